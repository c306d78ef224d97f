package app;

import actors.DueItems;
import actors.ProjectionWorker;
import actors.Rounds;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.typed.ClusterSingleton;
import org.apache.pekko.cluster.typed.SingletonActor;
import settings.Settings;
import views.DueTable;
import views.GenerationTable;
import views.Generations;
import views.Projector;
import views.Reading;
import views.Rebuilds;
import views.Retention;
import views.query.Tables;

/** The tables of lists, histories and what is due: who fills them, and where they are asked. */
final class ReadSide implements AutoCloseable {
  private static final Duration BEFORE_THINNING_OUT = Duration.ofSeconds(30);

  private final Settings.Views settings;
  private final InstantSource clock;
  private final HikariDataSource writing;
  private final Reading reading;
  private final Tables tables;
  private final Generations generations;
  private final Projector projector;

  ReadSide(Settings.Database target, Settings.Views settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.writing = Projector.connections(target.url(), target.user(), target.password());
    this.reading = new Reading(target.url(), target.user(), target.password());
    this.tables = new Tables(reading);
    this.generations = new Generations(reading.pool());
    this.projector =
        new Projector(writing, generations, new Projector.Pace(settings.batch(), settings.rest()));
  }

  void migrate() throws SQLException {
    generations.migrate();
  }

  /** Begins to fill the tables, as far as it is this node's part. */
  void start(ActorSystem<?> system, MeterRegistry metrics) {
    ProjectionWorker.start(
        system,
        new ProjectionWorker.Drive(projector, settings.poll(), new ProjectionMeters(metrics)));
    Retention.Keep keep = new Retention.Keep(settings.keepResults(), settings.keepDays());
    Duration pause = settings.thinOut();
    ClusterSingleton.get(system)
        .init(
            SingletonActor.of(
                Rounds.create(
                    "thinning out old results",
                    new Rounds.Pauses(BEFORE_THINNING_OUT, pause),
                    () ->
                        reading.ask(connection -> thinOut(connection, keep)).thenApply(n -> pause)),
                "thinning-out"));
  }

  private long thinOut(Connection connection, Retention.Keep keep) throws SQLException {
    return new Retention(keep).run(connection, clock.instant());
  }

  /** Where the read side is asked. */
  Reading reading() {
    return reading;
  }

  Tables tables() {
    return tables;
  }

  DueItems due() {
    return new DueTable(reading);
  }

  Rebuilds rebuilds() {
    return new GenerationTable(reading, generations);
  }

  @Override
  public void close() {
    projector.close();
    writing.close();
    reading.close();
  }
}
