package facility;

import facility.Contribution.Share;
import identity.EquipmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import risk.Compliance;
import risk.Level;

/**
 * Totals over a facility's items, kept exact by integer arithmetic: adding and removing the same
 * share in any order leads back to the same totals. A change costs O(log n); an answer costs the
 * same at any size. Mutable; owned by one {@link Facility}.
 */
public final class RollUp {
  private static final Comparator<Ranked> WORST_FIRST =
      Comparator.comparingLong((Ranked ranked) -> ranked.share().scoreMicros())
          .reversed()
          .thenComparing(ranked -> ranked.id().value());

  /** An item with its share. */
  public record Ranked(EquipmentId id, Share share) {}

  /** Sum and count of one factor's values, in millionths of a point. */
  public record Sum(long micros, int count) {
    Sum plus(long more, int sign) {
      return new Sum(micros + sign * more, count + sign);
    }
  }

  private final Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
  private final Map<String, Integer> byType = new TreeMap<>();
  private final Map<String, Sum> factors = new TreeMap<>();
  private final Map<String, ComplianceTotals> compliance = new TreeMap<>();
  private final Map<String, Integer> byVersion = new HashMap<>();
  private final TreeSet<Ranked> ranking = new TreeSet<>(WORST_FIRST);
  private long weightedMicros;
  private long weightMillis;
  private long scoreMicros;
  private int items;

  void add(EquipmentId id, Share share) {
    change(id, share, 1);
  }

  void remove(EquipmentId id, Share share) {
    change(id, share, -1);
  }

  private void change(EquipmentId id, Share share, int sign) {
    items += sign;
    count(byLevel, share.level(), sign);
    count(byType, share.type(), sign);
    count(byVersion, share.version(), sign);
    share.factors().forEach((name, micros) -> sum(name, micros, sign));
    share.compliance().forEach(c -> comply(c, sign));
    if (share.level() == Level.UNKNOWN) return;
    weightedMicros += sign * share.scoreMicros() * share.importanceMillis();
    weightMillis += sign * share.importanceMillis();
    scoreMicros += sign * share.scoreMicros();
    Ranked ranked = new Ranked(id, share);
    if (sign > 0) ranking.add(ranked);
    else ranking.remove(ranked);
  }

  private void sum(String factor, long micros, int sign) {
    Sum sum = factors.getOrDefault(factor, new Sum(0, 0)).plus(micros, sign);
    if (sum.count() == 0) factors.remove(factor);
    else factors.put(factor, sum);
  }

  private void comply(Compliance one, int sign) {
    ComplianceTotals totals =
        compliance.computeIfAbsent(one.standard(), s -> new ComplianceTotals());
    totals.change(one, sign);
    if (totals.items() == 0) compliance.remove(one.standard());
  }

  static <K> void count(Map<K, Integer> counts, K key, int sign) {
    counts.merge(key, sign, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Items in service, assessed or not. */
  public int items() {
    return items;
  }

  public int assessed() {
    return ranking.size();
  }

  /** Importance-weighted mean of the assessed items' scores, 0..100; 0 when none is assessed. */
  public double weightedScore() {
    return weightMillis == 0 ? 0 : weightedMicros / (weightMillis * Contribution.MICROS);
  }

  /** The weighted score, rounded half to even. */
  public int score() {
    return (int) Math.rint(weightedScore());
  }

  long weightedMicros() {
    return weightedMicros;
  }

  long weightMillis() {
    return weightMillis;
  }

  /** Plain mean of the assessed items' scores, 0..100; 0 when none is assessed. */
  public double averageScore() {
    return ranking.isEmpty() ? 0 : scoreMicros / (ranking.size() * Contribution.MICROS);
  }

  public Map<Level, Integer> byLevel() {
    return new EnumMap<>(byLevel);
  }

  public Map<String, Integer> byType() {
    return new TreeMap<>(byType);
  }

  public Map<String, Sum> factors() {
    return new TreeMap<>(factors);
  }

  public Map<String, ComplianceTotals> compliance() {
    return compliance;
  }

  /** The algorithm version most items were assessed with; empty text when there is none. */
  public String version() {
    return byVersion.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The worst items, worst first. */
  public List<Ranked> worst(int atMost) {
    List<Ranked> worst = new ArrayList<>(atMost);
    for (Ranked ranked : ranking) {
      if (worst.size() == atMost) break;
      worst.add(ranked);
    }
    return worst;
  }

  /** Items at or above a level, worst first. Costs as many steps as there are such items. */
  public List<Ranked> atLeast(Level level) {
    List<Ranked> out = new ArrayList<>();
    for (Ranked ranked : ranking) {
      if (ranked.share().level().compareTo(level) < 0) break;
      out.add(ranked);
    }
    return out;
  }
}
