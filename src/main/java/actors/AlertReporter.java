package actors;

import alerting.AlertEvent.Subject;
import alerting.Alerts.Finding;
import facility.Facility;
import identity.FacilityId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import risk.Level;

/**
 * Tells a facility's alerts which subjects stand at or above the alerting level, until they
 * confirm. Owned by one facility actor.
 */
final class AlertReporter {
  private final FacilityId id;
  private final FacilityActor.Surroundings surroundings;
  private Optional<Set<Subject>> told = Optional.empty();
  private Optional<AlertActor.Report> unconfirmed = Optional.empty();

  AlertReporter(FacilityId id, FacilityActor.Surroundings surroundings) {
    this.id = id;
    this.surroundings = surroundings;
  }

  /**
   * Sends a report when the set of subjects differs from the one told before; says whether it did.
   */
  boolean report(Facility state, long revision, ActorRef<FacilityActor.Command> self) {
    if (!state.known()) return false;
    List<Finding> findings = findings(state);
    Set<Subject> subjects =
        findings.stream().map(Finding::subject).collect(Collectors.toCollection(HashSet::new));
    if (told.filter(subjects::equals).isPresent()) return false;
    told = Optional.of(subjects);
    AlertActor.Report report =
        new AlertActor.Report(id, revision, findings, state.updatedAt(), self);
    unconfirmed = Optional.of(report);
    surroundings.alerts().accept(report);
    return true;
  }

  /** Sends the unconfirmed report once more. */
  void again() {
    unconfirmed.ifPresent(surroundings.alerts());
  }

  /** The alerts confirmed this revision; says whether nothing is left to confirm. */
  boolean told(long revision) {
    if (unconfirmed.filter(report -> report.revision() <= revision).isPresent()) {
      unconfirmed = Optional.empty();
    }
    return unconfirmed.isEmpty();
  }

  private List<Finding> findings(Facility state) {
    Level from = surroundings.views().alertFrom();
    Stream<Finding> items =
        state.rollUp().atLeast(from).stream()
            .map(
                r ->
                    new Finding(
                        new Subject("equipment", r.id().value()),
                        r.share().level(),
                        r.share().score()));
    int score = Views.score(state);
    Level level = surroundings.views().levelOf(state);
    Stream<Finding> site =
        level.compareTo(from) < 0
            ? Stream.empty()
            : Stream.of(new Finding(new Subject("facility", id.value()), level, score));
    return Stream.concat(items, site).toList();
  }
}
