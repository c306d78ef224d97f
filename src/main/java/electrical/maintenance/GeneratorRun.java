package electrical.maintenance;

import java.util.List;

/** Exercise of a standby generator under load, NFPA 110. */
public final class GeneratorRun {
  private static final double MONTHLY_LOAD = 30;
  private static final double MONTHLY_MINUTES = 30;
  private static final double FIRST_LOAD = 50;
  private static final double FIRST_MINUTES = 30;
  private static final double SECOND_LOAD = 75;
  private static final double SECOND_MINUTES = 60;

  private GeneratorRun() {}

  /**
   * A part of one run without interruption.
   *
   * @param loadPercent of the nameplate kW
   */
  public record Part(double loadPercent, double minutes) {}

  /**
   * Whether a monthly exercise suffices: at least 30 min at 30 % of the nameplate kW or more, or at
   * the maker's least exhaust temperature.
   *
   * <p>Source: NFPA 110, monthly exercise (confidence A).
   */
  public static boolean suffices(Part run, boolean exhaustReached) {
    return run.minutes() >= MONTHLY_MINUTES
        && (run.loadPercent() >= MONTHLY_LOAD || exhaustReached);
  }

  /**
   * Whether a yearly load test suffices: there is a moment with 30 min at 50 % or more right before
   * it and 60 min at 75 % or more right after it, in one run of 1.5 h or more. The 25/50/75 %
   * profile of older editions does not suffice by itself.
   *
   * <p>Source: NFPA 110, yearly load test of diesel sets that miss 30 % (confidence A).
   *
   * @param parts of one run, in the order of time
   */
  public static boolean yearlySuffices(List<Part> parts) {
    double now = 0;
    double firstSince = 0;
    double secondSince = 0;
    for (Part part : parts) {
      if (part.minutes() == 0) continue; // a part that did not happen breaks nothing
      if (part.loadPercent() < FIRST_LOAD) firstSince = now + part.minutes();
      if (part.loadPercent() < SECOND_LOAD) secondSince = now + part.minutes();
      now += part.minutes();
      if (Math.max(firstSince + FIRST_MINUTES, secondSince) + SECOND_MINUTES <= now) return true;
    }
    return false;
  }
}
