package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.Table;
import electrical.transformer.thermal.IecThermalModel.Constants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import quantity.Unit;

/** Thermal constants of IEC 60076-7: each as given, or by the cooling mode. */
final class IecConstants {
  private static final List<String> NAMES =
      List.of("x", "y", "k11", "k21", "k22", "tau_o_min", "tau_w_min");

  /** What the time constants of the equations are made of. */
  private static final List<String> LAGS = List.of("k11", "k22", "tau_o_min", "tau_w_min");

  private static final Table TABLE = Table.load("electrical/transformer/iec60076-7-constants.csv");

  static final Citation CITATION = TABLE.citation();
  static final List<Input> INPUTS = inputs();

  private IecConstants() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        word(
                "cooling",
                TABLE.rows().stream().map(r -> r.get("cooling")).toList(),
                "gives the constants not named")
            .optional());
    for (String name : NAMES) inputs.add(input(name));
    return List.copyOf(inputs);
  }

  private static Input input(String name) {
    return name.endsWith("_min")
        ? number(name, Unit.MINUTE, 0.1, 6000, "time constant").optional()
        : number(name, Unit.ONE, 0.1, 5, "thermal constant").optional();
  }

  /** Why a constant is not known. */
  static List<Refusal> refusals(Inputs in) {
    if (in.has("cooling")) return List.of();
    List<String> absent =
        NAMES.stream().filter(name -> !in.setAside(name) && !in.has(name)).toList();
    if (absent.isEmpty()) return List.of();
    String expected = "it, or a cooling mode; absent are " + String.join(", ", absent);
    return List.of(new Refusal("/" + absent.getFirst(), "MISSING_FIELD", "nothing", expected));
  }

  static Constants of(Inputs in) {
    double[] c = NAMES.stream().mapToDouble(name -> constant(in, name)).toArray();
    return new Constants(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
  }

  /** The longest step in min; empty when a constant it depends on is absent. */
  static OptionalDouble longestStep(Inputs in) {
    if (!LAGS.stream().allMatch(in::has) && !in.has("cooling")) return OptionalDouble.empty();
    double[] c = LAGS.stream().mapToDouble(name -> constant(in, name)).toArray();
    return OptionalDouble.of(Constants.smallest(c[0], c[1], c[2], c[3]) / 2);
  }

  static void assumed(Sheet.Draft sheet, Inputs in) {
    for (String name : NAMES)
      if (!in.has(name)) sheet.assume(name + " = " + constant(in, name) + " of the cooling mode");
  }

  private static double constant(Inputs in, String name) {
    OptionalDouble given = in.maybeNumber(name);
    if (given.isPresent()) return given.getAsDouble();
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("cooling").equals(in.word("cooling")))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(row.get(name));
  }
}
