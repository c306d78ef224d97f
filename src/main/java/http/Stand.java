package http;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import risk.Level;
import views.query.FacilityRecord;

/**
 * How one facility, or those of a region together, stood at a moment. A region's scores are
 * averages weighted by assessed items, so that a hut does not count like a plant.
 *
 * @param at of the newest result among them
 * @param only the facility, when it is one
 * @param levels how many items have which level
 */
record Stand(
    Instant at,
    Optional<FacilityRecord> only,
    Optional<Double> exact,
    long items,
    long assessed,
    Map<Level, Long> levels,
    Optional<Double> nfpa70b,
    Optional<Double> nfpa70e) {

  /**
   * @param records at least one
   */
  static Stand of(List<FacilityRecord> records) {
    Map<Level, Long> levels = new EnumMap<>(Level.class);
    for (FacilityRecord one : records)
      one.levels().forEach((level, count) -> levels.merge(level, (long) count, Long::sum));
    return new Stand(
        records.stream().map(FacilityRecord::at).max(Instant::compareTo).orElseThrow(),
        records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty(),
        average(records, FacilityRecord::exact),
        records.stream().mapToLong(FacilityRecord::items).sum(),
        records.stream().mapToLong(FacilityRecord::assessed).sum(),
        levels,
        average(records, r -> r.nfpa70b().map(Integer::doubleValue)),
        average(records, r -> r.nfpa70e().map(Integer::doubleValue)));
  }

  private static Optional<Double> average(
      List<FacilityRecord> records, Function<FacilityRecord, Optional<Double>> value) {
    double sum = 0;
    long weight = 0;
    for (FacilityRecord one : records) {
      if (value.apply(one).isEmpty()) continue;
      sum += value.apply(one).get() * one.assessed();
      weight += one.assessed();
    }
    return weight == 0 ? Optional.empty() : Optional.of(sum / weight);
  }

  /** Halves go to the even neighbour. */
  Optional<Integer> score() {
    return exact.map(number -> (int) Math.rint(number));
  }
}
