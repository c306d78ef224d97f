package risk.catalogue;

import electrical.health.matrix.SystemSafety;
import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.Bounds;
import risk.Compliance;
import risk.ComplianceMethod;
import risk.Level;
import risk.MatrixCell;
import risk.RiskAlgorithm;
import risk.Term;
import risk.catalogue.Version.Factor;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.original.OriginalCompliance;

/**
 * Computes what a version file says, with its reasons. An unknown input is never taken for a zero:
 * see docs/decisions/003-unknown-evidence.md.
 */
public final class VersionedAlgorithm implements RiskAlgorithm {
  private static final Level[] RISING = {Level.MEDIUM, Level.HIGH, Level.CRITICAL};

  private final Version file;
  private final Scorer scorer;
  private final Derived derived;
  private final ComplianceCheck firstCut;

  /**
   * @throws IllegalArgumentException naming a definition that is no formula
   */
  public VersionedAlgorithm(Version file) {
    this(file, Scorer.compiled(file));
  }

  /**
   * @param scorer what computes the numbers, for example the interpreted one
   */
  public VersionedAlgorithm(Version file, Scorer scorer) {
    this.file = file;
    this.scorer = scorer;
    this.derived = new Derived(file);
    this.firstCut = new ComplianceCheck(file.compliance());
  }

  @Override
  public AlgorithmVersion version() {
    return file.version();
  }

  @Override
  public ComplianceMethod complianceMethod() {
    return file.compliance().method();
  }

  @Override
  public Level levelOf(int score) {
    Level level = Level.LOW;
    for (Level next : RISING) {
      if (score >= file.thresholds().get(next)) level = next;
    }
    return level;
  }

  /** Evidence with everything that follows from it on a day; what {@link Scorer#fill} wants. */
  public Map<String, Object> derived(Map<String, Object> evidence, LocalDate asOf) {
    return derived.from(evidence, asOf);
  }

  @Override
  public Assessment assess(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = derived(evidence, asOf);
    Frame frame = scorer.frame();
    scorer.fill(frame, known);
    Scores scores = scorer.scores();
    scorer.score(frame, scores);
    int score = (int) Math.rint(scores.exact);
    String type = (String) known.getOrDefault("type", "OTHER");
    return new Assessment(
        file.version(),
        asOf,
        scores.exact,
        score,
        scores.assessed ? levelOf(score) : Level.UNKNOWN,
        file.importance().of(type),
        adjusted(terms(scores, known, frame), scores.exact, known, frame),
        unknown(known, frame),
        compliance(type, known, asOf),
        bounds(scores),
        cell(scores, frame));
  }

  private List<Compliance> compliance(String type, Map<String, Object> known, LocalDate asOf) {
    return switch (complianceMethod()) {
      case FIRST_CUT -> firstCut.check(type, known, asOf);
      case ORIGINAL -> OriginalCompliance.check(type, known, asOf);
      case REQUIREMENTS -> List.of();
    };
  }

  private List<Term> terms(Scores scores, Map<String, Object> known, Frame frame) {
    List<Term> terms = new ArrayList<>(file.factors().size() + 1);
    for (int i = 0; i < file.factors().size(); i++) {
      Factor factor = file.factors().get(i);
      List<String> reasons = Reasons.of(factor, scores.known[i], known, frame);
      terms.add(
          scores.assessed
              ? new Term(
                  factor.name(),
                  scores.values[i],
                  scores.weights[i],
                  scores.contributions[i],
                  scores.known[i],
                  factor.anyOf().isEmpty(),
                  reasons)
              : new Term(factor.name(), 0, 0, 0, false, reasons));
    }
    return terms;
  }

  /**
   * Where a version changes the sum afterwards, the change is a term of its own, so that
   * contributions still add up.
   */
  private List<Term> adjusted(
      List<Term> terms, double exact, Map<String, Object> known, Frame frame) {
    double sum = 0;
    for (Term term : terms) sum += term.contribution();
    if (sum == exact) return terms;
    double change = difference(sum, exact);
    List<String> reasons = Reasons.of(file.scoreUses(), known, frame);
    if (reasons.isEmpty()) reasons = List.of("the version's rule on the sum");
    terms.add(new Term("adjustment", change, 1, change, true, reasons));
    return terms;
  }

  /** What added to the sum gives the score to the bit, which their rounded difference may miss. */
  private static double difference(double sum, double exact) {
    double change = exact - sum;
    if (sum + change < exact) return Math.nextUp(change);
    return sum + change > exact ? Math.nextDown(change) : change;
  }

  private Optional<Bounds> bounds(Scores scores) {
    return !file.extremes().isEmpty()
        ? Optional.of(new Bounds((int) Math.rint(scores.low), (int) Math.rint(scores.high)))
        : Optional.empty();
  }

  private Optional<MatrixCell> cell(Scores scores, Frame frame) {
    if (file.matrix().isEmpty() || !scores.assessed) return Optional.empty();
    Version.Matrix matrix = file.matrix().get();
    String probability = SystemSafety.level(Math.min(1, number(frame, matrix.probability())));
    int severity = (int) Math.rint(number(frame, matrix.severity()));
    return Optional.of(
        new MatrixCell(probability, severity, SystemSafety.risk(severity, probability)));
  }

  private static double number(Frame frame, String name) {
    return frame.number(frame.layout().index(name, Kind.NUMBER));
  }

  private List<String> unknown(Map<String, Object> known, Frame frame) {
    return file.inputs().keySet().stream()
        .filter(name -> !known.containsKey(name) && isAsked(name, frame))
        .sorted()
        .toList();
  }

  private boolean isAsked(String input, Frame frame) {
    Version.Extremes extremes = file.extremes().get(input);
    return extremes == null || extremes.asked().map(frame::flag).orElse(true);
  }
}
