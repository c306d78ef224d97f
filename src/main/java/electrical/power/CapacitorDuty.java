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
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Bindings of {@link CapacitorBank} about voltage, current and the switching device. */
final class CapacitorDuty {
  private static final Map<String, Double> LIMITS = CapacitorBank.DUTY;

  static final Method DUTY =
      new Method(
          "capacitor-duty",
          "1.0.0",
          "power",
          "Continuous overload of a capacitor bank",
          List.of(new Citation("IEEE 18", "2002", "continuous operation", Confidence.A)),
          LIMITS.keySet().stream().map(CapacitorDuty::percent).toList(),
          List.of(
              new Output("verdict", "", "normal, contingency only, fail, or unknown"),
              new Output("exceeded", "", "quantities above their limit"),
              new Output("above_rated", "", "quantities above 100 %")),
          CapacitorDuty::duty);

  static final Method OVERVOLTAGE =
      new Method(
          "capacitor-overvoltage",
          "1.0.0",
          "power",
          "Short overvoltage of a capacitor",
          List.of(
              CapacitorBank.OVERVOLTAGE.citation(),
              new Citation("IEEE 18", "2002", "continuous operation", Confidence.A)),
          List.of(
              number("voltage_pu", Unit.ONE, 0, 2.2, "rms voltage, of rated"),
              number("duration_s", Unit.SECOND, 0, 1e9, "how long it lasts"),
              number("events", Unit.ONE, 0, 1e6, "such events in its life, this one included")
                  .optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("longest_s", "s", "longest time of this voltage; none when continuous"),
              new Output("limit_pu", "1", "greatest voltage for this time")),
          CapacitorDuty::overvoltage);

  static final Method SWITCH =
      new Method(
          "capacitor-switch",
          "1.0.0",
          "power",
          "Rating of a capacitor switching device",
          List.of(new Citation("NFPA 70", "2023", "460.8(C)", Confidence.C)),
          List.of(
              number("capacitor_A", Unit.AMPERE, 0.001, 1e5, "rated current of the capacitor"),
              number("switch_A", Unit.AMPERE, 0, 1e5, "continuous rating of the device")),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("switch_pct", "%", "device rating, of capacitor current"),
              new Output("needed_A", "A", "least device rating")),
          CapacitorDuty::device);

  private CapacitorDuty() {}

  private static Input percent(String name) {
    return number(name, Unit.PERCENT, 0, 10_000, "of rated, harmonics included").optional();
  }

  private static Outcome duty(Inputs in) {
    List<String> given = LIMITS.keySet().stream().filter(in::has).toList();
    if (given.isEmpty())
      return Outcome.refused("", "MISSING_FIELD", "nothing", "one of " + LIMITS.keySet());
    Sheet.Draft sheet = Sheet.draft();
    given.forEach(n -> sheet.step(n, "limit " + LIMITS.get(n) + " %", in.number(n), "%"));
    LIMITS.keySet().stream()
        .filter(name -> !in.has(name))
        .forEach(name -> sheet.unknown(name + " was not given: it may exceed its limit"));
    List<String> exceeded =
        given.stream().filter(n -> !Percent.atMost(in.number(n), LIMITS.get(n))).toList();
    List<String> over = given.stream().filter(n -> !Percent.atMost(in.number(n), 100)).toList();
    String complete = over.isEmpty() ? "normal" : "contingency only";
    String within = given.size() == LIMITS.size() ? complete : "unknown";
    return sheet
        .value("verdict", exceeded.isEmpty() ? within : "fail")
        .result("exceeded", exceeded)
        .result("above_rated", over)
        .valid("shunt capacitors at rated frequency, harmonics included; peaks of rated peak")
        .done();
  }

  private static Outcome overvoltage(Inputs in) {
    double longest = CapacitorBank.longest(in.number("voltage_pu")).orElseThrow();
    double limit = CapacitorBank.greatest(in.number("duration_s"));
    boolean continuous = Double.isInfinite(longest);
    boolean few = continuous || in.maybeNumber("events").orElse(0) <= CapacitorBank.EVENTS;
    boolean brief = Percent.atMost(in.number("duration_s"), longest);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", "row of the next longer duration; 1.10 beyond 30 min", limit, "1")
            .step("few", "at most 300 events, or at most 1.10 of rated", few, "")
            .value("verdict", few && brief ? "pass" : "fail")
            .result("longest_s", continuous ? null : longest)
            .result("limit_pu", limit)
            .valid("power-frequency rms voltage up to 2.20 of rated; no transients");
    if (continuous) return sheet.warn("up to 1.10 of rated: no longest time").done();
    if (!in.has("events")) sheet.assume("at most 300 such events, this one included");
    return sheet.done();
  }

  private static Outcome device(Inputs in) {
    double percent = Percent.of(in.number("switch_A"), in.number("capacitor_A"));
    return Sheet.draft()
        .step("switch", "100 x switch_A / capacitor_A, at least 135 %", percent, "%")
        .value("verdict", Percent.atMost(CapacitorBank.SWITCH_PERCENT, percent) ? "pass" : "fail")
        .result("switch_pct", percent)
        .result("needed_A", CapacitorBank.SWITCH_PERCENT / 100 * in.number("capacitor_A"))
        .valid("continuous current of the device; inrush and recovery voltage are not judged")
        .done();
  }
}
