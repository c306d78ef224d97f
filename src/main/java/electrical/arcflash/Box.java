package electrical.arcflash;

/**
 * Inside of the enclosure the arc burns in, in mm; NaN for a size that is not known.
 *
 * @param depthMillimetres when unknown, give 250: more than 203.2 mm is never shallow and gives the
 *     higher energy
 */
public record Box(double heightMillimetres, double widthMillimetres, double depthMillimetres) {
  /** No enclosure: what a calculation in open air is given. */
  public static final Box NONE = new Box(Double.NaN, Double.NaN, Double.NaN);

  boolean isSized() {
    return sized(heightMillimetres) && sized(widthMillimetres) && sized(depthMillimetres);
  }

  static boolean sized(double millimetres) {
    return millimetres > 0 && millimetres <= Validity.MOST; // NaN fails both
  }
}
