package actors;

import alerting.AlertEvent;
import alerting.Alerts;
import alerting.Alerts.Alert;
import alerting.Alerts.Finding;
import identity.FacilityId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** The alerts of one facility. */
public final class AlertActor extends EventSourcedBehavior<AlertActor.Command, AlertEvent, Alerts> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Alerts");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What a facility's alerts may be asked. */
  public sealed interface Command extends CborSerializable permits Report, Get {}

  /** Everything that stands at or above the alerting level, as of a revision of the facility. */
  public record Report(
      FacilityId facilityId,
      long revision,
      List<Finding> findings,
      Instant at,
      ActorRef<FacilityActor.Command> replyTo)
      implements Command {}

  /** Asks for the alerts, open ones first. */
  public record Get(ActorRef<Answer> replyTo) implements Command {}

  /** Open alerts, worst first, then the last resolved ones. */
  public record Answer(List<AlertView> alerts) implements CborSerializable {}

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Alerts emptyState() {
    return Alerts.none();
  }

  @Override
  public EventHandler<Alerts, AlertEvent> eventHandler() {
    return Alerts::after;
  }

  // ---- behavior: how it is born and which handler answers which command
  private final FacilityId id;

  private AlertActor(FacilityId id) {
    super(
        PersistenceId.of(KEY.name(), id.value()),
        SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(10), 0.2));
    this.id = id;
  }

  public static Behavior<Command> create(FacilityId id) {
    return new AlertActor(id);
  }

  @Override
  public CommandHandler<Command, AlertEvent, Alerts> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Report report -> onReport(state, report);
          case Get get -> Effect().reply(get.replyTo(), new Answer(views(state)));
        };
  }

  // ---- handlers: one per command, a few lines each
  private Effect<AlertEvent, Alerts> onReport(Alerts state, Report report) {
    List<AlertEvent> events =
        state.report(id.value(), report.revision(), report.findings(), report.at());
    return Effect()
        .persist(events)
        .thenReply(
            report.replyTo(), after -> new FacilityActor.Command.AlertsTold(report.revision()));
  }

  private List<AlertView> views(Alerts state) {
    Comparator<Alert> worstFirst =
        Comparator.comparing(Alert::level)
            .thenComparingInt(Alert::score)
            .reversed()
            .thenComparing(alert -> alert.subject().toString());
    return Stream.concat(
            state.open().values().stream().sorted(worstFirst), state.resolved().stream())
        .map(this::view)
        .toList();
  }

  private AlertView view(Alert alert) {
    return new AlertView(
        alert.id(),
        id.value(),
        alert.subject().toString(),
        alert.level(),
        alert.score(),
        alert.raisedAt(),
        alert.resolvedAt());
  }
}
