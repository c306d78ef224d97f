package electrical.power;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/** The room equipment stands in. */
public final class Surroundings {
  private static final double ADVISORY_FAHRENHEIT = 85;
  private static final List<String> EQUIPMENT =
      List.of("LV gear", "MV gear", "motor", "liquid transformer", "dry transformer");

  public static final Method CLIMATE =
      new Method(
          "room-climate",
          "1.0.0",
          "power",
          "Temperature and humidity of an equipment room",
          List.of(
              new Citation(
                  "VoltMetrics house advisory", "undated", "85 degF, 65 % RH", Confidence.B),
              new Citation("Low-voltage gear ratings", "undated", "-5 to 40 degC", Confidence.C)),
          List.of(
              number("room_C", Unit.CELSIUS, -60, 100, "room temperature").optional(),
              number("humidity_pct", Unit.PERCENT, 0, 100, "sustained relative humidity")
                  .optional(),
              flag("condensation", "water seen on equipment").optional()),
          List.of(
              new Output("verdict", "", "ok, advisory, harsh or outside rating"),
              new Output("findings", "", "what was found")),
          Surroundings::climate);

  public static final Method CORROSION =
      new Method(
          "corrosion-severity",
          "1.0.0",
          "power",
          "Corrosive gas by copper coupon",
          List.of(new Citation("ISA-71.04", "2013", "copper reactivity", Confidence.C)),
          List.of(number("copper_film", Unit.ANGSTROM, 0, 1e6, "film grown in 30 days")),
          List.of(new Output("severity", "", "G1, G2, G3 or GX")),
          in -> corrosion(in.number("copper_film")));

  public static final Method ALTITUDE =
      new Method(
          "altitude-derating",
          "1.0.0",
          "power",
          "Derating for altitude",
          List.of(new Citation("IEEE C37 and C57 practice", "undated", "altitude", Confidence.C)),
          List.of(
              word("equipment", EQUIPMENT, "kind of equipment"),
              number("altitude_m", Unit.METRE, -500, 6000, "above sea level")),
          List.of(
              new Output("factor", "1", "share of the rating; none when no figure is known"),
              new Output("full_rating_to_m", "m", "altitude without derating")),
          Surroundings::altitude);

  private Surroundings() {}

  private static Outcome climate(Inputs in) {
    if (!in.has("room_C") && !in.has("humidity_pct") && !in.has("condensation"))
      return Outcome.refused(
          "", "MISSING_FIELD", "nothing", "room_C, humidity_pct or condensation");
    double celsius = in.maybeNumber("room_C").orElse(20);
    List<String> findings = new ArrayList<>();
    if (celsius < -5 || celsius > 40) findings.add("outside rating");
    if (in.maybeFlag("condensation").orElse(false)) findings.add("harsh");
    boolean warm = celsius * 9 / 5 + 32 > ADVISORY_FAHRENHEIT;
    if (warm || in.maybeNumber("humidity_pct").orElse(0) > 65) findings.add("advisory");
    Sheet.Draft sheet =
        Sheet.draft()
            .value("verdict", findings.isEmpty() ? "ok" : findings.getFirst())
            .result("findings", List.copyOf(findings))
            .valid("indoor equipment rooms");
    if (in.has("room_C")) sheet.step("room", "room_C x 9 / 5 + 32", celsius * 9 / 5 + 32, "[degF]");
    else sheet.unknown("room temperature: not judged");
    if (!in.has("humidity_pct")) sheet.unknown("humidity: not judged");
    if (!in.has("condensation")) sheet.unknown("condensation: not judged");
    return sheet.done();
  }

  /** Below 300 angstrom in 30 days G1, below 1000 G2, below 2000 G3, else GX. */
  static String severity(double angstrom) {
    if (angstrom < 300) return "G1";
    if (angstrom < 1000) return "G2";
    return angstrom < 2000 ? "G3" : "GX";
  }

  private static Outcome corrosion(double angstrom) {
    return Sheet.draft()
        .step("film", "copper, 30 days", angstrom, "Ao")
        .value("severity", severity(angstrom))
        .valid("copper coupons exposed for 30 days")
        .done();
  }

  private static Outcome altitude(Inputs in) {
    String equipment = in.word("equipment");
    double full = equipment.equals("LV gear") ? 2000 : 1000;
    double over = Math.max(0, in.number("altitude_m") - full);
    double percent = percentPer100Metres(equipment);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("over", "altitude_m - " + full, over, "m")
            .valid("up to 6000 m, air-cooled parts");
    if (over > 0 && percent == 0) {
      sheet.warn("derate to the maker's figures: no published factor was found");
      return sheet.value("factor", null).result("full_rating_to_m", full).done();
    }
    double factor = 1 - percent * over / 10_000;
    return sheet
        .step("factor", "1 - " + percent + " % for each 100 m over", factor, "1")
        .value("factor", factor)
        .result("full_rating_to_m", full)
        .done();
  }

  /** Percent for each 100 m: load of transformers, withstand voltage of medium-voltage gear. */
  private static double percentPer100Metres(String equipment) {
    return switch (equipment) {
      case "liquid transformer" -> 0.4;
      case "dry transformer" -> 0.3;
      case "MV gear" -> 1.0;
      default -> 0;
    };
  }
}
