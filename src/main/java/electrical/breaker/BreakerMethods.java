package electrical.breaker;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class BreakerMethods {
  public static final List<Method> ALL =
      List.of(
          SimilarParts.CONTACTS,
          SimilarParts.FUSES,
          InstantaneousTrip.ADJUSTABLE,
          InstantaneousTrip.FIXED,
          LongTimeTrip.METHOD,
          TripTolerance.METHOD,
          RelayTolerance.METHOD,
          BreakerTiming.METHOD,
          TransferSwitch.METHOD,
          CurrentTransformer.METHOD,
          TestLimits.MILLIVOLT_DROP,
          TestLimits.DEW_POINT_SF6,
          TestLimits.OIL_BREAKDOWN,
          TestLimits.GROUND_ELECTRODE);

  private BreakerMethods() {}
}
