package risk.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public rows do not hold, by hand from the original's rules. */
class ScoreHistoryTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2025-06-01T12:00");

  private static ScoreHistory.Past past(String at, double score) {
    return new ScoreHistory.Past(LocalDateTime.parse(at), score);
  }

  /** (40 - 50) / 50 is -20 percent; April came last in the list but not in time. */
  @Test
  void a_history_out_of_order_is_sorted_first() {
    List<ScoreHistory.Past> history =
        List.of(past("2025-05-01T00:00", 45), past("2025-04-01T00:00", 50));

    assertThat(ScoreHistory.trend(history, 40, NOW))
        .isEqualTo(
            new ScoreHistory.Trend(
                List.of("2025-04", "2025-05", "2025-06"), List.of(50.0, 45.0, 40.0), "improving"));
  }

  @Test
  void a_score_of_this_month_stands_for_the_present_one() {
    assertThat(ScoreHistory.trend(List.of(past("2025-06-01T00:00", 45)), 40, NOW))
        .isEqualTo(new ScoreHistory.Trend(List.of("2025-06"), List.of(45.0), "unknown"));
  }
}
