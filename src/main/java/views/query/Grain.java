package views.query;

/** How finely results are kept or shown. */
public enum Grain {
  /** Every one of them. */
  RAW,
  /** The last of a UTC day. */
  DAY,
  /** The last of a UTC month. */
  MONTH;

  Grain coarser(Grain other) {
    return compareTo(other) > 0 ? this : other;
  }
}
