package electrical.health.cnaim;

import java.util.OptionalDouble;

/**
 * Location factor of switchgear or transformers.
 *
 * <p>With the factors for distance from the coast, altitude and corrosion category: if any exceeds
 * 1, {@code ILF = max + (number above 1, less 1) x INC}, otherwise the smallest. Outdoors LF = ILF;
 * indoors {@code LF = 0.25 (ILF - MILF) + MILF}, MILF being the least ILF there can be.
 *
 * <p>Source: CNAIM v2.1, 6.4, Tables 22 to 25.
 */
public final class LocationFactor {
  private static final double INDOORS = 0.25;

  private final Steps coast;
  private final Steps altitude;
  private final Steps corrosion;
  private final double increment;

  /**
   * Where an asset stands; what is not known has the factor 1.
   *
   * @param distanceFromCoastKm in km
   * @param altitudeM above sea level, in m
   * @param corrosionCategory 1 to 5
   */
  public record Place(
      OptionalDouble distanceFromCoastKm,
      OptionalDouble altitudeM,
      OptionalDouble corrosionCategory) {}

  private LocationFactor(String column) {
    coast = steps("distance_from_coast_km", column);
    altitude = steps("altitude_m", column);
    corrosion = steps("corrosion_category", column);
    increment = steps("increment", column).first();
  }

  /** For a column of Tables 22 to 25. */
  public static LocationFactor of(String column) {
    return new LocationFactor(column);
  }

  private static Steps steps(String quantity, String column) {
    return Steps.of(
        Register.table("location"),
        row -> row.get("quantity").equals(quantity),
        "upper_incl",
        column);
  }

  /** LF. */
  public double at(Place place, boolean indoor) {
    double outdoor =
        combined(
            coast.upTo(place.distanceFromCoastKm()),
            altitude.upTo(place.altitudeM()),
            corrosion.upTo(place.corrosionCategory()));
    if (!indoor) return outdoor;
    double least = combined(coast.smallest(), altitude.smallest(), corrosion.smallest());
    return INDOORS * (outdoor - least) + least;
  }

  private double combined(double a, double b, double c) {
    double max = Math.max(a, Math.max(b, c));
    if (max <= 1) return Math.min(a, Math.min(b, c));
    int above = (a > 1 ? 1 : 0) + (b > 1 ? 1 : 0) + (c > 1 ? 1 : 0);
    return max + (above - 1) * increment;
  }
}
