package electrical.hazards;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Bindings of {@link CapacitorBank} about loading, overvoltage and capacitance. */
final class CapacitorMethods {
  private static final int EVENTS = 300;
  private static final Map<String, Double> LIMITS = limits();

  static final Method LOADING =
      new Method(
          "capacitor-loading",
          "1.0.0",
          "hazards",
          "Continuous loading of a capacitor bank",
          List.of(new Citation("IEEE 18", "2002", "continuous operation", Confidence.A)),
          LIMITS.keySet().stream().map(name -> percent(name, "of rated").optional()).toList(),
          List.of(
              new Output("within", "", "yes, no, or unknown while a quantity is missing"),
              new Output("exceeded", "", "quantities above their limit")),
          CapacitorMethods::loading);

  static final Method OVERVOLTAGE =
      new Method(
          "capacitor-overvoltage",
          "1.0.0",
          "hazards",
          "Short overvoltage of a capacitor bank",
          List.of(CapacitorBank.OVERVOLTAGE.citation()),
          List.of(
              number("voltage_pu", Unit.ONE, 0, 2.2, "rms voltage, per unit of rated"),
              number("duration_s", Unit.SECOND, 0, 1e9, "how long it lasts"),
              number("events", Unit.ONE, 0, 1e6, "such events in its life up to now").optional()),
          List.of(
              new Output("tolerable", "", "whether it may last so long"),
              new Output("longest_s", "s", "longest duration; none when continuous")),
          CapacitorMethods::overvoltage);

  static final Method CAPACITANCE =
      new Method(
          "capacitor-capacitance",
          "1.0.0",
          "hazards",
          "Capacitance of a power capacitor",
          List.of(new Citation("IEEE 18", "1992 and later", "capacitance tolerance", Confidence.B)),
          List.of(
              percent("capacitance_pct", "measured, of rated"),
              word("edition", List.of("1992", "later"), "edition it was made to").optional()),
          List.of(
              new Output("as_new", "", "within the tolerance of a new one"),
              new Output("investigate", "", "more than 5 % below rated")),
          CapacitorMethods::capacitance);

  private CapacitorMethods() {}

  private static Map<String, Double> limits() {
    Map<String, Double> limits = new LinkedHashMap<>();
    limits.put("voltage_rms_pct", CapacitorBank.VOLTAGE);
    limits.put("voltage_peak_pct", CapacitorBank.PEAK);
    limits.put("current_rms_pct", CapacitorBank.CURRENT);
    limits.put("reactive_power_pct", CapacitorBank.REACTIVE);
    return limits;
  }

  private static Input percent(String name, String description) {
    return number(name, Unit.PERCENT, 0, 10_000, description);
  }

  private static Outcome loading(Inputs in) {
    Sheet.Draft sheet = Sheet.draft();
    List<String> exceeded = new ArrayList<>();
    List<String> missing = LIMITS.keySet().stream().filter(name -> !in.has(name)).toList();
    if (missing.size() == LIMITS.size())
      return Outcome.refused("", "MISSING_FIELD", "nothing", "one of " + missing);
    LIMITS.forEach(
        (name, limit) -> {
          if (!CapacitorBank.atMost(in.maybeNumber(name).orElse(0), limit)) exceeded.add(name);
          sheet.step(name, "at most", limit, "%");
        });
    for (String name : missing) sheet.unknown(name + " was not measured");
    String complete = missing.isEmpty() ? "yes" : "unknown";
    return sheet
        .value("within", exceeded.isEmpty() ? complete : "no")
        .result("exceeded", List.copyOf(exceeded))
        .valid("contingency operation at rated frequency, not a normal state")
        .done();
  }

  private static Outcome overvoltage(Inputs in) {
    double longest = CapacitorBank.longest(in.number("voltage_pu"));
    boolean continuous = Double.isInfinite(longest);
    double events = in.maybeNumber("events").orElse(0);
    boolean few = continuous || events <= EVENTS;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("few", "at most 300 such events in its life", few, "")
            .value("tolerable", few && CapacitorBank.atMost(in.number("duration_s"), longest))
            .result("longest_s", continuous ? null : longest)
            .valid("power-frequency rms voltage up to 2.20 of rated");
    if (continuous) sheet.warn("up to 1.10 of rated: continuous, no longest duration");
    if (!in.has("events")) sheet.assume("at most 300 such events up to now");
    return sheet.done();
  }

  private static Outcome capacitance(Inputs in) {
    double percent = in.number("capacitance_pct");
    String edition = in.maybeWord("edition").orElse("later");
    double most = edition.equals("1992") ? 115 : 110;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("most", "greatest of a new one", most, "%")
            .value("as_new", percent >= 100 && CapacitorBank.atMost(percent, most))
            .result("investigate", percent < 95)
            .valid("one can, at rated frequency and a known temperature");
    if (!in.has("edition")) sheet.assume("a later edition than 1992: at most 110 %");
    return sheet.done();
  }
}
