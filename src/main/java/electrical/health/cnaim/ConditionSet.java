package electrical.health.cnaim;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be observed, or measured, on a component, and how findings become one
 * modifier.
 *
 * <p>Source: CNAIM v2.1, 6.9 and 6.10, Tables 13, 15 and 35 to 202.
 *
 * @param inputs by name, in table order; empty where the component has none
 * @param combination MMI parameters of this stage
 */
public record ConditionSet(Map<String, ConditionInput> inputs, MultipleIncrement combination) {
  private static final Table INPUTS = Register.table("condition-inputs");
  private static final Table PARAMETERS = Register.table("modifier-parameters");
  private static final ConditionSet NOTHING =
      new ConditionSet(Map.of(), new MultipleIncrement(1, 1, 1));

  /**
   * The set of a stage and component.
   *
   * @param stage "observed" or "measured"
   * @param component "" where the asset is one
   */
  static ConditionSet of(String stage, String conditionCategory, String component) {
    Map<String, ConditionInput> inputs = new LinkedHashMap<>();
    for (Map<String, String> row : INPUTS.rows())
      if (matches(row, stage, conditionCategory, component))
        add(inputs.computeIfAbsent(row.get("input"), name -> empty()), row);
    return parameters(stage, conditionCategory, component)
        .map(mmi -> new ConditionSet(Collections.unmodifiableMap(inputs), mmi))
        .orElse(NOTHING);
  }

  /** MMI parameters of a stage; those of "other" categories are asked for by that name. */
  static Optional<MultipleIncrement> parameters(
      String stage, String conditionCategory, String component) {
    return PARAMETERS.rows().stream()
        .filter(row -> matches(row, stage, conditionCategory, component))
        .map(
            row ->
                new MultipleIncrement(
                    Double.parseDouble(row.get("divider_1")),
                    Double.parseDouble(row.get("divider_2")),
                    Integer.parseInt(row.get("most_factors"))))
        .findFirst();
  }

  private static boolean matches(
      Map<String, String> row, String stage, String category, String component) {
    return row.get("stage").equals(stage)
        && row.get("condition_category").equals(category)
        && row.get("component").equals(component);
  }

  private static ConditionInput empty() {
    return new ConditionInput(new LinkedHashMap<>(), new ArrayList<>());
  }

  private static void add(ConditionInput input, Map<String, String> row) {
    Modifier modifier =
        new Modifier(
            Double.parseDouble(row.get("factor")),
            Double.parseDouble(row.get("cap")),
            Double.parseDouble(row.get("collar")));
    input.criteria().put(row.get("criterion"), modifier);
    String upper = row.get("fault_rate_upper_excl");
    if (!upper.isEmpty())
      input
          .rates()
          .add(
              new ConditionInput.Rate(
                  row.get("fault_rate_lower_incl").equals("-inf")
                      ? 0
                      : Steps.number(row.get("fault_rate_lower_incl")),
                  Steps.number(upper),
                  modifier));
  }

  /** The same inputs, at most so many factors combined. */
  ConditionSet combiningAtMost(int most) {
    return new ConditionSet(
        inputs, new MultipleIncrement(combination.divider1(), combination.divider2(), most));
  }

  /** Modifier for findings by input name; an input without a finding is neutral and counts. */
  public Modifier modifier(Map<String, Modifier> findings) {
    if (inputs.isEmpty()) return Modifier.NEUTRAL;
    List<Modifier> all = new ArrayList<>();
    for (String name : inputs.keySet()) all.add(findings.getOrDefault(name, Modifier.NEUTRAL));
    return Modifier.of(all, combination);
  }
}
