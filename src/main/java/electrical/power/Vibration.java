package electrical.power;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Vibration zone of a machine. */
public final class Vibration {
  private static final Table TABLE = Table.load("electrical/power/vibration-zones.csv");

  public static final Method METHOD =
      new Method(
          "vibration-zone",
          "1.0.0",
          "power",
          "Vibration zone of a machine",
          List.of(TABLE.citation()),
          List.of(
              number("power_kW", Unit.KILOWATT, 15, 50_000, "rated power"),
              word("support", List.of("rigid", "flexible"), "foundation"),
              number(
                  "velocity", Unit.MILLIMETRE_PER_SECOND, 0, 1000, "rms velocity at the bearing")),
          List.of(
              new Output("zone", "", "A new, B unrestricted, C limited time, D damaging"),
              new Output("boundaries", "mm/s", "A/B, B/C, C/D")),
          Vibration::calculate);

  private Vibration() {}

  private static Map<String, String> row(double kilowatts, String support) {
    return TABLE.rows().stream()
        .filter(r -> r.get("support").equals(support))
        .filter(r -> kilowatts <= Double.parseDouble(r.get("power_to_kW")))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row = row(in.number("power_kW"), in.word("support"));
    List<Double> bounds =
        List.of("A_B", "B_C", "C_D").stream().map(c -> Double.valueOf(row.get(c))).toList();
    double velocity = in.number("velocity");
    int above = (int) bounds.stream().filter(b -> velocity > b).count();
    return Sheet.draft()
        .step("above", "boundaries exceeded", above, "1")
        .value("zone", List.of("A", "B", "C", "D").get(above))
        .result("boundaries", bounds)
        .valid("15 kW to 50 MW, 120 to 15000 rpm, in place; a boundary belongs to the better zone")
        .done();
  }
}
