package electrical.hazards;

import java.util.OptionalInt;
import java.util.Set;

/** Aluminium branch-circuit wiring of the first generation. */
public final class AluminiumWiring {
  /** How many times likelier connections before 1972 reach fire-hazard condition (CPSC 516). */
  static final int FACTOR = 55;

  private static final int FIRST = 1965;
  private static final int LAST = 1973;
  private static final int IMPROVED = 1972;
  private static final Set<String> PERMANENT = Set.of("rewire", "copalum", "alumiconn");

  private AluminiumWiring() {}

  /** Where a circuit stands. */
  public enum Standing {
    DOCUMENTED_HAZARD("documented hazard"),
    POSSIBLE("possible - find out conductor and year"),
    REPAIRED("permanently repaired"),
    OUTSIDE_YEARS("outside the documented years"),
    EXCLUDED("excluded - feeder with compression lugs, or AA-8000 alloy"),
    FEEDER("feeder - not the documented branch wiring; inspect its terminations"),
    NOT_ALUMINIUM("not aluminium");

    private final String wording;

    Standing(String wording) {
      this.wording = wording;
    }

    String wording() {
      return wording;
    }
  }

  /**
   * A circuit.
   *
   * @param conductor aluminium, copper or unknown
   * @param branch a branch circuit; else a feeder
   * @param excluded AA-8000 alloy, or a feeder with compression lugs
   * @param repair what was done to the connections
   */
  public record Circuit(String conductor, boolean branch, boolean excluded, String repair) {}

  /**
   * Where a circuit stands: branch wiring of 1965 to 1973 in aluminium is a documented hazard until
   * it is rewired or every connection is made with COPALUM or AlumiConn; other repairs do not
   * count.
   *
   * <p>Source: CPSC publication 516 (confidence A).
   *
   * @param year of wiring, empty when not known
   */
  public static Standing standing(Circuit circuit, OptionalInt year) {
    if (circuit.conductor().equals("copper")) return Standing.NOT_ALUMINIUM;
    if (PERMANENT.contains(circuit.repair())) return Standing.REPAIRED;
    if (circuit.excluded()) return Standing.EXCLUDED;
    boolean known = circuit.conductor().equals("aluminium");
    boolean inYears = year.isEmpty() || (year.getAsInt() >= FIRST && year.getAsInt() <= LAST);
    if (!circuit.branch()) return known ? Standing.FEEDER : Standing.POSSIBLE;
    if (!inYears) return Standing.OUTSIDE_YEARS;
    return known && year.isPresent() ? Standing.DOCUMENTED_HAZARD : Standing.POSSIBLE;
  }

  /** Whether the factor of {@value #FACTOR} holds: wired before 1972. */
  public static boolean factorHolds(int year) {
    return year >= FIRST && year < IMPROVED;
  }
}
