package electrical.arcflash;

import java.util.EnumMap;
import java.util.Map;

/** How one electrode configuration makes an equivalent square of a box, and CF of the square. */
final class EnclosureShape {
  static final StandardTable CORRECTION = StandardTable.named("enclosure-correction");
  static final StandardTable EQUIVALENT = StandardTable.named("equivalent-size");

  /** As printed in Table 6; the official spreadsheet divides by 25.4, at most 9e-7 of energy. */
  private static final double PRINTED_INCHES_PER_MILLIMETRE = 0.03937;

  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final double TEST_BOX_MILLIMETRES = 508;
  private static final double TEST_BOX_INCHES = 20;
  private static final double CORRECTED_FROM_MILLIMETRES = 660.4;
  static final double CAP_MILLIMETRES = 1244.6;
  private static final double CAP_INCHES = 49;

  private static final Map<Electrodes, EnclosureShape> ALL = new EnumMap<>(Electrodes.class);

  static {
    for (Electrodes electrodes : Electrodes.values())
      if (electrodes.boxed()) ALL.put(electrodes, new EnclosureShape(electrodes));
  }

  private final double a;
  private final double b;
  private final double[] typical;
  private final double[] shallow;
  private final boolean heightUncorrected;

  private EnclosureShape(Electrodes electrodes) {
    Map<String, String> key = Map.of("electrodes", electrodes.name());
    Map<String, String> constants = EQUIVALENT.row(key);
    a = Double.parseDouble(constants.get("A"));
    b = Double.parseDouble(constants.get("B"));
    typical = correction(electrodes, "Typical");
    shallow = correction(electrodes, "Shallow");
    heightUncorrected = electrodes == Electrodes.VCB;
  }

  /** Of a configuration in a box. */
  static EnclosureShape of(Electrodes electrodes) {
    return ALL.get(electrodes);
  }

  private static double[] correction(Electrodes electrodes, String boxType) {
    Map<String, String> key = Map.of("box_type", boxType, "electrodes", electrodes.name());
    return CORRECTION.numbers(key, "b", 3);
  }

  /**
   * Equivalent width in inch of a width in mm: below 508 mm 20 in (typical) or 0.03937 w (shallow),
   * up to 660.4 mm 0.03937 w, up to 1244.6 mm {@code (660.4 + (w - 660.4)(V + A)/B) / 25.4}, and
   * above as at 1244.6 mm. V in kV.
   *
   * <p>Source: IEEE 1584-2018, Table 6, Equation 11.
   */
  double widthInches(double millimetres, BoxType type, double voltageKilovolts) {
    if (millimetres <= CORRECTED_FROM_MILLIMETRES) return shortSide(millimetres, type);
    return longSide(Math.min(millimetres, CAP_MILLIMETRES), voltageKilovolts);
  }

  /**
   * Equivalent height in inch of a height in mm: as the width, but with VCB 0.03937 h up to 1244.6
   * mm and 49 in above.
   *
   * <p>Source: IEEE 1584-2018, Table 6, Equation 12.
   */
  double heightInches(double millimetres, BoxType type, double voltageKilovolts) {
    if (!heightUncorrected) return widthInches(millimetres, type, voltageKilovolts);
    return millimetres > CAP_MILLIMETRES ? CAP_INCHES : shortSide(millimetres, type);
  }

  private static double shortSide(double millimetres, BoxType type) {
    return millimetres < TEST_BOX_MILLIMETRES && type == BoxType.TYPICAL
        ? TEST_BOX_INCHES
        : PRINTED_INCHES_PER_MILLIMETRE * millimetres;
  }

  private double longSide(double millimetres, double voltageKilovolts) {
    double beyond = millimetres - CORRECTED_FROM_MILLIMETRES;
    return (CORRECTED_FROM_MILLIMETRES + beyond * (voltageKilovolts + a) / b)
        / MILLIMETRES_PER_INCH;
  }

  /**
   * Correction factor, without unit: {@code b1 EES^2 + b2 EES + b3} for a typical box, the
   * reciprocal of that for a shallow one. EES in inch.
   *
   * <p>Source: IEEE 1584-2018, Equations 14 and 15, Table 7.
   */
  double correction(double equivalentInches, BoxType type) {
    return switch (type) {
      case TYPICAL -> Polynomial.of(typical, 0, 2, equivalentInches);
      case SHALLOW -> 1 / Polynomial.of(shallow, 0, 2, equivalentInches);
    };
  }
}
