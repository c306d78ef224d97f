package risk.original;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the original needs of an item to compute its risk.
 *
 * @param aluminum whether its conductors are of aluminum
 * @param additional findings by the original's names; empty when there are none
 */
public record RiskItem(
    Item item,
    String name,
    Life life,
    Exposure exposure,
    boolean aluminum,
    Map<String, Object> additional) {

  /**
   * Local times without zone.
   *
   * @param maintained empty when it never was
   * @param stated what was computed from them elsewhere
   */
  public record Life(LocalDateTime installed, Optional<LocalDateTime> maintained, Stated stated) {}

  /**
   * Properties that the six-factor calculator read and its model lacked; where they are not stated
   * they follow from the dates.
   */
  public record Stated(OptionalDouble ageYears, OptionalDouble yearsSinceMaintenance) {
    /** Nothing but the dates. */
    public static final Stated NOTHING = new Stated(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * @param humidity percent
   * @param temperature degF
   * @param loading percent of the rating
   */
  public record Exposure(double humidity, double temperature, double loading) {}

  public String id() {
    return item.id();
  }

  public ItemType type() {
    return item.type();
  }
}
