package electrical.maintenance;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Overall condition of equipment: the worst of the three axes. */
final class OverallMethod {
  private static final List<String> AXES = List.of("physical", "criticality", "environment");

  static final Method METHOD =
      new Method(
          "70b-overall",
          "1.0.0",
          "maintenance",
          "Equipment condition assessment",
          List.of(new Citation("NFPA 70B", "2023", "9.3", Confidence.A)),
          List.of(
              Entries.condition("physical", "physical condition (9.3.1)"),
              Entries.condition("criticality", "criticality condition (9.3.2)"),
              Entries.condition("environment", "operating environment condition (9.3.3)")),
          List.of(
              new Output("condition", "", "overall condition; none when not assessed"),
              new Output("schedule_condition", "", "column of Table 9.2.2 to plan with"),
              new Output("worst", "", "the axes that decide")),
          WholeNumbers.only(AXES, OverallMethod::calculate));

  private OverallMethod() {}

  /**
   * Overall condition, the worst of the axes; empty when an axis is not rated and no rated axis is
   * 3, since the missing one could be worse.
   *
   * <p>Source: NFPA 70B-2023, 9.3.
   *
   * @param axes physical, criticality, environment
   */
  static Optional<Condition> overall(List<Optional<Condition>> axes) {
    List<Condition> rated = axes.stream().flatMap(Optional::stream).toList();
    if (rated.isEmpty()) return Optional.empty();
    Condition worst = Condition.worst(rated);
    boolean certain = rated.size() == axes.size() || worst == Condition.THREE;
    return certain ? Optional.of(worst) : Optional.empty();
  }

  private static Outcome calculate(Inputs in) {
    List<Optional<Condition>> axes =
        AXES.stream().map(axis -> Entries.condition(in, axis)).toList();
    Optional<Condition> overall = overall(axes);
    Sheet.Draft sheet =
        Sheet.draft()
            .value("condition", overall.map(Condition::number).orElse(null))
            .result("schedule_condition", overall.orElse(Condition.THREE).number())
            .result("worst", worst(axes, overall))
            .valid("axes rated 1, 2 or 3");
    for (int i = 0; i < axes.size(); i++) {
      Object number = axes.get(i).map(Condition::number).orElse(null);
      sheet.step(AXES.get(i), "as rated", number, "");
      if (axes.get(i).isEmpty()) sheet.unknown(AXES.get(i) + " is not rated");
    }
    if (overall.isEmpty()) sheet.warn("not assessed: no lawful interval; plan with condition 3");
    return sheet.done();
  }

  private static List<String> worst(List<Optional<Condition>> axes, Optional<Condition> overall) {
    List<String> worst = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++)
      if (overall.isPresent() && axes.get(i).equals(overall)) worst.add(AXES.get(i));
    return List.copyOf(worst);
  }
}
