package electrical.breaker;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Tests that compare one reading with one limit. */
public final class TestLimits {
  private static final double MILLIVOLTS = 200;
  private static final double DEW_POINT = -35;
  private static final double OIL_PASS = 30;
  private static final double OIL_LEAST = 25;
  private static final List<Output> VERDICT =
      List.of(new Output("verdict", "", "pass, investigate or fail"));

  public static final Method MILLIVOLT_DROP =
      new Method(
          "millivolt-drop",
          "1.0.0",
          "breaker",
          "Millivolt drop across a pole of a moulded-case breaker",
          List.of(
              new Citation(
                  "Eaton moulded-case breaker maintenance",
                  "undated",
                  "millivolt drop",
                  Confidence.B)),
          List.of(number("drop_mV", Unit.MILLIVOLT, 0, 100_000, "drop at the test current")),
          VERDICT,
          in -> upTo(in.number("drop_mV"), MILLIVOLTS, "mV"));

  public static final Method DEW_POINT_SF6 =
      new Method(
          "sf6-dew-point",
          "1.0.0",
          "breaker",
          "Dew point of SF6 in a breaker",
          List.of(new Citation("ANSI/NETA MTS", "2023", "SF6 breakers", Confidence.B)),
          List.of(number("dew_point_C", Unit.CELSIUS, -120, 60, "dew point of the gas")),
          VERDICT,
          in -> upTo(in.number("dew_point_C"), DEW_POINT, "Cel"));

  public static final Method OIL_BREAKDOWN =
      new Method(
          "breaker-oil-breakdown",
          "1.0.0",
          "breaker",
          "Breakdown voltage of breaker oil, ASTM D877",
          List.of(new Citation("ANSI/NETA MTS", "2023", "oil breakers", Confidence.B)),
          List.of(number("breakdown_kV", Unit.KILOVOLT, 0, 200, "breakdown voltage, ASTM D877")),
          VERDICT,
          in -> oil(in.number("breakdown_kV")));

  public static final Method GROUND_ELECTRODE =
      new Method(
          "ground-electrode",
          "1.0.0",
          "breaker",
          "Resistance of a ground electrode or a ground path",
          List.of(
              new Citation("ANSI/NETA MTS", "2023", "grounding systems", Confidence.B),
              new Citation("NFPA 70", "2023", "250.53(A)(2), single rod", Confidence.C)),
          List.of(
              number("resistance_Ohm", Unit.OHM, 0, 1e6, "resistance as found"),
              word(
                  "where",
                  List.of(
                      "commercial",
                      "industrial",
                      "large substation",
                      "point to point",
                      "single rod"),
                  "what was measured")),
          VERDICT,
          TestLimits::electrode);

  private TestLimits() {}

  /** Greatest resistance in ohm. */
  static double greatestOhms(String where) {
    return switch (where) {
      case "commercial", "industrial" -> 5;
      case "large substation" -> 1;
      case "point to point" -> 0.5;
      case "single rod" -> 25;
      default -> throw new IllegalArgumentException(where);
    };
  }

  private static Outcome electrode(Inputs in) {
    return upTo(in.number("resistance_Ohm"), greatestOhms(in.word("where")), "Ohm");
  }

  private static Outcome upTo(double found, double limit, String unit) {
    return Sheet.draft()
        .step("limit", "greatest allowed", limit, unit)
        .value("verdict", found <= limit ? "pass" : "fail")
        .valid("the limit itself passes")
        .done();
  }

  private static Outcome oil(double kilovolts) {
    String low = kilovolts >= OIL_LEAST ? "investigate" : "fail";
    return Sheet.draft()
        .step("limit", "sources ask 25 to 30 kV", OIL_PASS, "kV")
        .value("verdict", kilovolts >= OIL_PASS ? "pass" : low)
        .valid("mineral oil in breakers, disc electrodes")
        .done();
  }
}
