package electrical.safety;

import electrical.method.Table;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Checks of the National Electrical Code that bear on compliance (confidence C; continuous load and
 * ground-fault settings A).
 */
public final class Nec {
  static final Table WORKING_SPACE = Table.load("electrical/safety/working-space.csv");
  static final double CONTINUOUS_SHARE = 0.8;

  private static final double ENERGY_REDUCTION_AMPERES = 1200;
  private static final double GROUND_FAULT_AMPERES = 1000;
  private static final double GROUND_FAULT_VOLTS = 150;
  private static final double GROUND_FAULT_SURE_VOLTS = 600;
  private static final double GROUND_FAULT_MOST_VOLTS = 1000;
  private static final double PICKUP_AMPERES = 1200;
  private static final double DELAY_SECONDS = 1;
  private static final int LOWER_LABEL_EDITION = 2023;

  private Nec() {}

  /** Amperes from which service and feeder equipment needs the detailed label (110.16(B)). */
  public static double labelAmperes(int edition) {
    return edition >= LOWER_LABEL_EDITION ? 1000 : 1200;
  }

  /** Whether arc-energy reduction is required: breakers 240.87 and fuses 240.67, from 1200 A. */
  public static boolean energyReduction(double amperes) {
    return Entries.atLeast(amperes, ENERGY_REDUCTION_AMPERES);
  }

  /**
   * Whether ground-fault protection of equipment is required: solidly grounded wye, more than 150 V
   * to ground, at most 600 V between phases, disconnect of 1000 A or more (230.95). Empty above 600
   * to 1000 V, where services and feeders, and editions, differ.
   */
  public static Optional<Boolean> groundFault(
      boolean solidlyGroundedWye, double toGround, double volts, double amperes) {
    boolean otherwise =
        solidlyGroundedWye
            && !Entries.atMost(toGround, GROUND_FAULT_VOLTS)
            && Entries.atLeast(amperes, GROUND_FAULT_AMPERES);
    if (otherwise
        && !Entries.atMost(volts, GROUND_FAULT_SURE_VOLTS)
        && Entries.atMost(volts, GROUND_FAULT_MOST_VOLTS)) return Optional.empty();
    return Optional.of(otherwise && Entries.atMost(volts, GROUND_FAULT_SURE_VOLTS));
  }

  /**
   * Whether settings hold: pickup at most 1200 A, at most 1 s at 3000 A or more (230.95(A)). Empty
   * while one is not known and the other holds.
   */
  public static Optional<Boolean> groundFaultSettings(
      OptionalDouble pickupAmperes, OptionalDouble seconds) {
    if (!Entries.atMost(pickupAmperes.orElse(0), PICKUP_AMPERES)
        || !Entries.atMost(seconds.orElse(0), DELAY_SECONDS)) return Optional.of(false);
    return pickupAmperes.isPresent() && seconds.isPresent() ? Optional.of(true) : Optional.empty();
  }

  /** Greatest continuous current of an overcurrent device in A: 80 %, or all if so rated. */
  public static double continuousLimit(double rating, boolean fullyRated) {
    return fullyRated ? rating : CONTINUOUS_SHARE * rating;
  }

  /**
   * Depth of the working space in ft (Table 110.26(A)(1)); empty above 1000 V to ground. A voltage
   * between two printed bands belongs to the higher one.
   *
   * @param condition 1, 2 or 3: what is opposite the live parts
   */
  public static Optional<Double> workingDepth(double toGround, int condition) {
    return WORKING_SPACE.rows().stream()
        .filter(row -> Entries.atMost(toGround, Double.parseDouble(row.get("to_V"))))
        .findFirst()
        .map(row -> depth(row, condition));
  }

  private static double depth(Map<String, String> row, int condition) {
    return Double.parseDouble(row.get("condition_" + condition));
  }
}
