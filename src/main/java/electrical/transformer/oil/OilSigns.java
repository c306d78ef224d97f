package electrical.transformer.oil;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Single figures of an oil report that have a meaning of their own. */
public final class OilSigns {
  public static final Method METHOD =
      new Method(
          "oil-signs",
          "1.0.0",
          "transformer",
          "Moisture, sludge and inhibitor of oil",
          List.of(new Citation("IEEE C57.106", "2015", "practice beside the limits", Confidence.B)),
          List.of(
              number("relative_saturation_pct", Unit.PERCENT, 0, 100, "water, of saturation")
                  .optional(),
              number("interfacial_tension_mN_m", Unit.MILLINEWTON_PER_METRE, 0, 100, "D971")
                  .optional(),
              number("inhibitor_pct", Unit.PERCENT, 0, 5, "inhibitor by weight").optional()),
          List.of(
              new Output("insulation", "", "dry, moist or wet; null when not measured"),
              new Output("sludge_likely", "", "null when not measured"),
              new Output("inhibitor", "", "sufficient, low or depleted; null when not measured")),
          OilSigns::calculate);

  private OilSigns() {}

  static String insulation(double saturation) {
    if (saturation < 5) return "dry";
    return saturation > 8 ? "wet" : "moist";
  }

  /** The target is 0.3 % by weight; below 0.09 % it no longer protects. */
  static String inhibitor(double percent) {
    if (percent < 0.09) return "depleted";
    return percent < 0.3 ? "low" : "sufficient";
  }

  private static Outcome calculate(Inputs in) {
    boolean wet = in.has("relative_saturation_pct");
    boolean tension = in.has("interfacial_tension_mN_m");
    boolean inhibitor = in.has("inhibitor_pct");
    if (!wet && !tension && !inhibitor)
      return Outcome.refused("", "MISSING_FIELD", "nothing", "at least one figure");
    Sheet.Draft sheet =
        Sheet.draft()
            .value("insulation", wet ? insulation(in.number("relative_saturation_pct")) : null)
            .result("sludge_likely", tension ? in.number("interfacial_tension_mN_m") < 22 : null)
            .result("inhibitor", inhibitor ? inhibitor(in.number("inhibitor_pct")) : null);
    if (!wet) sheet.unknown("relative saturation was not measured");
    if (!tension) sheet.unknown("interfacial tension was not measured");
    if (!inhibitor) sheet.unknown("inhibitor was not measured");
    return sheet.valid("mineral oil at operating temperature").done();
  }
}
