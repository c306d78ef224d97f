package app;

import actors.DueItems;
import actors.ProjectionWorker;
import actors.ThinningOut;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
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
    ClusterSingleton.get(system)
        .init(
            SingletonActor.of(
                ThinningOut.create(
                    () ->
                        reading.ask(
                            connection -> new Retention(keep).run(connection, clock.instant())),
                    settings.thinOut()),
                "thinning-out"));
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
