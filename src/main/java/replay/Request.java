package replay;

import identity.AlgorithmVersion;
import java.time.LocalDate;

/**
 * What a campaign was asked to do.
 *
 * @param key names the request, so that one that comes twice begins one campaign
 * @param goal the version to be calculated
 * @param throttle share of the time that workers work, above 0 and at most 1
 */
public record Request(String key, Goal goal, Mode mode, double throttle) {
  /**
   * What is calculated.
   *
   * @param day the state of which UTC day
   */
  public record Goal(AlgorithmVersion version, Scope scope, Depth depth, LocalDate day) {
    Goal everywhere() {
      return new Goal(version, new Scope.All(), depth, day);
    }
  }

  public Request {
    if (!share(throttle)) throw new IllegalArgumentException("not a share of time: " + throttle);
  }

  static boolean share(double throttle) {
    return throttle > 0 && throttle <= 1; // NaN fails
  }
}
