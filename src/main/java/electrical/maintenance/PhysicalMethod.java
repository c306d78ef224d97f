package electrical.maintenance;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Binding of {@link PhysicalCondition}. */
final class PhysicalMethod {
  private static final List<String> COUNTS =
      List.of("missed_cycles", "major_repair_cycles", "late_days");

  static final Method METHOD =
      new Method(
          "70b-physical",
          "1.0.0",
          "maintenance",
          "Physical condition of equipment",
          List.of(new Citation("NFPA 70B", "2023", "9.3.1", Confidence.A)),
          inputs(),
          List.of(
              new Output("physical", "", "physical condition 1, 2 or 3"),
              new Output("reasons", "", "what forced it"),
              new Output("unconfirmed", "", "observations nobody reported on")),
          WholeNumbers.only(COUNTS, PhysicalMethod::calculate));

  private PhysicalMethod() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        WholeNumbers.input("missed_cycles", 0, 1000, "successive cycles missed up to now")
            .optional());
    inputs.add(
        WholeNumbers.input(
                "major_repair_cycles", 0, 1000, "successive last cycles with a major repair")
            .optional());
    inputs.add(
        WholeNumbers.input(
                "late_days", 0, 100_000, "days the last cycle was late; no effect by itself")
            .optional());
    for (Observation o : Observation.values())
      inputs.add(Input.flag(o.field(), o.meaning()).optional());
    return List.copyOf(inputs);
  }

  private static Outcome calculate(Inputs in) {
    Set<Observation> seen = EnumSet.noneOf(Observation.class);
    List<String> unconfirmed = new ArrayList<>();
    for (Observation o : Observation.values()) {
      if (in.maybeFlag(o.field()).orElse(false)) seen.add(o);
      if (!in.has(o.field())) unconfirmed.add(o.field());
    }
    PhysicalCondition rated =
        PhysicalCondition.of(seen, count(in, "missed_cycles"), count(in, "major_repair_cycles"));
    return sheet(in, rated, unconfirmed).done();
  }

  private static Sheet.Draft sheet(Inputs in, PhysicalCondition rated, List<String> unconfirmed) {
    int number = rated.condition().number();
    Sheet.Draft sheet =
        Sheet.draft()
            .step("forces_3", "anything of 9.3.1 that forces 3", number == 3, "")
            .step("forces_2", "else anything that forces 2", number == 2, "")
            .value("physical", number)
            .result("reasons", rated.reasons())
            .result("unconfirmed", List.copyOf(unconfirmed))
            .valid("one item of equipment at the end of a maintenance cycle");
    for (String name : List.of("missed_cycles", "major_repair_cycles"))
      if (!in.has(name)) sheet.assume(name + " is 0: none was reported");
    if (!unconfirmed.isEmpty())
      sheet.assume("not seen, since not reported: " + String.join(", ", unconfirmed));
    if (number == 1 && !unconfirmed.isEmpty())
      sheet.warn("condition 1 needs every criterion confirmed; some were only assumed");
    return sheet;
  }

  private static int count(Inputs in, String name) {
    return (int) in.maybeNumber(name).orElse(0);
  }
}
