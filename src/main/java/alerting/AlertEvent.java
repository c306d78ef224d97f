package alerting;

import java.time.Instant;
import risk.Level;

/** What happened to a facility's alerts. */
public sealed interface AlertEvent {
  /**
   * An alert was opened.
   *
   * @param id stable for its life
   * @param sequence the facility's sequence number that caused it
   */
  record Raised(String id, Subject subject, Level level, int score, Instant at, long sequence)
      implements AlertEvent {}

  /** The subject fell below the alerting level. */
  record Resolved(String id, Instant at, long sequence) implements AlertEvent {}

  /** Who an alert is about: kind "equipment" or "facility", and its id. */
  record Subject(String kind, String id) {
    @Override
    public String toString() {
      return kind + "/" + id;
    }
  }
}
