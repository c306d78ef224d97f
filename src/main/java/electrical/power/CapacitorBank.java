package electrical.power;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Continuous duty of shunt capacitors, and the switch before them. */
public final class CapacitorBank {
  private static final Map<String, Double> LIMITS = limits();

  public static final Method DUTY =
      new Method(
          "capacitor-duty",
          "1.0.0",
          "power",
          "Continuous overload of a capacitor bank",
          List.of(new Citation("IEEE 18", "2002", "continuous operation", Confidence.A)),
          LIMITS.keySet().stream().map(CapacitorBank::percent).toList(),
          List.of(
              new Output("verdict", "", "normal, contingency only, or fail"),
              new Output("exceeded", "", "limits exceeded")),
          CapacitorBank::duty);

  public static final Method SWITCH =
      new Method(
          "capacitor-switch",
          "1.0.0",
          "power",
          "Rating of a capacitor switching device",
          List.of(new Citation("NFPA 70", "2023", "460.8(C)(4)", Confidence.C)),
          List.of(
              number("capacitor_A", Unit.AMPERE, 0.1, 1e5, "rated current of the capacitor"),
              number("switch_A", Unit.AMPERE, 0.1, 1e5, "continuous rating of the device")),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("switch_pct", "%", "device rating, of capacitor current")),
          CapacitorBank::device);

  private CapacitorBank() {}

  private static Map<String, Double> limits() {
    Map<String, Double> limits = new LinkedHashMap<>();
    limits.put("rms_voltage_pct", 110.0);
    limits.put("peak_voltage_pct", 120.0);
    limits.put("rms_current_pct", 135.0);
    limits.put("kvar_pct", 135.0);
    return limits;
  }

  private static Input percent(String name) {
    return number(name, Unit.PERCENT, 0, 10_000, "of rated, crests included").optional();
  }

  private static Outcome duty(Inputs in) {
    List<String> given = LIMITS.keySet().stream().filter(in::has).toList();
    if (given.isEmpty())
      return Outcome.refused("", "MISSING_FIELD", "nothing", "one of " + LIMITS.keySet());
    List<String> exceeded = given.stream().filter(n -> in.number(n) > LIMITS.get(n)).toList();
    boolean over = given.stream().anyMatch(n -> in.number(n) > 100);
    Sheet.Draft sheet = Sheet.draft().valid("power-frequency shunt capacitors, harmonics included");
    given.forEach(n -> sheet.step(n, "limit " + LIMITS.get(n) + " %", in.number(n), "%"));
    LIMITS.keySet().stream().filter(n -> !in.has(n)).forEach(sheet::unknown);
    return sheet
        .value("verdict", !exceeded.isEmpty() ? "fail" : over ? "contingency only" : "normal")
        .result("exceeded", exceeded)
        .done();
  }

  private static Outcome device(Inputs in) {
    double percent = Percent.of(in.number("switch_A"), in.number("capacitor_A"));
    return Sheet.draft()
        .step("switch", "100 x switch_A / capacitor_A", percent, "%")
        .value("verdict", percent >= 135 ? "pass" : "fail")
        .result("switch_pct", percent)
        .valid("shunt capacitors up to 1000 V")
        .done();
  }
}
