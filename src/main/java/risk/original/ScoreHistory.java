package risk.original;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a facility's score moved, as the original told it ({@code
 * core/aggregation/facility_aggregator.py}, commit 25379e8).
 */
public final class ScoreHistory {
  private static final int SHOWN = 5;
  private static final double STABLE_WITHIN_PERCENT = 10;

  private ScoreHistory() {}

  /** A score that was computed before. */
  public record Past(LocalDateTime calculatedAt, double overallRiskScore) {}

  /**
   * @param periods months as YYYY-MM; a month may come twice
   * @param trend improving, worsening, stable, or unknown with fewer than two scores
   */
  public record Trend(List<String> periods, List<Double> scores, String trend) {}

  /**
   * The last five scores, and the present one when there is none of this month yet.
   *
   * @param history in any order
   */
  static Trend trend(List<Past> history, double present, LocalDateTime now) {
    List<Past> shown = new ArrayList<>(last(history));
    if (shown.isEmpty() || !month(shown.getLast().calculatedAt()).equals(month(now)))
      shown.add(new Past(now, present));
    List<Double> scores = shown.stream().map(Past::overallRiskScore).toList();
    return new Trend(
        shown.stream().map(past -> month(past.calculatedAt())).toList(), scores, word(scores));
  }

  private static List<Past> last(List<Past> history) {
    return history.stream()
        .sorted(Comparator.comparing(Past::calculatedAt))
        .skip(Math.max(0, history.size() - SHOWN))
        .toList();
  }

  private static String month(LocalDateTime at) {
    return YearMonth.from(at).toString();
  }

  private static String word(List<Double> scores) {
    if (scores.size() < 2) return "unknown";
    double change = changePercent(scores.getFirst(), scores.getLast());
    if (change <= -STABLE_WITHIN_PERCENT) return "improving";
    return change >= STABLE_WITHIN_PERCENT ? "worsening" : "stable";
  }

  private static double changePercent(double first, double last) {
    if (first == 0) return last > 0 ? 100 : 0;
    return ((last - first) / first) * 100;
  }
}
