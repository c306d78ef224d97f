package electrical.transformer.dga;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far a fault of a known type has gone, by the level of its marker gas. */
public final class FaultSeverity {
  private static final Table TABLE = Table.load("electrical/transformer/dga-severity.csv");

  public static final Method METHOD =
      new Method(
          "dga-severity",
          "1.0.0",
          "transformer",
          "Severity by fault type",
          List.of(TABLE.citation()),
          inputs(),
          List.of(
              new Output("level", "", "0 up to level 1, 1 above it, 2 above level 2"),
              new Output("gas", "", "the marker gas"),
              new Output("level1_ppm", "[ppm]", "limit of level 1"),
              new Output("level2_ppm", "[ppm]", "limit of level 2")),
          FaultSeverity::calculate);

  private FaultSeverity() {}

  private static List<Input> inputs() {
    List<String> faults = TABLE.rows().stream().map(r -> r.get("fault")).toList();
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.word("fault", faults, "fault type, and whether in oil or paper"));
    inputs.addAll(GasSample.inputs());
    return List.copyOf(inputs);
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("fault").equals(in.word("fault")))
            .findFirst()
            .orElseThrow();
    Gas gas = Gas.valueOf(row.get("gas"));
    if (!in.has(gas.name()))
      return Outcome.refused("/" + gas, "MISSING_FIELD", "nothing", "level of the marker gas");
    double first = Double.parseDouble(row.get("level1"));
    double second = Double.parseDouble(row.get("level2"));
    double ppm = in.number(gas.name());
    return Sheet.draft()
        .step("gas", "marker gas of the fault type", gas.name(), "")
        .step("ppm", "its level", ppm, "ppm")
        .value("level", ppm > second ? 2 : ppm > first ? 1 : 0)
        .result("gas", gas.name())
        .result("level1_ppm", first)
        .result("level2_ppm", second)
        .valid("mineral oil; the fault type is known")
        .done();
  }
}
