package electrical.arcflash;

/** What the equations of every node share, with the logarithms taken once. */
record Situation(
    double boltedKiloamperes,
    double lgBolted,
    double lgGap,
    double lgDistance,
    double lgCorrection) {
  static Situation of(Installation at, double boltedKiloamperes, double correction) {
    return new Situation(
        boltedKiloamperes,
        Math.log10(boltedKiloamperes),
        Math.log10(at.gapMillimetres()),
        Math.log10(at.distanceMillimetres()),
        Math.log10(correction));
  }
}
