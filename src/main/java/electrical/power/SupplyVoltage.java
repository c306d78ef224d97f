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
import quantity.Unit;

/** Supply voltage against what motors, services and drives bear. */
public final class SupplyVoltage {
  private static final double DIRECT_BUS = 1.35;

  /** Above this range A has another lower limit. */
  private static final double LOW_VOLTAGE = 1000;

  public static final Method MOTOR =
      new Method(
          "motor-supply",
          "1.0.0",
          "power",
          "Voltage and frequency at a motor",
          List.of(new Citation("NEMA MG 1", "2016", "12.44", Confidence.A)),
          List.of(
              volts("rated_V", "nameplate voltage"),
              volts("measured_V", "voltage at the terminals"),
              number("rated_Hz", Unit.HERTZ, 1, 1000, "nameplate frequency").optional(),
              number("measured_Hz", Unit.HERTZ, 0, 1000, "frequency").optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("voltage_deviation_pct", "%", "from rated, within 10 %"),
              new Output("frequency_deviation_pct", "%", "from rated, within 5 %; none if unknown"),
              new Output("combined_pct", "%", "both without sign, within 10 %; none if unknown")),
          SupplyVoltage::motor);

  public static final Method SERVICE =
      new Method(
          "service-voltage",
          "1.0.0",
          "power",
          "Service voltage, range A",
          List.of(new Citation("ANSI C84.1", "2020", "range A, service", Confidence.A)),
          List.of(
              number("nominal_V", Unit.VOLT, 1, LOW_VOLTAGE, "nominal voltage"),
              volts("measured_V", "voltage at the service")),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("deviation_pct", "%", "from nominal, within 5 %")),
          SupplyVoltage::service);

  public static final Method DRIVE =
      new Method(
          "drive-supply",
          "1.0.0",
          "power",
          "Supply and direct-voltage bus of a variable-frequency drive",
          List.of(new Citation("ANSI/NETA MTS", "2023", "variable-frequency drives", Confidence.B)),
          List.of(
              volts("rated_V", "rated input voltage between lines"),
              volts("measured_V", "input voltage between lines"),
              number("unbalance_pct", Unit.PERCENT, 0, 100, "voltage unbalance").optional(),
              number("ripple_V", Unit.VOLT, 0, 1000, "alternating voltage on the bus").optional()),
          List.of(
              new Output("verdict", "", "pass, investigate or fail"),
              new Output("deviation_pct", "%", "input from rated, within 10 %"),
              new Output("bus_V", "V", "direct bus voltage to expect, about")),
          SupplyVoltage::drive);

  private SupplyVoltage() {}

  private static Input volts(String name, String description) {
    boolean divisor = !name.equals("measured_V");
    return number(name, Unit.VOLT, divisor ? 1 : 0, 1_500_000, description);
  }

  /** Direct voltage behind a six-pulse rectifier in V, about {@code 1.35 x V}, V between lines. */
  static double bus(double volts) {
    return DIRECT_BUS * volts;
  }

  private static Outcome motor(Inputs in) {
    double voltage = Percent.deviation(in.number("measured_V"), in.number("rated_V"));
    boolean known = in.has("rated_Hz") && in.has("measured_Hz");
    double frequency =
        known ? Percent.deviation(in.number("measured_Hz"), in.number("rated_Hz")) : 0;
    double combined = Math.abs(voltage) + Math.abs(frequency);
    boolean within = Percent.atMost(combined, 10) && Math.abs(frequency) <= 5;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("dV", "100 x (measured - rated) / rated", voltage, "%")
            .value("verdict", within ? "pass" : "fail")
            .result("voltage_deviation_pct", voltage)
            .result("frequency_deviation_pct", known ? (Object) frequency : null)
            .result("combined_pct", known ? (Object) combined : null)
            .valid("running motors at rated load");
    if (known) sheet.step("dV+df", "|dV| + |df|, at most 10 %", combined, "%");
    else sheet.unknown("frequency: taken as rated");
    return sheet.done();
  }

  private static Outcome service(Inputs in) {
    double deviation = Percent.deviation(in.number("measured_V"), in.number("nominal_V"));
    return Sheet.draft()
        .step("dV", "100 x (measured - nominal) / nominal", deviation, "%")
        .value("verdict", Math.abs(deviation) <= 5 ? "pass" : "fail")
        .result("deviation_pct", deviation)
        .valid("sustained voltage at services up to 1000 V, range A")
        .done();
  }

  private static Outcome drive(Inputs in) {
    double deviation = Percent.deviation(in.number("measured_V"), in.number("rated_V"));
    double unbalance = in.maybeNumber("unbalance_pct").orElse(0);
    double ripple = in.maybeNumber("ripple_V").orElse(0);
    boolean failed = Math.abs(deviation) > 10 || unbalance > 2 || ripple > 4;
    double bus = bus(in.number("measured_V"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("dV", "100 x (measured - rated) / rated", deviation, "%")
            .step("V_bus", "1.35 x measured_V", bus, "V")
            .value("verdict", failed ? "fail" : unbalance > 1 ? "investigate" : "pass")
            .result("deviation_pct", deviation)
            .result("bus_V", bus)
            .valid("six-pulse drives under load; the maker goes first");
    if (!in.has("unbalance_pct")) sheet.unknown("unbalance, to be at most 1 to 2 %");
    if (!in.has("ripple_V")) sheet.unknown("bus ripple, to be at most about 4 V");
    return sheet.done();
  }
}
