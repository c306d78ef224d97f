package risk.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import risk.Level;
import risk.catalogue.Version;

/**
 * How scores move from one version to another on the invented items of {@link PlausibleEvidence}.
 *
 * @param perType items of each equipment type
 * @param all of all types together
 */
public record MeasuredDifference(int perType, Movement all, SortedMap<String, Movement> types) {
  private static final int PER_TYPE = 200;

  /** What the sample is, in words. */
  public static final String SAMPLE =
      "The items are invented, the same every time (seed "
          + PlausibleEvidence.SEED
          + ", day "
          + PlausibleEvidence.DAY
          + "): installed within 45 years, maintained within 6, every other input stated with a"
          + " probability of 60 % and drawn from a plausible range. They show where two versions"
          + " differ, not what a real fleet would see.";

  /**
   * Changes of the exact score, new less old, of items that both versions assess; percentiles by
   * nearest rank. All 0 when there is no such item.
   *
   * @param levels how many items had which level before (outer) and after (inner)
   */
  public record Movement(
      int items,
      int assessedByBoth,
      double mean,
      double p5,
      double p50,
      double p95,
      Map<Level, Map<Level, Integer>> levels) {}

  static MeasuredDifference of(Runner from, Runner to) {
    PlausibleEvidence sample = new PlausibleEvidence(List.of(from, to));
    SortedMap<String, Movement> types = new TreeMap<>();
    Tally all = new Tally();
    for (String type : types(from.version(), to.version())) {
      Tally tally = new Tally();
      for (int i = 0; i < PER_TYPE; i++) {
        Map<String, Object> item = sample.item(type, i);
        Runner.Quick before = from.quick(item, PlausibleEvidence.DAY);
        Runner.Quick after = to.quick(item, PlausibleEvidence.DAY);
        tally.add(before, after);
        all.add(before, after);
      }
      types.put(type, tally.movement());
    }
    return new MeasuredDifference(PER_TYPE, all.movement(), types);
  }

  private static SortedSet<String> types(Version... versions) {
    SortedSet<String> types = new TreeSet<>(List.of("OTHER"));
    for (Version version : versions) {
      types.addAll(version.importance().types().keySet());
      types.addAll(version.serviceLife().types().keySet());
      version.tables().values().forEach(table -> types.addAll(table.types().keySet()));
    }
    return types;
  }

  private static final class Tally {
    private final List<Double> changes = new ArrayList<>();
    private final Map<Level, Map<Level, Integer>> levels = new EnumMap<>(Level.class);
    private int items;

    void add(Runner.Quick before, Runner.Quick after) {
      items++;
      levels
          .computeIfAbsent(before.level(), l -> new EnumMap<>(Level.class))
          .merge(after.level(), 1, Integer::sum);
      if (before.level() != Level.UNKNOWN && after.level() != Level.UNKNOWN)
        changes.add(after.exact() - before.exact());
    }

    Movement movement() {
      double[] sorted = changes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double mean = Arrays.stream(sorted).average().orElse(0);
      return new Movement(
          items,
          sorted.length,
          mean,
          percentile(sorted, 5),
          percentile(sorted, 50),
          percentile(sorted, 95),
          levels);
    }

    private static double percentile(double[] sorted, int percent) {
      if (sorted.length == 0) return 0;
      int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
      return sorted[Math.max(1, rank) - 1];
    }
  }
}
