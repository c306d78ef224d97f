package risk.catalogue;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import risk.Assessment;
import risk.Compliance;
import risk.ComplianceMethod;
import risk.Level;
import risk.RiskAlgorithm;
import risk.Term;
import risk.catalogue.Version.Factor;
import risk.cel.CelFormulas.Kind;

/**
 * Computes what a version file says. An unknown input is never taken for a zero: see
 * docs/decisions/003-unknown-evidence.md.
 */
public final class VersionedAlgorithm implements RiskAlgorithm {
  /** Mean length of a year in days, as the original calculations use it. */
  private static final double DAYS_PER_YEAR = 365.25;

  private final Version file;
  private final ComplianceCheck firstCut;

  public VersionedAlgorithm(Version file) {
    this.file = file;
    this.firstCut = new ComplianceCheck(file.requirements());
  }

  @Override
  public AlgorithmVersion version() {
    return file.version();
  }

  @Override
  public ComplianceMethod complianceMethod() {
    return file.requirements().method();
  }

  @Override
  public Level levelOf(int score) {
    Level level = Level.LOW;
    for (Level next : List.of(Level.MEDIUM, Level.HIGH, Level.CRITICAL)) {
      if (score >= file.thresholds().get(next)) level = next;
    }
    return level;
  }

  @Override
  public Assessment assess(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = derived(evidence, asOf);
    Map<String, Object> variables = variables(known);
    file.lets().forEach(let -> variables.put(let.name(), let.formula().evaluate(variables)));
    List<Term> terms = terms(known, variables);
    boolean assessed =
        known.keySet().containsAll(file.required())
            && terms.stream().anyMatch(t -> t.known() && measured(t));
    List<Term> published =
        assessed ? terms : terms.stream().map(VersionedAlgorithm::silent).toList();
    double exact = assessed ? exact(published, variables) : 0;
    int score = (int) Math.rint(exact);
    String type = (String) known.getOrDefault("type", "OTHER");
    return new Assessment(
        file.version(),
        asOf,
        exact,
        score,
        assessed ? levelOf(score) : Level.UNKNOWN,
        file.importance().of(type),
        adjusted(published, exact),
        unknown(known),
        compliance(type, known, asOf));
  }

  private List<Compliance> compliance(String type, Map<String, Object> known, LocalDate asOf) {
    return switch (complianceMethod()) {
      case FIRST_CUT -> firstCut.check(type, known, asOf);
      case ORIGINAL -> throw new UnsupportedOperationException("the original compliance check");
      case REQUIREMENTS -> List.of();
    };
  }

  /** A factor that is known whatever was recorded says nothing about this item. */
  private boolean measured(Term term) {
    return file.factors().stream()
        .anyMatch(f -> f.name().equals(term.name()) && !f.anyOf().isEmpty());
  }

  private Map<String, Object> derived(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = new HashMap<>(evidence);
    String type = (String) evidence.getOrDefault("type", "OTHER");
    known.putIfAbsent("service_life", file.serviceLife().of(type));
    years(known, "installation_date", "age_years", asOf);
    years(known, "last_maintained", "years_since_maintenance", asOf);
    if (evidence.get("installation_date") instanceof LocalDate date) {
      known.putIfAbsent("installation_year", (double) date.getYear());
    }
    if (evidence.get("ambient_temperature") instanceof Double celsius) {
      known.putIfAbsent("ambient_temperature_f", celsius * 9 / 5 + 32);
    }
    return known;
  }

  private static void years(Map<String, Object> known, String from, String to, LocalDate asOf) {
    if (known.get(from) instanceof LocalDate date) {
      known.putIfAbsent(to, ChronoUnit.DAYS.between(date, asOf) / DAYS_PER_YEAR);
    }
  }

  /**
   * Every input with a value of its kind, and NAME_known beside it. Formulas must ask before they
   * use.
   */
  private Map<String, Object> variables(Map<String, Object> known) {
    Map<String, Object> variables = new HashMap<>();
    file.inputs()
        .forEach(
            (name, kind) -> {
              Object value = known.get(name);
              variables.put(name + "_known", value != null);
              variables.put(name, value != null ? value : placeholder(kind));
            });
    return variables;
  }

  private static Object placeholder(Kind kind) {
    return switch (kind) {
      case NUMBER -> 0.0;
      case FLAG -> false;
      case TEXT -> "";
    };
  }

  private List<Term> terms(Map<String, Object> known, Map<String, Object> variables) {
    double weights =
        file.factors().stream().filter(f -> isKnown(f, known)).mapToDouble(Factor::weight).sum();
    boolean all = file.factors().stream().allMatch(f -> isKnown(f, known));
    List<Term> terms = new ArrayList<>();
    for (Factor factor : file.factors()) {
      if (!isKnown(factor, known)) {
        terms.add(
            new Term(
                factor.name(),
                0,
                0,
                0,
                false,
                List.of("nothing known of " + String.join(", ", factor.anyOf()))));
        continue;
      }
      double value = factor.formula().evaluate(variables);
      double weight = all ? factor.weight() : factor.weight() / weights;
      terms.add(
          new Term(factor.name(), value, weight, value * weight, true, reasons(factor, known)));
    }
    return terms;
  }

  private static boolean isKnown(Factor factor, Map<String, Object> known) {
    return factor.anyOf().isEmpty() || factor.anyOf().stream().anyMatch(known::containsKey);
  }

  private static List<String> reasons(Factor factor, Map<String, Object> known) {
    List<String> reasons = new ArrayList<>();
    for (String name : factor.uses()) {
      Object value = known.get(name);
      if (value != null && !Boolean.FALSE.equals(value)) reasons.add(said(name, value));
    }
    if (reasons.isEmpty()) reasons.add(silence(factor, known));
    return reasons;
  }

  /** Why a factor has a value although nothing speaks for it. */
  private static String silence(Factor factor, Map<String, Object> known) {
    List<String> unheard = factor.uses().stream().filter(n -> !known.containsKey(n)).toList();
    return unheard.isEmpty()
        ? "nothing found wrong"
        : "nothing recorded of " + String.join(", ", unheard).replace('_', ' ');
  }

  private static String said(String name, Object value) {
    String words = name.replace('_', ' ');
    if (value instanceof Boolean) return words;
    if (value instanceof Double number)
      return words + " " + String.format(Locale.ROOT, "%.4g", number);
    return words + " " + value;
  }

  private static Term silent(Term term) {
    return new Term(term.name(), 0, 0, 0, false, term.reasons());
  }

  private double exact(List<Term> terms, Map<String, Object> variables) {
    double sum = 0;
    for (Term term : terms) sum += term.contribution();
    if (file.score().isEmpty()) return sum;
    Map<String, Object> withSum = new HashMap<>(variables);
    withSum.put("sum", sum);
    terms.forEach(term -> withSum.put(term.name() + "_factor", term.value()));
    return file.score().get().evaluate(withSum);
  }

  /**
   * Where a version changes the sum afterwards, the change is a term of its own, so that
   * contributions still add up.
   */
  private static List<Term> adjusted(List<Term> terms, double exact) {
    double sum = 0;
    for (Term term : terms) sum += term.contribution();
    if (sum == exact) return terms;
    List<Term> out = new ArrayList<>(terms);
    out.add(
        new Term(
            "adjustment",
            exact - sum,
            1,
            exact - sum,
            true,
            List.of("the version's rule on the sum")));
    return out;
  }

  private List<String> unknown(Map<String, Object> known) {
    return file.inputs().keySet().stream()
        .filter(name -> !known.containsKey(name))
        .sorted()
        .toList();
  }
}
