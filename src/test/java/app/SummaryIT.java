package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a person and a monitor see of an engine that has just started. */
class SummaryIT {
  private static Map<String, String> environment() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-summary");
    return Map.of("VOLTMETRICS_DATA", data.toString(), "VOLTMETRICS_BROKER_PORT", "0");
  }

  @Test
  void an_item_that_cannot_be_assessed_is_counted_as_unknown() throws Exception {
    Path file = Files.createTempFile("portfolio", ".ndjson");
    Files.writeString(
        file,
        "{\"type\":\"voltmetrics.equipment.upsert.v1\",\"body\":{\"id\":\"T-1\",\"facility_id\":\"F-1\",\"type\":\"panel\"}}\n");
    List<String> arguments = List.of("--portfolio", file.toString(), "--exit");
    Node node = Node.start(environment(), List.of(), arguments);
    assertThat(node.process().waitFor(120, TimeUnit.SECONDS)).isTrue();

    List<String> lines = node.log().lines().toList();
    assertThat(lines)
        .anyMatch(l -> l.matches("facility +score +level +items +crit +high +med +low +unknown .*"))
        .anyMatch(l -> l.matches("F-1 +0 +UNKNOWN +1 +0 +0 +0 +0 +1 .*"));
  }

  /** Nobody waits for the rest of a sample: the engine says how far it came, and ends in peace. */
  @Test
  void a_stop_while_the_sample_is_loading_stops_the_loading() throws Exception {
    Node node = Node.start(environment(), List.of(), List.of("--sample")).ready();
    while (node.counted("done") < 100) Thread.sleep(20);
    node.process().destroy();
    assertThat(node.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(node.log())
        .containsPattern("stopped: \\d+ of 16171 messages sent, \\d+ answered")
        .doesNotContain("top threats", "Exception", " WARN ", "ERROR");
  }

  @Test
  void the_counter_of_repairs_is_there_before_the_first_repair() throws Exception {
    try (Node node = Node.start(environment()).ready()) {
      assertThat(node.get("/metrics").body()).contains("\nvoltmetrics_sweeper_repaired_total 0.0");
    }
  }
}
