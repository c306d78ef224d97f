package alerting;

import static org.assertj.core.api.Assertions.assertThat;

import alerting.AlertEvent.Subject;
import alerting.Alerts.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import risk.Level;

/** One alert per subject, opened once, resolved when it falls. */
class AlertsTest {
  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  private static Finding finding(String id) {
    return new Finding(new Subject("equipment", id), Level.CRITICAL, 90);
  }

  private static Alerts fold(Alerts alerts, List<AlertEvent> events) {
    Alerts now = alerts;
    for (AlertEvent event : events) now = now.after(event);
    return now;
  }

  @Test
  void a_subject_that_stays_critical_has_one_alert() {
    Alerts once = fold(Alerts.none(), Alerts.none().report("F", 1, List.of(finding("A")), AT));
    assertThat(once.report("F", 2, List.of(finding("A")), AT)).isEmpty();
    assertThat(once.open()).hasSize(1);
  }

  @Test
  void an_older_report_is_ignored() {
    Alerts now = fold(Alerts.none(), Alerts.none().report("F", 5, List.of(finding("A")), AT));
    assertThat(now.report("F", 4, List.of(), AT)).isEmpty();
  }

  @Test
  void open_alerts_always_equal_the_newest_report() {
    Random random = new Random(1);
    Alerts alerts = Alerts.none();
    for (int sequence = 1; sequence < 2_000; sequence++) {
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < 5; i++) if (random.nextBoolean()) ids.add("E" + i);
      List<AlertEvent> events =
          alerts.report("F", sequence, ids.stream().map(AlertsTest::finding).toList(), AT);
      assertThat(new HashSet<>(events)).hasSameSizeAs(events);
      alerts = fold(alerts, events);
      assertThat(new ArrayList<>(alerts.open().keySet()))
          .extracting(Subject::id)
          .containsExactlyInAnyOrderElementsOf(ids);
      assertThat(alerts.resolved()).hasSizeLessThanOrEqualTo(Alerts.REMEMBERED);
    }
  }
}
