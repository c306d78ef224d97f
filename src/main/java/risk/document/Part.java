package risk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import risk.catalogue.Adjustment;
import risk.catalogue.Version;
import risk.catalogue.Version.ByType;

/** The parts of a version file that are compared, each as names with texts. */
public enum Part {
  INPUT(v -> texts(v.inputs(), kind -> kind.name().toLowerCase(Locale.ROOT))),
  REQUIRED(v -> listed(v.required())),
  PARAMETER(v -> texts(v.parameters(), p -> Numerals.exact(p.value()) + unit(p.unit()))),
  TABLE(v -> cells(v.tables())),
  LET(v -> named(v.lets(), Version.Let::name, Version.Let::formula)),
  FACTOR(v -> named(v.factors(), Version.Factor::name, Version.Factor::formula)),
  KNOWN_BY(v -> named(v.factors(), Version.Factor::name, f -> String.join(", ", f.anyOf()))),
  WEIGHT(
      v ->
          named(
              v.factors(),
              Version.Factor::name,
              f -> f.weight().map(Numerals::exact).orElse("in points"))),
  UNKNOWN_RANGE(
      v ->
          named(
              v.factors(),
              Version.Factor::name,
              f -> f.unknown().map(r -> r.best() + " to " + r.worst()).orElse("not stated"))),
  SCORE(v -> Map.of("score", v.score().orElse("sum"))),
  THRESHOLD(v -> texts(v.thresholds(), String::valueOf)),
  MATRIX(
      v ->
          v.matrix()
              .map(m -> Map.of("probability", m.probability(), "severity", m.severity()))
              .orElse(Map.of())),
  IMPORTANCE(v -> cells(Map.of("importance", v.importance()))),
  SERVICE_LIFE(v -> cells(Map.of("service_life", v.serviceLife()))),
  EXTREME(
      v ->
          texts(
              v.extremes(),
              e ->
                  e.best()
                      + " to "
                      + e.worst()
                      + e.asked().map(let -> ", asked where " + let).orElse(""))),
  SCORE_REASON(v -> listed(v.scoreUses())),
  MONOTONE(v -> texts(v.monotone(), d -> d.name().toLowerCase(Locale.ROOT))),
  COMPLIANCE(Part::compliance),
  ADJUSTMENT(v -> v.adjustment().map(Part::adjustment).orElse(Map.of())),
  GOLDEN(v -> named(v.golden(), Version.Golden::name, Part::golden)),
  LIMIT(v -> listed(v.limits())),
  CITATION(v -> listed(v.citations()));

  private final Function<Version, Map<String, String>> read;

  Part(Function<Version, Map<String, String>> read) {
    this.read = read;
  }

  Map<String, String> members(Version version) {
    return read.apply(version);
  }

  /** Whether its texts are formulas. */
  boolean formula() {
    return this == LET || this == FACTOR || this == SCORE;
  }

  /** As an answer names it: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static <K, T> Map<String, String> texts(Map<K, T> map, Function<T, String> text) {
    Map<String, String> out = new TreeMap<>();
    map.forEach((name, value) -> out.put(String.valueOf(name), text.apply(value)));
    return out;
  }

  private static Map<String, String> listed(List<String> all) {
    Map<String, String> out = new LinkedHashMap<>();
    all.forEach(text -> out.put(text, text));
    return out;
  }

  private static <T> Map<String, String> named(
      List<T> all, Function<T, String> name, Function<T, String> text) {
    Map<String, String> out = new TreeMap<>();
    all.forEach(one -> out.put(name.apply(one), text.apply(one)));
    return out;
  }

  private static Map<String, String> cells(Map<String, ByType> tables) {
    Map<String, String> out = new TreeMap<>();
    tables.forEach(
        (name, table) -> {
          out.put(name + " other", Numerals.exact(table.other()) + unit(table.unit()));
          table
              .types()
              .forEach(
                  (type, number) ->
                      out.put(name + " " + type, Numerals.exact(number) + unit(table.unit())));
        });
    return out;
  }

  private static String unit(String unit) {
    return unit.equals("1") ? "" : " " + unit;
  }

  private static Map<String, String> compliance(Version version) {
    Version.Requirements rules = version.compliance();
    Map<String, String> out = new TreeMap<>();
    out.put("method", rules.method().name().toLowerCase(Locale.ROOT));
    if (!rules.studied().isEmpty()) {
      out.put("studied", String.join(", ", rules.studied()));
      out.put("study years", String.valueOf(rules.studyYears()));
    }
    rules
        .tasks()
        .forEach(
            (type, tasks) -> {
              List<String> said = new ArrayList<>();
              tasks.forEach((task, months) -> said.add(task + " " + months + " months"));
              out.put("tasks " + type, String.join(", ", said));
            });
    return out;
  }

  private static Map<String, String> adjustment(Adjustment adjustment) {
    return Map.of(
        "base", adjustment.base().value(),
        "for", said(adjustment.scope()),
        "reason", adjustment.reason());
  }

  static String said(Adjustment.Scope scope) {
    return scope.extent().name().toLowerCase(Locale.ROOT) + " " + scope.value();
  }

  private static String golden(Version.Golden golden) {
    return "%s on %s: %s, %d %s"
        .formatted(
            new TreeMap<>(golden.evidence()),
            golden.asOf(),
            golden.exact(),
            golden.score(),
            golden.level());
  }
}
