package wire;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.EquipmentType;
import identity.AlgorithmVersion;
import identity.FacilityId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replay.By;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Request;
import replay.Scope;

class CampaignReaderTest {
  private static final Instant NOW = Instant.parse("2026-05-04T23:30:00Z");
  private static final By ANN = new By("ann", NOW, "quarterly release");
  private static final String SAID = "\"by\":\"ann\",\"reason\":\" quarterly release \"";

  private static CampaignOrder submission(String body) {
    return CampaignReader.submission(body.getBytes(StandardCharsets.UTF_8), "k-1", NOW);
  }

  private static CampaignOrder shadow(String scope) {
    return submission(
        "{\"version\":\"2.1.0\",\"mode\":\"shadow\",\"scope\":%s,%s}".formatted(scope, SAID));
  }

  private static CampaignOrder step(String word, String body) {
    return CampaignReader.step(body.getBytes(StandardCharsets.UTF_8), word, NOW);
  }

  private static List<String> problems(CampaignOrder order) {
    if (order instanceof CampaignOrder.Refused refused)
      return refused.problems().stream().map(p -> p.pointer() + " " + p.code()).toList();
    throw new AssertionError("not refused: " + order);
  }

  private static Scope scope(String scope) {
    if (shadow(scope) instanceof CampaignOrder.Submit submit)
      return submit.request().goal().scope();
    throw new AssertionError("refused: " + scope);
  }

  @Test
  void a_submission_is_read_whole() {
    String body =
        """
        {"version":"2.1.0","scope":"all","mode":"activate","depth":"history","throttle":0.25,
        %s}"""
            .formatted(SAID);
    Request.Goal goal =
        new Request.Goal(
            new AlgorithmVersion("2.1.0"),
            new Scope.All(),
            Depth.HISTORY,
            LocalDate.of(2026, 5, 4));
    assertThat(submission(body))
        .isEqualTo(new CampaignOrder.Submit(new Request("k-1", goal, Mode.ACTIVATE, 0.25), ANN));
  }

  @Test
  void every_scope_is_read() {
    assertThat(scope("{\"region\":\"north\"}")).isEqualTo(new Scope.Region("north"));
    assertThat(scope("{\"facilities\":[\"F-1\",\"F-2\"]}"))
        .isEqualTo(new Scope.Facilities(Set.of(new FacilityId("F-1"), new FacilityId("F-2"))));
    assertThat(scope("{\"types\":[\"transformer\"]}"))
        .isEqualTo(new Scope.Types(Set.of(EquipmentType.TRANSFORMER)));
  }

  @Test
  void one_answer_names_every_error() {
    String body =
        """
        {"version":"2 1","scope":{"facilities":["F-1","F 2",3]},"mode":"dark","depth":"deep",
        "throttle":0,"by":" ","speed":9}""";
    assertThat(problems(submission(body)))
        .containsExactlyInAnyOrder(
            "/version BAD_ID",
            "/scope/facilities/1 BAD_ID",
            "/scope/facilities/2 BAD_ID",
            "/mode UNKNOWN_WORD",
            "/depth UNKNOWN_WORD",
            "/throttle OUT_OF_RANGE",
            "/by BAD_TEXT",
            "/reason MISSING_FIELD",
            "/speed UNKNOWN_FIELD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"some\"",
        "{}",
        "[]",
        "{\"facilities\":[]}",
        "{\"region\":\" \"}",
        "{\"plants\":[\"F-1\"]}",
        "{\"region\":\"north\",\"types\":[\"PANEL\"]}"
      })
  void what_is_no_scope_is_refused(String scope) {
    assertThat(problems(shadow(scope))).containsExactly("/scope WRONG_TYPE");
  }

  @Test
  void every_word_is_a_step() {
    assertThat(CampaignReader.words()).hasSize(Deed.class.getPermittedSubclasses().length);
    for (String word : CampaignReader.words()) {
      String share = word.equals("throttle") ? "\"share\":0.75," : "";
      CampaignOrder read = step(word, "{\"expected_revision\":4,%s%s}".formatted(share, SAID));
      assertThat(read).isInstanceOf(CampaignOrder.Step.class);
      CampaignOrder.Step step = (CampaignOrder.Step) read;
      assertThat(step.deed().word()).isEqualTo(word);
      assertThat(step.expected()).isEqualTo(OptionalLong.of(4));
      assertThat(step.by()).isEqualTo(ANN);
    }
  }

  @Test
  void a_forced_activation_and_a_throttle_carry_what_they_need() {
    assertThat(step("activate", "{\"force\":true,%s}".formatted(SAID)))
        .isEqualTo(new CampaignOrder.Step(OptionalLong.empty(), new Deed.Activate(true), ANN));
    assertThat(problems(step("throttle", "{%s}".formatted(SAID))))
        .containsExactly("/share MISSING_FIELD");
    assertThat(problems(step("throttle", "{\"share\":1.5,%s}".formatted(SAID))))
        .containsExactly("/share OUT_OF_RANGE");
    assertThat(problems(step("pause", "{\"force\":\"yes\",\"expected_revision\":0}")))
        .containsExactlyInAnyOrder(
            "/expected_revision OUT_OF_RANGE",
            "/by MISSING_FIELD",
            "/reason MISSING_FIELD",
            "/force UNKNOWN_FIELD");
    assertThat(problems(step("activate", "{\"force\":\"yes\",%s}".formatted(SAID))))
        .containsExactly("/force WRONG_TYPE");
    assertThat(problems(step("pause", "{"))).containsExactly(" MALFORMED_JSON");
  }
}
