package electrical.health.reliability;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import quantity.Unit;

/** Typical service life of a type of equipment, and what is left of it. */
final class ServiceLife {
  private static final Table TABLE = Table.load("electrical/health/service-life.csv");
  private static final Map<String, Map<String, String>> ROWS = read();

  /** Multipliers of what is left, by condition: a house rule of one source, of no standard. */
  private static final Map<String, Double> LEFT =
      Map.of("1", 1.0, "2", 0.85, "3", 0.50, "immediate", 0.60);

  static final Method METHOD =
      new Method(
          "service-life",
          "1.0.0",
          "health",
          "Typical service life and what is left of it",
          List.of(
              TABLE.citation(),
              new Citation("house rule", "none", "multipliers by condition", Confidence.B)),
          List.of(
              word("equipment", List.copyOf(ROWS.keySet()), "type of equipment"),
              number("age_years", Unit.YEAR, 0, 300, "age").optional(),
              word("condition", List.of("1", "2", "3", "immediate"), "1 best").optional()),
          List.of(
              new Output("life_years", "a", "typical, or the lower end of a range"),
              new Output("low_years", "a", "lower end, or null"),
              new Output("high_years", "a", "upper end, or null"),
              new Output("remaining_years", "a", "left, 0 or more; null without an age"),
              new Output("confidence", "", "A, B or C")),
          ServiceLife::calculate);

  private ServiceLife() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Map<String, String> row : TABLE.rows()) rows.put(row.get("equipment"), row);
    return java.util.Collections.unmodifiableMap(rows);
  }

  private static Outcome calculate(Inputs in) {
    if (in.has("condition") && !in.has("age_years"))
      return Outcome.refused(
          "/age_years", "MISSING_FIELD", "nothing", "the age that the condition belongs to");
    Map<String, String> row = ROWS.get(in.word("equipment"));
    OptionalDouble typical = FailureRate.number(row.get("typical"));
    OptionalDouble low = FailureRate.number(row.get("low"));
    OptionalDouble high = FailureRate.number(row.get("high"));
    double life = typical.orElseGet(low::getAsDouble);
    Sheet.Draft sheet = Sheet.draft();
    if (typical.isEmpty()) sheet.assume("only a range is published: its lower end");
    return sheet
        .step("L", "typical life, or the lower end of its range", life, "a")
        .value("life_years", life)
        .result("low_years", low.isPresent() ? (Object) low.getAsDouble() : null)
        .result("high_years", high.isPresent() ? (Object) high.getAsDouble() : null)
        .result("remaining_years", remaining(in, life, sheet))
        .result("confidence", row.get("confidence"))
        .warn("no standard states a life; makers say it depends on place, duty and maintenance")
        .valid("usual place, duty and maintenance")
        .done();
  }

  private static Object remaining(Inputs in, double life, Sheet.Draft sheet) {
    OptionalDouble age = in.maybeNumber("age_years");
    if (age.isEmpty()) {
      sheet.unknown("remaining_years: no age given");
      return null;
    }
    if (!in.has("condition")) sheet.assume("condition not given: 1");
    double factor = LEFT.get(in.maybeWord("condition").orElse("1"));
    double remaining = Math.max(0, life - age.getAsDouble()) * factor;
    sheet.step("left", "max(0, L - age) x multiplier of the condition", remaining, "a");
    return remaining;
  }
}
