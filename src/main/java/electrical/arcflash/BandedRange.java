package electrical.arcflash;

/** A validity range that differs at 0.6 kV and below from that above. */
record BandedRange(Range low, Range high) {
  static BandedRange of(String quantity) {
    return new BandedRange(Range.of(quantity, "low"), Range.of(quantity, "high"));
  }

  /**
   * Judged by the voltage even when that is out of range itself; without a voltage, whether either
   * band has the number.
   */
  boolean contains(Installation at, double number) {
    if (Double.isNaN(at.voltageKilovolts())) return low.contains(number) || high.contains(number);
    return (at.isLowVoltage() ? low : high).contains(number);
  }

  /** The range, in words. */
  String expected(Installation at) {
    if (Double.isNaN(at.voltageKilovolts())) return toString();
    return at.isLowVoltage() ? low + " at 0.6 kV and below" : high + " above 0.6 kV";
  }

  /** From the least to the greatest number that either band has. */
  Range widest() {
    return new Range(Math.min(low.min(), high.min()), Math.max(low.max(), high.max()), low.unit());
  }

  @Override
  public String toString() {
    return low + " at 0.6 kV and below, " + high + " above";
  }
}
