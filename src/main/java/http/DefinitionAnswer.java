package http;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import risk.catalogue.Release;
import risk.catalogue.Version;
import risk.catalogue.Version.ByType;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Golden;
import risk.catalogue.Version.Requirements;
import risk.cel.Kind;

/** A whole version as JSON, member by member as its file has them. */
final class DefinitionAnswer {
  private DefinitionAnswer() {}

  static JsonObject of(Release release, boolean inForce) {
    Version version = release.version();
    JsonObject answer =
        ReleaseAnswer.of(release, inForce)
            .texts("changes", version.changes())
            .texts("citations", version.citations())
            .texts("limits", version.limits())
            .with("inputs", inputs(version))
            .with("extremes", extremes(version))
            .texts("required", version.required())
            .with("parameters", parameters(version))
            .with("tables", tables(version))
            .objects("lets", version.lets().stream().map(DefinitionAnswer::let).toList())
            .objects("factors", version.factors().stream().map(DefinitionAnswer::factor).toList())
            .with("score", version.score())
            .texts("score_uses", version.scoreUses())
            .with("thresholds", thresholds(version));
    version
        .matrix()
        .ifPresent(
            m ->
                answer.with(
                    "matrix",
                    new JsonObject()
                        .with("probability", m.probability())
                        .with("severity", m.severity())));
    return answer
        .with("importance", byType(version.importance()))
        .with("service_life", byType(version.serviceLife()))
        .with("monotone", monotone(version))
        .with("compliance", compliance(version.compliance()))
        .objects("golden", version.golden().stream().map(DefinitionAnswer::golden).toList());
  }

  private static JsonObject inputs(Version version) {
    JsonObject answer = new JsonObject();
    for (Kind kind : Kind.values())
      answer.texts(
          kind.name().toLowerCase(Locale.ROOT),
          version.inputs().keySet().stream()
              .filter(name -> version.inputs().get(name) == kind)
              .toList());
    return answer;
  }

  private static JsonObject extremes(Version version) {
    JsonObject answer = new JsonObject();
    version
        .extremes()
        .forEach(
            (name, extremes) -> {
              JsonObject one = new JsonObject();
              plain(one, "best", extremes.best());
              plain(one, "worst", extremes.worst());
              answer.with(name, one.with("asked", extremes.asked()));
            });
    return answer;
  }

  private static void plain(JsonObject into, String name, Object value) {
    switch (value) {
      case Double number -> into.with(name, number.doubleValue());
      case Boolean flag -> into.with(name, flag.booleanValue());
      default -> into.with(name, value.toString());
    }
  }

  private static JsonObject parameters(Version version) {
    JsonObject answer = new JsonObject();
    version
        .parameters()
        .forEach(
            (name, p) ->
                answer.with(
                    name,
                    new JsonObject()
                        .with("value", p.value())
                        .with("unit", p.unit())
                        .with("meaning", p.meaning())));
    return answer;
  }

  private static JsonObject tables(Version version) {
    JsonObject answer = new JsonObject();
    version.tables().forEach((name, table) -> answer.with(name, byType(table)));
    return answer;
  }

  private static JsonObject byType(ByType table) {
    JsonObject numbers = new JsonObject();
    new TreeMap<>(table.types()).forEach((type, n) -> numbers.with(type, n.doubleValue()));
    return new JsonObject()
        .with("unit", table.unit())
        .with("meaning", table.meaning())
        .with("other", table.other())
        .with("types", numbers);
  }

  private static JsonObject let(Version.Let let) {
    return new JsonObject()
        .with("name", let.name())
        .with("formula", let.formula())
        .with("unit", let.unit())
        .with("meaning", let.meaning());
  }

  private static JsonObject factor(Factor factor) {
    JsonObject answer =
        new JsonObject().with("name", factor.name()).with("meaning", factor.meaning());
    factor.weight().ifPresent(weight -> answer.with("weight", weight.doubleValue()));
    answer.texts("any_of", factor.anyOf()).texts("uses", factor.uses());
    answer.with("formula", factor.formula());
    factor
        .unknown()
        .ifPresent(
            u ->
                answer.with(
                    "unknown", new JsonObject().with("best", u.best()).with("worst", u.worst())));
    return answer;
  }

  private static JsonObject thresholds(Version version) {
    JsonObject answer = new JsonObject();
    version
        .thresholds()
        .forEach((level, least) -> answer.with(level.name().toLowerCase(Locale.ROOT), least));
    return answer;
  }

  private static JsonObject monotone(Version version) {
    JsonObject answer = new JsonObject();
    for (Version.Direction direction : Version.Direction.values()) {
      List<String> names =
          version.monotone().keySet().stream()
              .filter(name -> version.monotone().get(name) == direction)
              .toList();
      answer.texts(direction.name().toLowerCase(Locale.ROOT), names);
    }
    return answer;
  }

  private static JsonObject compliance(Requirements requirements) {
    JsonObject answer =
        new JsonObject().with("method", requirements.method().name().toLowerCase(Locale.ROOT));
    if (requirements.tasks().isEmpty()) return answer;
    JsonObject tasks = new JsonObject();
    new TreeMap<>(requirements.tasks())
        .forEach(
            (type, months) -> {
              JsonObject one = new JsonObject();
              months.forEach((task, m) -> one.with(task, m));
              tasks.with(type, one);
            });
    return answer
        .with("tasks", tasks)
        .texts("studied", requirements.studied())
        .with("study_years", requirements.studyYears());
  }

  private static JsonObject golden(Golden golden) {
    JsonObject evidence = new JsonObject();
    new TreeMap<>(golden.evidence()).forEach((name, value) -> plain(evidence, name, value));
    return new JsonObject()
        .with("name", golden.name())
        .with("as_of", golden.asOf())
        .with("evidence", evidence)
        .with("exact", golden.exact())
        .with("tolerance", golden.tolerance())
        .with("score", golden.score())
        .with("level", golden.level().name());
  }
}
