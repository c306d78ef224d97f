package compliance;

import electrical.safety.Label;
import equipment.Attribute;
import equipment.Evidence;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the study or the label says of an item's arc flash.
 *
 * @param energy incident energy, cal/cm2
 * @param distance its working distance, mm
 * @param category PPE category 1 to 4; other numbers are no category of NFPA 70E-2024 and count as
 *     unknown
 * @param boundary arc-flash boundary, mm
 */
record ArcFlashData(
    OptionalDouble energy, OptionalDouble distance, OptionalInt category, OptionalDouble boundary) {
  private static final int MOST = 4;

  static ArcFlashData of(Evidence evidence) {
    return new ArcFlashData(
        evidence.number(Attribute.INCIDENT_ENERGY),
        evidence.number(Attribute.WORKING_DISTANCE),
        category(evidence.number(Attribute.PPE_CATEGORY)),
        evidence.number(Attribute.ARC_FLASH_BOUNDARY));
  }

  private static OptionalInt category(OptionalDouble stated) {
    double number = stated.orElse(0);
    boolean known = number >= 1 && number <= MOST && number == Math.rint(number);
    return known ? OptionalInt.of((int) number) : OptionalInt.empty();
  }

  /** Both ways of choosing clothing at once, which 130.5(H) forbids. */
  boolean mixed() {
    return energy.isPresent() && category.isPresent();
  }

  Label.Data label() {
    OptionalDouble asNumber =
        category.isPresent() ? OptionalDouble.of(category.getAsInt()) : OptionalDouble.empty();
    return new Label.Data(energy, distance, OptionalDouble.empty(), false, asNumber);
  }
}
