package electrical.arcflash;

/** Depth class of an enclosure, IEEE 1584-2018 Table 6. */
public enum BoxType {
  TYPICAL("Typical"),
  SHALLOW("Shallow");

  private static final double VOLTAGE_BELOW_KILOVOLTS = 0.6;
  private static final double SIDES_BELOW_MILLIMETRES = 508;
  private static final double DEPTH_TO_MILLIMETRES = 203.2;

  private final String word;

  BoxType(String word) {
    this.word = word;
  }

  /** As the standard writes it. */
  public String word() {
    return word;
  }

  /**
   * Shallow below 0.6 kV (not at it) when height and width are below 508 mm and the depth is at
   * most 203.2 mm; else typical.
   */
  static BoxType of(Box box, double voltageKilovolts) {
    boolean shallow =
        voltageKilovolts < VOLTAGE_BELOW_KILOVOLTS
            && box.heightMillimetres() < SIDES_BELOW_MILLIMETRES
            && box.widthMillimetres() < SIDES_BELOW_MILLIMETRES
            && box.depthMillimetres() <= DEPTH_TO_MILLIMETRES;
    return shallow ? SHALLOW : TYPICAL;
  }
}
