package electrical.battery;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/** Signs of coming thermal runaway in valve-regulated batteries. */
public final class ThermalRunaway {
  private static final BigDecimal TIMES = BigDecimal.valueOf(3);
  private static final BigDecimal KELVIN = BigDecimal.valueOf(5);

  public static final Method METHOD =
      new Method(
          "battery-thermal-runaway",
          "1.0.0",
          "battery",
          "Flags of thermal runaway",
          List.of(new Citation("IEEE 1188", "2005", "thermal runaway", Confidence.B)),
          List.of(
              number("float_A", Unit.AMPERE, 0, 1e5, "float current").optional(),
              number("baseline_float_A", Unit.AMPERE, 1e-6, 1e5, "its baseline").optional(),
              number("case_C", Unit.CELSIUS, -40, 200, "case temperature").optional(),
              number("reference_C", Unit.CELSIUS, -40, 100, "ambient, or the other cells")
                  .optional()),
          List.of(
              new Output("flag", "", "whether any sign is there"),
              new Output("signs", "", "float current, case temperature")),
          ThermalRunaway::calculate);

  private ThermalRunaway() {}

  /** Float current above three times its baseline; exactly three times is not above. */
  static boolean currentHigh(double now, double baseline) {
    return BigDecimal.valueOf(now).compareTo(BigDecimal.valueOf(baseline).multiply(TIMES)) > 0;
  }

  /** Case more than 5 degC above ambient or the rest. */
  static boolean caseHot(double celsius, double reference) {
    return BigDecimal.valueOf(celsius).subtract(BigDecimal.valueOf(reference)).compareTo(KELVIN)
        > 0;
  }

  private static Outcome calculate(Inputs in) {
    boolean current = in.has("float_A") && in.has("baseline_float_A");
    boolean temperature = in.has("case_C") && in.has("reference_C");
    if (!current && !temperature) {
      return Outcome.refused(
          "", "MISSING_FIELD", "nothing", "a float current and its baseline, or two temperatures");
    }
    List<String> signs = new ArrayList<>();
    if (current && currentHigh(in.number("float_A"), in.number("baseline_float_A")))
      signs.add("float current");
    if (temperature && caseHot(in.number("case_C"), in.number("reference_C")))
      signs.add("case temperature");
    Sheet.Draft sheet = Sheet.draft().step("signs", "each against its limit", signs.size(), "1");
    if (!current) sheet.unknown("float current or its baseline");
    if (!temperature) sheet.unknown("case temperature or its reference");
    return sheet
        .value("flag", !signs.isEmpty())
        .result("signs", signs)
        .valid("valve-regulated lead-acid batteries on float")
        .done();
  }
}
