package app;

import static org.assertj.core.api.Assertions.assertThat;

import amqp.BrokerSettings;
import amqp.Topology;
import amqp.embedded.EmbeddedBroker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import sample.SampleMessage;

/**
 * One PostgreSQL and one broker for a test class; nodes and portfolios come and go. The broker is
 * RabbitMQ where one is named.
 */
final class World implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> OF_ARRIVAL =
      Set.of("calculated_at", "assessment_date", "revision");

  private final EmbeddedPostgres postgres;
  private final Optional<EmbeddedBroker> embedded;
  private final String uri;

  private World(EmbeddedPostgres postgres, Optional<EmbeddedBroker> embedded, String uri) {
    this.postgres = postgres;
    this.embedded = embedded;
    this.uri = uri;
  }

  static World create() throws Exception {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    String rabbit = System.getenv("VOLTMETRICS_TEST_RABBITMQ");
    if (rabbit != null) return new World(postgres, Optional.empty(), rabbit);
    EmbeddedBroker broker = EmbeddedBroker.start(Node.freePort());
    return new World(postgres, Optional.of(broker), broker.uri());
  }

  /** A fresh database and fresh queues. */
  record Place(Map<String, String> environment, BrokerSettings broker, Topology topology) {}

  Place place() throws SQLException {
    String name = "t" + NUMBER.incrementAndGet() + "x" + ProcessHandle.current().pid();
    try (java.sql.Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    Map<String, String> environment =
        Map.of(
            "VOLTMETRICS_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name,
            "VOLTMETRICS_BROKER_URI", uri,
            "VOLTMETRICS_BROKER_PREFIX", name + ".");
    BrokerSettings settings =
        new BrokerSettings(uri, Map.of(), Duration.ofMillis(200), Duration.ofSeconds(15));
    return new Place(environment, settings, new Topology(name + "."));
  }

  /** Waits until no command is queued or in work on these nodes. */
  void settled(Place place, List<Node> nodes) throws Exception {
    int calm = 0;
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (calm < 5) {
      if (System.nanoTime() > end)
        throw new IllegalStateException("commands still wait after three minutes");
      calm = queued(place) == 0 && inFlight(nodes) == 0 ? calm + 1 : 0;
      Thread.sleep(200);
    }
  }

  private long queued(Place place) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      long sum = 0;
      for (String lane : Topology.LANES)
        sum += channel.messageCount(place.topology().laneQueue(lane));
      return sum;
    }
  }

  long deadLetters(Place place) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      return channel.messageCount(place.topology().deadLetterQueue());
    }
  }

  /** Each item has exactly as many facts as were sent about it. */
  static void everyFactIsThere(Node node, List<SampleMessage> messages) throws IOException {
    Map<String, Integer> sent = new HashMap<>();
    Set<String> registered = new TreeSet<>();
    for (SampleMessage message : messages) {
      if (message.type().contains("facility")) continue;
      JsonNode body = message.body();
      String id = body.path("equipment_id").asText(body.path("id").asText());
      sent.merge(id, 1, Integer::sum);
      if (message.type().contains("equipment.upsert")) registered.add(id);
    }
    for (String id : registered) {
      HttpResponse<String> response = node.get("/api/v1/equipment/" + id + "/risk");
      if (response.statusCode() == 410) continue;
      assertThat(response.statusCode()).as(id).isEqualTo(200);
      assertThat(MAPPER.readTree(response.body()).path("facts").asInt())
          .as(id)
          .isEqualTo(sent.get(id));
    }
  }

  private static double inFlight(List<Node> nodes) throws IOException {
    double sum = 0;
    for (Node node : nodes) {
      for (String line : node.get("/metrics").body().split("\n", -1)) {
        if (line.startsWith("voltmetrics_amqp_in_flight "))
          sum += Double.parseDouble(line.substring(line.indexOf(' ') + 1));
      }
    }
    return sum;
  }

  /**
   * Every answer of the risk and compliance routes about what the messages speak of, apart from
   * arrival times and revisions.
   */
  static Map<String, String> answers(Node node, List<SampleMessage> messages) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    for (String path : paths(messages)) {
      HttpResponse<String> response = node.get(path);
      answers.put(path, response.statusCode() + " " + stripped(response));
    }
    return answers;
  }

  static Set<String> paths(List<SampleMessage> messages) {
    Set<String> paths = new TreeSet<>();
    for (SampleMessage message : messages) {
      JsonNode body = message.body();
      if (message.type().equals("voltmetrics.facility.upsert.v1")) {
        String id = body.get("id").asText();
        paths.add("/api/v1/facilities/" + id + "/risk");
        paths.add("/api/v1/compliance/nfpa70b/" + id);
        paths.add("/api/v1/compliance/nfpa70e/" + id);
      } else {
        paths.add(
            "/api/v1/equipment/"
                + body.path("equipment_id").asText(body.path("id").asText())
                + "/risk");
      }
    }
    return paths;
  }

  private static String stripped(HttpResponse<String> response) throws IOException {
    JsonNode node = MAPPER.readTree(response.body());
    if (response.statusCode() >= 400) return node.path("status").asText();
    ((ObjectNode) node).remove(OF_ARRIVAL);
    return node.toString();
  }

  @Override
  public void close() throws IOException {
    embedded.ifPresent(EmbeddedBroker::close);
    postgres.close();
  }
}
