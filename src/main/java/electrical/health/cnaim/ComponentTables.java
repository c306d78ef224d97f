package electrical.health.cnaim;

/**
 * The condition tables of one component.
 *
 * @param name "" where the asset is one component
 * @param combination how the evidence becomes the health score modifier
 */
public record ComponentTables(
    String name, ConditionSet observed, ConditionSet measured, MultipleIncrement combination) {
  static final String MAIN = "Main Transformer";
  static final String TAPCHANGER = "Tapchanger";

  /** Tables of a component, its name in the condition tables and in Tables 9 to 11. */
  static ComponentTables of(String conditionCategory, String name, String combined) {
    return new ComponentTables(
        name,
        ConditionSet.of("observed", conditionCategory, name),
        ConditionSet.of("measured", conditionCategory, name),
        ConditionSet.parameters("health_score", conditionCategory, combined)
            .or(() -> ConditionSet.parameters("health_score", "other", ""))
            .orElseThrow());
  }

  /** The same, at most so many measured factors combined. */
  ComponentTables measuredAtMost(int most) {
    return new ComponentTables(name, observed, measured.combiningAtMost(most), combination);
  }
}
