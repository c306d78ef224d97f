package http;

import actors.Directory;
import electrical.catalogue.MethodCatalogue;
import equipment.Releases;
import http.original.OriginalFunctions;
import identity.AlgorithmVersion;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBinding;
import org.apache.pekko.http.javadsl.settings.ServerSettings;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.stream.SystemMaterializer;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Algorithms;
import risk.catalogue.VersionSource;
import risk.document.Runners;
import scala.concurrent.duration.FiniteDuration;
import views.Rebuilds;
import views.query.Histories;
import views.query.Lists;

/** The way out: HTTP for MasterBus, ThreatMap and people. */
public final class Server {
  /** No request waits longer for its answer; the client itself gives up after 30 seconds. */
  static final Duration ANSWER_WITHIN = Duration.ofSeconds(25);

  /** The server's own limit, whose answer has no body we could shape; ours comes first. */
  private static final FiniteDuration LAST_RESORT = FiniteDuration.apply(28, "seconds");

  /** The client opens a connection per call: many may wait to be accepted. */
  private static final int BACKLOG = 1024;

  /**
   * What the server needs beside the directory.
   *
   * @param source where versions come from
   * @param rebuilds how the read side stands
   * @param maxAge how long answers about risk may be kept, at most
   */
  public record Around(
      Readiness readiness,
      PrometheusMeterRegistry metrics,
      InstantSource clock,
      Releases releases,
      Algorithms algorithms,
      VersionSource source,
      Rebuilds rebuilds,
      Lists lists,
      Histories histories,
      Duration maxAge) {}

  private Server() {}

  /**
   * Binds and serves. Does not stop by itself: the caller terminates the binding, which lets
   * answers under way go out.
   *
   * @return fails when the address cannot be bound
   */
  public static CompletionStage<ServerBinding> start(
      ActorSystem<?> system, HttpSettings settings, Directory directory, Around around) {
    Materializer materializer = SystemMaterializer.get(system).materializer();
    JobIds ids = new JobIds(around.clock(), new SecureRandom());
    Door door =
        new Door(
            new Door.Parts(
                new RouteTable(routes(directory, around, ids)),
                new ApiKeys(settings.apiKeys()),
                new RequestBody(settings.maxBodyBytes(), materializer),
                new RequestIds(ids),
                new RequestTimers(around.metrics()),
                materializer));
    return Http.get(system)
        .newServerAt(settings.host(), settings.port())
        .adaptSettings(Server::adapted)
        .bind(door::answer);
  }

  /** Every route there is; openapi.yaml is held to this list by a test. */
  static List<Route> routes(Directory directory, Around around, JobIds ids) {
    Runners runners = new Runners(around.algorithms()::current);
    Timelines timelines = new Timelines(directory, around.releases(), around.clock());
    return Stream.of(
            new Operations(around.readiness(), around.metrics()).routes(),
            new Calculations(directory, around.clock(), ids).routes(),
            new Risks(
                    directory,
                    timelines,
                    new RiskSheets(directory, runners),
                    new Freshness(around.clock(), around.maxAge()))
                .routes(),
            timelines.routes(),
            new Regions(around.lists()).routes(),
            new Inspections(directory, around.clock()).routes(),
            new Methods(MethodCatalogue.published()).routes(),
            new AlgorithmVersions(around).routes(),
            new AlgorithmDocuments(runners).routes(),
            new OriginalCalculations(original(around.algorithms()), around.clock()).routes(),
            new ListRoutes(around.lists()).routes(),
            new ItemHistories(directory, around).routes(),
            new Trends(around).routes(),
            new ViewStates(around.rebuilds()).routes(),
            new Documentation().routes())
        .flatMap(List::stream)
        .toList();
  }

  private static OriginalFunctions original(Algorithms algorithms) {
    AlgorithmCatalogue released = algorithms.current();
    return new OriginalFunctions(
        released.get(new AlgorithmVersion("0.1.0")), released.get(new AlgorithmVersion("1.0.0")));
  }

  private static ServerSettings adapted(ServerSettings settings) {
    return settings
        .withTransparentHeadRequests(true)
        .withBacklog(BACKLOG)
        .withParserSettings(settings.getParserSettings().withCustomMediaTypes(RequestBody.KINDS))
        .withTimeouts(settings.getTimeouts().withRequestTimeout(LAST_RESORT))
        .withParsingErrorHandler(ParsingRefusals.class.getName());
  }
}
