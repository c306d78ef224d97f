package electrical.health.cnaim;

import java.util.Map;

/**
 * What is known of a component's condition.
 *
 * @param modifiers by source, in the order of the sources; never empty
 * @param combination how they become the health score modifier (Tables 9, 10, 11)
 */
public record Evidence(Map<Source, Modifier> modifiers, MultipleIncrement combination) {
  /** Health score modifier, CNAIM v2.1, 6.7.3 to 6.8. */
  public Modifier healthScore() {
    return Modifier.of(modifiers.values(), combination);
  }
}
