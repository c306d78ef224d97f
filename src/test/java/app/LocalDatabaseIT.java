package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The database an engine brings along keeps what was acknowledged, and serves one engine. */
class LocalDatabaseIT {
  private static final int WRITERS = 8;

  private static String shown(LocalDatabase database, String setting) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("show " + setting)) {
      found.next();
      return found.getString(1);
    }
  }

  private static ProcessHandle postmaster(Path data) throws Exception {
    Path file = data.resolve("postgres").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** SIGKILL for the postmaster and everything it started. */
  private static void kill(ProcessHandle postmaster) {
    ProcessHandle[] children = postmaster.children().toArray(ProcessHandle[]::new);
    postmaster.destroyForcibly();
    for (ProcessHandle child : children) child.destroyForcibly();
    for (ProcessHandle child : children) child.onExit().join();
    await().until(() -> !postmaster.isAlive());
  }

  private static Map<String, String> environment(Path data) {
    return Map.of("VOLTMETRICS_DATA", data.toString(), "VOLTMETRICS_BROKER_PORT", "0");
  }

  @Test
  void a_commit_is_on_the_disk_before_it_is_confirmed() throws Exception {
    try (LocalDatabase database =
        LocalDatabase.start(Files.createTempDirectory("voltmetrics-local"))) {
      assertThat(shown(database, "fsync")).isEqualTo("on");
      assertThat(shown(database, "synchronous_commit")).isEqualTo("on");
      assertThat(shown(database, "full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void the_folder_is_one_engines_until_it_is_closed() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-twice");
    try (LocalDatabase first = LocalDatabase.start(data)) {
      assertThatThrownBy(() -> LocalDatabase.start(data))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining(data.toRealPath().toString());
      assertThat(shown(first, "fsync")).isEqualTo("on");
    }
    LocalDatabase.start(data).close();
  }

  @Test
  void a_second_engine_does_not_touch_the_database_of_the_first() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-second");
    try (Node first = Node.start(environment(data)).ready()) {
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        String port = Integer.toString(taken.getLocalPort());
        Node second =
            Node.start(
                Map.of("VOLTMETRICS_DATA", data.toString(), "VOLTMETRICS_BROKER_PORT", port));
        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isNotZero();
        assertThat(second.log().lines().filter(line -> line.startsWith("voltmetrics: ")))
            .singleElement()
            .asString()
            .contains("another engine", data.toRealPath().toString());
      }
      assertThat(postmaster(data).isAlive()).isTrue();
      assertThat(first.isReady()).isTrue();
    }
  }

  @Test
  void the_database_of_a_killed_engine_is_taken_over_and_stopped_with_the_next() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-orphan");
    Node.start(environment(data)).ready().kill();
    ProcessHandle orphan = postmaster(data);
    assertThat(orphan.isAlive()).isTrue();
    try (Node next = Node.start(environment(data)).ready()) {
      assertThat(postmaster(data).pid()).isEqualTo(orphan.pid());
      assertThat(next.isReady()).isTrue();
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> !orphan.isAlive());
  }

  @Test
  void a_database_killed_under_load_keeps_every_acknowledged_fact() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-killed");
    Set<String> acknowledged = new ConcurrentSkipListSet<>();
    try (Node node = Node.start(environment(data)).ready();
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      AtomicInteger next = new AtomicInteger();
      for (int i = 0; i < WRITERS; i++) writers.submit(() -> register(node, next, acknowledged));
      await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= 1_000);
      kill(postmaster(data));
      node.kill(); // what waits for an answer fails now
      writers.shutdown();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    try (Node again = Node.start(environment(data)).ready()) {
      for (String id : acknowledged) {
        assertThat(again.get("/api/v1/equipment/" + id + "/risk").statusCode())
            .as("%s, one of %s acknowledged", id, acknowledged.size())
            .isEqualTo(200);
      }
    }
  }

  /** Registers item after item until one is not acknowledged. */
  private static Void register(Node node, AtomicInteger next, Set<String> acknowledged)
      throws Exception {
    while (true) {
      String id = "K-" + next.incrementAndGet();
      String body = "{\"id\":\"%s\",\"facility_id\":\"F-1\",\"type\":\"panel\"}".formatted(id);
      if (node.post("/api/v1/calculations/risk", body).statusCode() != 200) return null;
      acknowledged.add(id);
    }
  }
}
