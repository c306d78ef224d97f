package electrical.safety;

import electrical.method.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shock approach boundaries of one voltage band, as printed.
 *
 * @param limitedMovable limited approach to an exposed movable conductor
 * @param limitedFixed limited approach to an exposed fixed circuit part
 * @param restricted restricted approach
 * @param confidence A, or C where the current edition was not read
 * @param restrictedOlder restricted approach of older editions, "" where the same
 * @param other the other printed column: metres beside feet and feet beside metres
 */
public record ShockBoundaries(
    String limitedMovable,
    String limitedFixed,
    String restricted,
    String confidence,
    String restrictedOlder,
    Other other) {
  static final Table TABLE = Table.load("electrical/safety/shock.csv");
  public static final String NOT_SPECIFIED = "not specified";

  /** The column that is not shown, "" where none was read. */
  public record Other(String limitedMovable, String limitedFixed, String restricted) {}

  private static final double LEAST = 50;
  private static final double ROUNDING_GAP = 100;

  /** In inches. */
  private static final BigDecimal FOOT = BigDecimal.valueOf(12);

  private static final BigDecimal INCH = new BigDecimal("25.4");
  private static final BigDecimal METRE = BigDecimal.valueOf(1000);
  private static final Pattern FEET = Pattern.compile("(\\d+) ft (\\d+) in");
  private static final Pattern METRES = Pattern.compile("(\\d+\\.\\d+) m");

  /**
   * Boundaries for a nominal voltage, phase to phase for ac; empty where the table has no band.
   *
   * <p>Below 50 V nothing is specified. Bands include both printed ends; a voltage in the gap that
   * printing to a whole volt or a tenth of a kilovolt leaves between two bands (150.5 V) belongs to
   * the higher band. The wide gaps above 121 kV hold no nominal voltage and have no boundaries.
   *
   * <p>Source: NFPA 70E-2024, Tables 130.4(E)(a) and (b).
   *
   * @param system ac or dc
   */
  public static Optional<ShockBoundaries> of(String system, double volts) {
    if (Entries.below(volts, LEAST))
      return Optional.of(
          new ShockBoundaries(
              NOT_SPECIFIED, NOT_SPECIFIED, NOT_SPECIFIED, "A", "", new Other("", "", "")));
    double end = LEAST;
    for (Map<String, String> row : rows(system)) {
      double from = Double.parseDouble(row.get("from_V"));
      double to = Double.parseDouble(row.get("to_V"));
      boolean reached = Entries.atLeast(volts, from) || from - end <= ROUNDING_GAP;
      if (Entries.atMost(volts, to)) return reached ? Optional.of(of(row)) : Optional.empty();
      end = to;
    }
    return Optional.empty();
  }

  private static ShockBoundaries of(Map<String, String> row) {
    return new ShockBoundaries(
        row.get("limited_movable"),
        row.get("limited_fixed"),
        row.get("restricted"),
        row.get("confidence"),
        row.get("restricted_older"),
        new Other(
            row.get("limited_movable_other"),
            row.get("limited_fixed_other"),
            row.get("restricted_other")));
  }

  private static List<Map<String, String>> rows(String system) {
    return TABLE.rows().stream().filter(r -> r.get("system").equals(system)).toList();
  }

  /** The voltages a system has bands for. */
  static String validity(String system) {
    return String.join(
        ", ",
        rows(system).stream().map(r -> r.get("from_V") + " to " + r.get("to_V") + " V").toList());
  }

  /**
   * The greater of a boundary's two printed columns in mm, the safe side: each is rounded by
   * itself, so that 0.7 m stands beside 2 ft 2 in (660 mm).
   */
  public static Optional<Double> greater(String printed, String other) {
    Optional<Double> one = millimetres(printed);
    Optional<Double> second = millimetres(other);
    return one.isPresent() && second.isPresent()
        ? Optional.of(Math.max(one.get(), second.get()))
        : one;
  }

  /** A printed boundary in mm; empty for words such as avoid contact. */
  static Optional<Double> millimetres(String printed) {
    Matcher feet = FEET.matcher(printed);
    if (feet.matches())
      return Optional.of(
          INCH.multiply(
                  new BigDecimal(feet.group(1)).multiply(FOOT).add(new BigDecimal(feet.group(2))))
              .doubleValue());
    Matcher metres = METRES.matcher(printed);
    return metres.matches()
        ? Optional.of(new BigDecimal(metres.group(1)).multiply(METRE).doubleValue())
        : Optional.empty();
  }
}
