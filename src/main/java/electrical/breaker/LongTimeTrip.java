package electrical.breaker;

import static electrical.method.Input.number;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** Long-time trip of an inverse-time moulded-case breaker at three times its rating. */
public final class LongTimeTrip {
  private static final int LOW_VOLTAGE = 250;
  private static final Table TABLE = Table.load("electrical/breaker/long-time-trip.csv");

  public static final Method METHOD =
      new Method(
          "mccb-long-time",
          "1.0.0",
          "breaker",
          "Long-time trip at 300 % of rating",
          List.of(TABLE.citation()),
          List.of(
              number("rating_A", Unit.AMPERE, 1, 6000, "continuous rating"),
              number("voltage_V", Unit.VOLT, 1, 600, "rated voltage"),
              seconds("measured_s", "trip time at 300 % of rating"),
              seconds("maker_max_s", "greatest time of the maker's curve")),
          List.of(
              new Output("max_s", "s", "greatest trip time"),
              new Output("test_A", "A", "test current, three times the rating"),
              new Output("verdict", "", "pass or fail; none without a measured time")),
          LongTimeTrip::calculate);

  private LongTimeTrip() {}

  private static electrical.method.Input seconds(String name, String description) {
    return number(name, Unit.SECOND, 0, 100_000, description).optional();
  }

  /**
   * Greatest seconds at 300 %, empty where the table has no figure. Source: ANSI/NETA Table 100.7.
   */
  static OptionalDouble seconds(double rating, double volts) {
    String column = volts <= LOW_VOLTAGE ? "up_to_250_V" : "up_to_600_V";
    return row(rating).map(r -> r.get(column)).filter(cell -> !cell.isEmpty()).stream()
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  /** The first row reaching the rating; the last row holds for 6000 A alone. */
  private static Optional<Map<String, String>> row(double rating) {
    return TABLE.rows().stream()
        .filter(r -> rating <= Double.parseDouble(r.get("to_A")))
        .findFirst()
        .filter(r -> !r.get("from_A").equals(r.get("to_A")) || at(rating, r));
  }

  private static boolean at(double rating, Map<String, String> row) {
    return rating == Double.parseDouble(row.get("from_A"));
  }

  private static Outcome calculate(Inputs in) {
    double rating = in.number("rating_A");
    OptionalDouble maker = in.maybeNumber("maker_max_s");
    OptionalDouble limit = maker.isPresent() ? maker : seconds(rating, in.number("voltage_V"));
    if (limit.isEmpty()) {
      return Outcome.refused(
          "/rating_A",
          "OUT_OF_RANGE",
          rating + " A at " + in.number("voltage_V") + " V",
          "up to 400 A at 250 V or below; up to 5000 A, or 6000 A, from 251 to 600 V");
    }
    Sheet.Draft sheet = Sheet.draft();
    sheet.step("t_max", maker.isPresent() ? "maker" : "Table 100.7", limit.getAsDouble(), "s");
    if (maker.isEmpty())
      sheet.warn("Table 100.7 is taken from trade memory; the maker's curve goes first");
    if (!in.has("measured_s")) sheet.unknown("no trip time");
    return sheet
        .value("max_s", limit.getAsDouble())
        .result("test_A", 3 * rating)
        .result("verdict", verdict(in.maybeNumber("measured_s"), limit.getAsDouble()))
        .valid("inverse-time moulded-case breakers up to 600 V, from cold")
        .done();
  }

  private static String verdict(OptionalDouble measured, double limit) {
    if (measured.isEmpty()) return null;
    return measured.getAsDouble() <= limit ? "pass" : "fail";
  }
}
