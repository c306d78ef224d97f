package alerting;

import alerting.AlertEvent.Raised;
import alerting.AlertEvent.Resolved;
import alerting.AlertEvent.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Level;

/**
 * A facility's alerts: at most one open per subject. Immutable and pure.
 *
 * @param sequence the newest facility sequence number seen; whatever is older is ignored
 * @param open by subject
 * @param resolved the last {@value #REMEMBERED}, newest first; older ones are in the journal
 */
public record Alerts(long sequence, Map<Subject, Alert> open, List<Alert> resolved) {
  static final int REMEMBERED = 50;

  /** One alert; open while resolvedAt is empty. */
  public record Alert(
      String id,
      Subject subject,
      Level level,
      int score,
      Instant raisedAt,
      Optional<Instant> resolvedAt) {}

  /** A subject that stands at or above the alerting level. */
  public record Finding(Subject subject, Level level, int score) {}

  public static Alerts none() {
    return new Alerts(0, Map.of(), List.of());
  }

  /**
   * The facility reports everything that stands at or above the alerting level: opens what is new,
   * resolves what is gone.
   *
   * @param at when the facility found it
   */
  public List<AlertEvent> report(
      String facilityId, long newSequence, List<Finding> findings, Instant at) {
    if (newSequence <= sequence) return List.of();
    List<AlertEvent> events = new ArrayList<>();
    Map<Subject, Alert> gone = new LinkedHashMap<>(open);
    for (Finding finding : findings) {
      if (gone.remove(finding.subject()) == null && !open.containsKey(finding.subject())) {
        String id = facilityId + ":" + finding.subject() + ":" + newSequence;
        events.add(
            new Raised(id, finding.subject(), finding.level(), finding.score(), at, newSequence));
      }
    }
    gone.values().forEach(alert -> events.add(new Resolved(alert.id(), at, newSequence)));
    return events;
  }

  /** The alerts after an event. */
  public Alerts after(AlertEvent event) {
    Map<Subject, Alert> nowOpen = new LinkedHashMap<>(open);
    return switch (event) {
      case Raised e -> {
        nowOpen.put(
            e.subject(),
            new Alert(e.id(), e.subject(), e.level(), e.score(), e.at(), Optional.empty()));
        yield new Alerts(e.sequence(), Collections.unmodifiableMap(nowOpen), resolved);
      }
      case Resolved e -> {
        Alert ended = byId(e.id());
        nowOpen.remove(ended.subject());
        yield new Alerts(e.sequence(), Collections.unmodifiableMap(nowOpen), with(ended, e.at()));
      }
    };
  }

  private Alert byId(String id) {
    return open.values().stream()
        .filter(alert -> alert.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("resolved an alert that is not open: " + id));
  }

  private List<Alert> with(Alert ended, Instant at) {
    List<Alert> list = new ArrayList<>(resolved);
    list.addFirst(
        new Alert(
            ended.id(),
            ended.subject(),
            ended.level(),
            ended.score(),
            ended.raisedAt(),
            Optional.of(at)));
    return List.copyOf(list.subList(0, Math.min(REMEMBERED, list.size())));
  }
}
