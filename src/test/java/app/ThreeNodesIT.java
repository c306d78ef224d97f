package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import identity.AlgorithmVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version;
import sample.SampleMessage;
import sample.SamplePortfolio;

/**
 * Three nodes, one killed under load: nothing acknowledged is lost, totals fit the items, and
 * service comes back.
 */
class ThreeNodesIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Version ALGORITHM =
      AlgorithmCatalogue.bundled().file(new AlgorithmVersion("2.0.0"));
  private static final List<SampleMessage> MESSAGES =
      SamplePortfolio.generate(11, LocalDate.of(2026, 10, 1));

  private static final int CHUNK = 50;
  private static final int CHUNK_MILLIS = 100;

  private final List<Node> nodes = new ArrayList<>();

  private Map<String, String> member(World.Place place, int port, String seeds) {
    Map<String, String> environment = new HashMap<>(place.environment());
    environment.put("VOLTMETRICS_CLUSTER_PORT", Integer.toString(port));
    environment.put("VOLTMETRICS_CLUSTER_SEEDS", seeds);
    return environment;
  }

  private void startThree(World.Place place) throws Exception {
    int[] ports = {Node.freePort(), Node.freePort(), Node.freePort()};
    String seeds = "127.0.0.1:" + ports[0] + ",127.0.0.1:" + ports[1];
    for (int port : ports) nodes.add(Node.start(member(place, port, seeds)));
    for (Node node : nodes) node.ready();
  }

  @Test
  void a_node_killed_under_load_costs_no_acknowledged_fact() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      startThree(place);
      CompletableFuture<Void> load = CompletableFuture.runAsync(() -> publish(place));
      Thread.sleep(15_000);

      nodes.get(1).kill();
      long killed = System.nanoTime();
      assertThat(load.isDone()).as("the load must still be running").isFalse();
      List<Node> left = List.of(nodes.get(0), nodes.get(2));
      awaitService(left);
      double back = (System.nanoTime() - killed) / 1e9;
      System.out.printf("service back %.1f s after the kill%n", back);
      load.join();
      world.settled(place, left);

      World.everyFactIsThere(left.getFirst(), MESSAGES);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofSeconds(2))
          .untilAsserted(() -> totalsEqualTheItems(left.getLast()));
      for (Node node : left) node.close();
    } finally {
      for (Node node : nodes) node.close();
    }
  }

  /** Steadily, about 500 messages a second: a load that two cores carry with three nodes. */
  private static void publish(World.Place place) {
    try (Loader loader = new Loader(place.broker(), place.topology())) {
      for (int from = 0; from < MESSAGES.size(); from += CHUNK) {
        loader.publish(MESSAGES.subList(from, Math.min(MESSAGES.size(), from + CHUNK)));
        Thread.sleep(CHUNK_MILLIS);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until every facility and a spread of items has answered on both nodes, whichever node it
   * lives on.
   */
  private static void awaitService(List<Node> left) {
    List<Ask> open = new ArrayList<>();
    int asked = 0;
    for (String path : World.paths(MESSAGES)) {
      boolean chosen = path.contains("/facilities/") || asked++ % 25 == 0;
      if (chosen) left.forEach(node -> open.add(new Ask(node, path)));
    }
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Ask ask : open) askers.submit(() -> until(ask));
    }
  }

  /** Asks again and again, as a client with a short patience would. */
  private static void until(Ask ask) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!answers(ask.node(), ask.path()) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private record Ask(Node node, String path) {}

  private static boolean answers(Node node, String path) {
    try {
      return node.get(path, Duration.ofSeconds(1)).statusCode() < 500;
    } catch (IOException e) {
      return false;
    }
  }

  private record Sum(double weighted, double weight, int items) {
    Sum plus(double importance, double score, boolean assessed) {
      double counted = assessed ? importance : 0;
      return new Sum(weighted + counted * score, weight + counted, items + 1);
    }
  }

  private static void totalsEqualTheItems(Node node) throws IOException {
    Map<String, Sum> sums = new HashMap<>();
    for (String path : World.paths(MESSAGES)) {
      if (!path.contains("/equipment/")) continue;
      HttpResponse<String> response = node.get(path);
      if (response.statusCode() != 200) continue;
      JsonNode item = MAPPER.readTree(response.body());
      double importance = ALGORITHM.importance().of(item.path("equipment_type").asText());
      sums.merge(
          item.path("facility_id").asText(),
          new Sum(0, 0, 0)
              .plus(
                  importance,
                  item.path("risk_score_exact").asDouble(),
                  item.path("assessed").asBoolean()),
          (a, b) ->
              new Sum(a.weighted() + b.weighted(), a.weight() + b.weight(), a.items() + b.items()));
    }
    for (Map.Entry<String, Sum> site : sums.entrySet()) {
      JsonNode facility =
          MAPPER.readTree(node.get("/api/v1/facilities/" + site.getKey() + "/risk").body());
      Sum sum = site.getValue();
      assertThat(facility.path("equipment_counts").path("total").asInt())
          .as(site.getKey())
          .isEqualTo(sum.items());
      assertThat(facility.path("risk_score_exact").asDouble())
          .as(site.getKey())
          .isCloseTo(sum.weight() == 0 ? 0 : sum.weighted() / sum.weight(), Offset.offset(1e-5));
    }
  }
}
