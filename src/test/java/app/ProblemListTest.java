package app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wire.Problem;

/** However much is wrong, the list of it fits where it goes, and says how much it leaves out. */
class ProblemListTest {
  private static Problem unknown(String name) {
    return new Problem("/" + name, "UNKNOWN_FIELD", "1", "a field of docs/wire.md");
  }

  private static JsonNode list(List<Problem> problems, int bytes) throws IOException {
    String json = ProblemList.of("VALIDATION_ERROR", problems, bytes).toString();
    assertThat(json.getBytes(UTF_8).length).isLessThanOrEqualTo(bytes);
    return new ObjectMapper().readTree(json);
  }

  @Test
  void three_thousand_problems_fit_a_header_and_none_is_left_uncounted() throws Exception {
    List<Problem> problems = IntStream.range(0, 3_000).mapToObj(i -> unknown("zz" + i)).toList();

    JsonNode list = list(problems, ProblemList.HEADER_BYTES);

    int told = list.get("errors").size();
    assertThat(told).isBetween(50, 200);
    assertThat(told + list.get("more").asInt()).isEqualTo(3_000);
    assertThat(list.get("code").asText()).isEqualTo("VALIDATION_ERROR");
    assertThat(list.get("title").asText())
        .isEqualTo("3000 error(s), the first %d here and %d more".formatted(told, 3_000 - told));
    assertThat(list.at("/errors/0/pointer").asText()).isEqualTo("/zz0");
  }

  @Test
  void a_name_of_any_length_is_cut_between_characters() throws Exception {
    String clefs = "𝄞".repeat(20_000); // two UTF-16 units, four bytes each

    JsonNode list = list(List.of(unknown(clefs)), ProblemList.HEADER_BYTES);

    assertThat(list.at("/errors/0/pointer").asText()).isEqualTo("/" + "𝄞".repeat(99) + "…");
    assertThat(list.has("more")).isFalse();
  }

  @Test
  void a_few_problems_are_told_whole() throws Exception {
    JsonNode list = list(List.of(unknown("a"), unknown("b")), ProblemList.HEADER_BYTES);

    assertThat(list.toString())
        .isEqualTo(
            "{\"code\":\"VALIDATION_ERROR\",\"title\":\"2 error(s)\",\"errors\":["
                + "{\"pointer\":\"/a\",\"code\":\"UNKNOWN_FIELD\",\"found\":\"1\",\"expected\":\"a field of docs/wire.md\"},"
                + "{\"pointer\":\"/b\",\"code\":\"UNKNOWN_FIELD\",\"found\":\"1\",\"expected\":\"a field of docs/wire.md\"}]}");
  }
}
