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
import java.math.BigDecimal;
import java.util.List;
import quantity.Unit;

/** Temperatures of insulation, of buses and terminals. */
public final class Temperature {
  private static final double TEN = 10;

  public static final Method INSULATION_LIFE =
      new Method(
          "insulation-class-life",
          "1.0.0",
          "power",
          "Insulation life against its class temperature",
          List.of(
              new Citation("Montsinger rule", "undated", "10 degC", Confidence.A),
              new Citation("IEC 60085", "2007", "thermal classes", Confidence.A)),
          List.of(
              word("insulation_class", List.of("A", "B", "F", "H"), "thermal class"),
              number("T_C", Unit.CELSIUS, -50, 300, "hottest temperature of the insulation")),
          List.of(
              new Output("life_factor", "1", "life as a share of that at class temperature"),
              new Output("class_C", "Cel", "class temperature"),
              new Output("verdict", "", "ok, or over temperature")),
          Temperature::life);

  public static final Method BUS =
      new Method(
          "bus-temperature",
          "1.0.0",
          "power",
          "Temperature of buses and terminals in low-voltage gear",
          List.of(
              new Citation(
                  "UL 891 and ANSI C37.20.1", "undated", "temperature rise", Confidence.C)),
          List.of(
              number("ambient_C", Unit.CELSIUS, -50, 100, "air at the gear"),
              number("bus_C", Unit.CELSIUS, -50, 500, "hottest bus").optional(),
              number("terminal_C", Unit.CELSIUS, -50, 500, "hottest terminal").optional(),
              flag("hundred_percent_rated", "terminals of a 100 % rated breaker").optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("terminal_limit_K", "K", "terminal rise allowed"),
              new Output("findings", "", "what is exceeded: ambient, bus, terminal")),
          Temperature::bus);

  private Temperature() {}

  /** Class temperature in degC: A 105, B 130, F 155, H 180. Source: IEC 60085. */
  public static double classTemperature(String insulationClass) {
    return switch (insulationClass) {
      case "A" -> 105;
      case "B" -> 130;
      case "F" -> 155;
      case "H" -> 180;
      default -> throw new IllegalArgumentException(insulationClass);
    };
  }

  /**
   * {@code 0.5^((T - T_class) / 10)} above the class temperature; 1 at and below it, since longer
   * life is not promised.
   */
  static double lifeFactor(double celsius, double classCelsius) {
    return Math.pow(0.5, Math.max(0, celsius - classCelsius) / TEN);
  }

  private static Outcome life(Inputs in) {
    double limit = classTemperature(in.word("insulation_class"));
    double factor = lifeFactor(in.number("T_C"), limit);
    return Sheet.draft()
        .step("T_class", "class temperature", limit, "Cel")
        .step("factor", "0.5^(max(0, T - T_class) / 10)", factor, "1")
        .value("life_factor", factor)
        .result("class_C", limit)
        .result("verdict", in.number("T_C") > limit ? "over temperature" : "ok")
        .warn("oil-soaked paper halves per 6 to 8 degC")
        .valid("air-cooled solid insulation at a steady temperature")
        .done();
  }

  private static Outcome bus(Inputs in) {
    boolean full = in.maybeFlag("hundred_percent_rated").orElse(false);
    double rise = full ? 60 : 50;
    double ambient = in.number("ambient_C");
    List<String> findings = new java.util.ArrayList<>();
    if (ambient > 40) findings.add("ambient");
    if (in.maybeNumber("bus_C").orElse(-50) > 105) findings.add("bus");
    double found = in.has("terminal_C") ? rise(in.number("terminal_C"), ambient) : 0;
    if (found > rise) findings.add("terminal");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", full ? "100 % rated" : "standard", rise, "K")
            .value("verdict", findings.isEmpty() ? "pass" : "fail")
            .result("terminal_limit_K", rise)
            .result("findings", List.copyOf(findings))
            .valid("low-voltage gear in 40 degC ambient or less, at its rated load");
    if (!in.has("bus_C")) sheet.unknown("bus temperature");
    if (in.has("terminal_C")) sheet.step("rise", "terminal_C - ambient_C", found, "K");
    else sheet.unknown("terminal temperature");
    if (!in.has("hundred_percent_rated")) sheet.assume("standard breakers");
    return sheet.done();
  }

  /** In decimal figures: 71.3 less 21.3 is exactly 50. */
  private static double rise(double celsius, double ambient) {
    return BigDecimal.valueOf(celsius).subtract(BigDecimal.valueOf(ambient)).doubleValue();
  }
}
