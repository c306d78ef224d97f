package electrical.health.cnaim;

/**
 * Furfuraldehyde (FFA) test modifier of transformers: paper ageing seen in the oil.
 *
 * <p>Factor from Table 215; collar {@code 2.33 S^0.68} (EQ.26), S in ppm, inside 0.5 to 10; cap 10.
 * A widespread public implementation limits the collar to 7, the score at S = 5 ppm.
 *
 * <p>Source: CNAIM v2.1, 6.13.
 */
public final class FuranTest {
  /** Greatest collar of that implementation. */
  public static final double EARLIER_LIMIT = 7;

  private static final Steps FACTOR =
      Steps.of(
          Register.table("gas-and-furan"),
          row -> row.get("quantity").equals("furfuraldehyde"),
          "upper_incl",
          "value");
  private static final double COEFFICIENT = 2.33;
  private static final double EXPONENT = 0.68;

  private FuranTest() {}

  /** Modifier for furfuraldehyde in ppm, 0 or more. */
  public static Modifier modifier(double ppm) {
    double collar = COEFFICIENT * Math.pow(ppm, EXPONENT);
    return new Modifier(
        FACTOR.upTo(ppm), Modifier.WORST, Math.clamp(collar, Modifier.BEST, Modifier.WORST));
  }
}
