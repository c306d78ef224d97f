package compliance;

import electrical.safety.Likelihood;
import java.util.List;
import java.util.Set;

/**
 * A task somebody wants to do on an item.
 *
 * @param name one of {@link #names()}
 * @param confirmed criteria of normal operating condition, of {@link #criteria()}, that the person
 *     on site vouches for
 */
public record WorkTask(String name, Set<String> confirmed) {
  private static final int EDITION = 2024;

  /**
   * @throws IllegalArgumentException when the name or a criterion is not known
   */
  public WorkTask {
    if (!names().contains(name)) throw new IllegalArgumentException("no such task: " + name);
    if (!criteria().containsAll(confirmed))
      throw new IllegalArgumentException("no such criteria: " + confirmed);
    confirmed = Set.copyOf(confirmed);
  }

  /** The tasks of NFPA 70E-2024, Table 130.5(C), condensed. */
  public static List<String> names() {
    return Likelihood.tasks();
  }

  /** Criteria of normal operating condition, NFPA 70E-2024, 110.4(D). */
  public static List<String> criteria() {
    return Likelihood.criteria(EDITION);
  }
}
