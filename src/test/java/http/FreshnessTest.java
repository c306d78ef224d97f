package http;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentView;
import http.Freshness.Stand;
import http.LiveServer.Answer;
import http.Route.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.util.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long answers may be kept, and who needs none because it holds the last one. */
class FreshnessTest {
  private static final Instant EVENING = Instant.parse("2026-11-24T23:59:30Z");
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String kept(Instant now, String until) {
    Freshness freshness = new Freshness(() -> now, Duration.ofSeconds(60));
    Call call = new Call(Map.of(), HttpRequest.create("/risk"), ByteString.emptyByteString());
    HttpResponse answer =
        freshness.answer(call, new Stand(7, "2.0.0", LocalDate.parse(until)), new byte[0]);
    return answer.getHeader("Cache-Control").orElseThrow().value();
  }

  @Test
  void an_answer_is_kept_until_its_result_may_be_another_one_and_never_longer_than_set() {
    assertThat(kept(EVENING, "2026-11-26")).isEqualTo("private, max-age=60");
    assertThat(kept(EVENING, "2026-11-25")).isEqualTo("private, max-age=30");
    assertThat(kept(EVENING, "2026-11-24")).as("its day has come").isEqualTo("private, max-age=0");
  }

  @Test
  void an_item_s_answer_is_known_by_its_revision_and_says_until_when_it_holds() {
    Answer answer = server.get("/api/v1/equipment/T-1/risk");

    assertThat(answer.header("ETag")).isEqualTo("\"3-1.2.0\"");
    assertThat(answer.header("Vary")).isEqualTo("Accept");
    assertThat(answer.json().path("valid_until").asText()).isEqualTo("2027-01-15");
    assertThat(answer.json().path("due_requirement").asText()).isEqualTo("visual_inspection");
    assertThat(answer.json().path("due_on").asText()).isEqualTo("2027-02-13");
  }

  @Test
  void who_holds_the_answer_is_told_so_without_a_body_until_there_is_another_one() {
    for (String path : new String[] {"/api/v1/equipment/T-1/risk", "/api/v1/facilities/F-1/risk"}) {
      String tag = server.get(path).header("ETag");
      assertThat(tag).isNotEmpty();

      Answer held = server.get(path, "If-None-Match", "\"other\", W/" + tag);

      assertThat(held.status()).as(path).isEqualTo(304);
      assertThat(held.response().body()).isEmpty();
      assertThat(held.header("ETag")).isEqualTo(tag);
      assertThat(held.header("Cache-Control")).startsWith("private, max-age=");
      assertThat(server.get(path, "If-None-Match", "*").status()).isEqualTo(304);
      assertThat(server.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }
    EquipmentView now = server.directory.equipment.get("T-1");
    EquipmentView next =
        new EquipmentView(
            now.id(),
            now.facilityId(),
            now.type(),
            now.name(),
            now.decommissioned(),
            now.revision() + 1,
            now.facts(),
            now.updatedAt(),
            now.assessment(),
            now.notes(),
            now.outlook());
    server.directory.equipment.put("T-1", next);
    assertThat(server.get("/api/v1/equipment/T-1/risk", "If-None-Match", "\"3-1.2.0\"").status())
        .isEqualTo(200);
    server.directory.equipment.put("T-1", now);
  }

  @Test
  void an_answer_from_another_moment_has_no_tag() {
    Answer answer = server.get("/api/v1/equipment/T-1/risk?as_of=2016-01-01");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEmpty();
  }
}
