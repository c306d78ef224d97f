package electrical.maintenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Equipment condition of NFPA 70B-2023, 9.3: 1 the best, 3 the worst. */
public enum Condition {
  ONE(1),
  TWO(2),
  THREE(3);

  private final int number;

  Condition(int number) {
    this.number = number;
  }

  /**
   * The condition with this number.
   *
   * @param number 1, 2 or 3
   */
  public static Condition of(int number) {
    return Arrays.stream(values()).filter(c -> c.number == number).findFirst().orElseThrow();
  }

  /** 1, 2 or 3. */
  public int number() {
    return number;
  }

  /** The worst of several; at least one. */
  public static Condition worst(List<Condition> several) {
    return several.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
