package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever keeps the engine from starting is said in one line, and the exit code is not 0. */
class StartFailureIT {
  private static void fails(Map<String, String> environment, String... words) throws Exception {
    fails(Node.start(environment), words);
  }

  private static void fails(Node node, String... words) throws Exception {
    Process process = node.process();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    List<String> said =
        node.log().lines().filter(line -> line.startsWith("voltmetrics: ")).toList();
    assertThat(said).as(node.log()).hasSize(1);
    assertThat(said.getFirst()).contains(words);
    assertThat(node.log()).doesNotContain("\tat ");
    assertThat(process.exitValue()).isNotZero();
  }

  @Test
  void a_port_in_use() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      fails(Map.of("VOLTMETRICS_HTTP_PORT", port), port, "in use", "VOLTMETRICS_HTTP_PORT");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VOLTMETRICS_DATABASE_URL, jdbc:postgresql://127.0.0.1:1/x, 127.0.0.1:1",
    "VOLTMETRICS_DATABASE_URL, not a url, database.url",
    "VOLTMETRICS_DATABASE_URL, jdbc:mysql://127.0.0.1/x, jdbc:postgresql",
    "VOLTMETRICS_HTTP_HOST, 0.0.0.0, VOLTMETRICS_API_KEYS",
    "VOLTMETRICS_HTTP_PORT, eighty, http.port",
    "VOLTMETRICS_ALGORITHM, 9.9.9, no such algorithm version",
    "VOLTMETRICS_ALERTS_FROM, TERRIBLE, CRITICAL"
  })
  void a_bad_setting_or_a_database_that_is_down(String variable, String value, String word)
      throws Exception {
    fails(Map.of(variable, value), word);
  }

  @ParameterizedTest
  @CsvSource({"amqp://127.0.0.1:1, 127.0.0.1:1", "http://x, amqps://"})
  void a_broker_that_is_down_or_no_broker(String uri, String word) throws Exception {
    try (World world = World.create()) {
      String database = world.place().environment().get("VOLTMETRICS_DATABASE_URL");
      fails(Map.of("VOLTMETRICS_DATABASE_URL", database, "VOLTMETRICS_BROKER_URI", uri), word);
    }
  }

  @Test
  void publishing_to_a_broker_that_is_down() throws Exception {
    List<String> arguments = List.of("--publish-to", "amqp://127.0.0.1:1");
    fails(Node.start(Map.of(), List.of(), arguments), "127.0.0.1:1", "refused");
  }

  @Test
  void publishing_with_a_wrong_password() throws Exception {
    try (World world = World.create()) {
      String uri = world.place().broker().uri().replace("guest:guest@", "guest:wrong@");
      List<String> arguments = List.of("--publish-to", uri);
      fails(Node.start(Map.of(), List.of(), arguments), "cannot be used");
    }
  }

  /** A limit on the size of files stands for a full disk: writing fails in the same places. */
  @Test
  void a_full_disk() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-full");
    Map<String, String> environment =
        Map.of("VOLTMETRICS_DATA", data.toString(), "VOLTMETRICS_BROKER_PORT", "0");
    fails(Node.start(environment, List.of("prlimit", "--fsize=1000000")), "embedded PostgreSQL");
  }

  @Test
  void a_portfolio_that_is_none() throws Exception {
    Path file = Files.createTempFile("portfolio", ".ndjson");
    Files.writeString(file, "{\"type\":\"x\"}\nnot json\n");
    Node node = Node.start(Map.of(), List.of(), List.of("--portfolio", file.toString(), "--exit"));
    fails(node, "3 error(s)");
    assertThat(node.log()).contains(":1: /type", ":1: /body", ":2: not JSON");
  }
}
