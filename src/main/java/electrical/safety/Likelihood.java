package electrical.safety;

import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Likelihood of an arc-flash incident by task and condition of the equipment. */
public final class Likelihood {
  static final Table TABLE = Table.load("electrical/safety/likelihood.csv");

  private static final List<String> CRITERIA =
      List.of(
          "installed_properly",
          "maintained_properly",
          "used_per_instructions",
          "doors_closed",
          "covers_in_place",
          "no_sign_of_failure");
  private static final String SINCE_2024 = "within_fault_rating";

  private Likelihood() {}

  /** What normal operating condition asks for; 2024 adds the rating for the fault current. */
  public static List<String> criteria(int edition) {
    if (edition < Entries.LATEST) return CRITERIA;
    return Stream.concat(CRITERIA.stream(), Stream.of(SINCE_2024)).toList();
  }

  /**
   * Whether the equipment is in normal condition: no as soon as one criterion fails, yes when all
   * hold, empty while one that could fail is not answered.
   *
   * <p>Source: NFPA 70E-2024, 110.4(D); 2021 without the rating for the fault current.
   */
  public static Optional<Boolean> normal(List<Optional<Boolean>> criteria) {
    if (criteria.contains(Optional.of(false))) return Optional.of(false);
    return criteria.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /**
   * Whether an arc-flash incident is likely; empty when the condition is not known and decides.
   *
   * <p>Source: NFPA 70E-2024, Table 130.5(C), condensed (confidence B).
   */
  public static Optional<Boolean> likely(String task, Optional<Boolean> normal) {
    Map<String, String> row = row(task);
    if (normal.isPresent())
      return Optional.of(row.get(normal.get() ? "normal" : "abnormal").equals("yes"));
    boolean same = row.get("normal").equals(row.get("abnormal"));
    return same ? Optional.of(row.get("normal").equals("yes")) : Optional.empty();
  }

  /** The tasks of the table, in its order. */
  public static List<String> tasks() {
    return TABLE.rows().stream().map(r -> r.get("task")).toList();
  }

  static Map<String, String> row(String task) {
    return TABLE.rows().stream().filter(r -> r.get("task").equals(task)).findFirst().orElseThrow();
  }
}
