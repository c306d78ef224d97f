package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.catalogue.MethodCatalogue;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Vectors;
import http.LiveServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public vector, posted: the answer must be what the method gives in the process. */
class MethodVectorsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FOLDER = "src/test/resources/electrical";

  private static LiveServer server;
  private static MethodCalls calls;

  @BeforeAll
  static void start() {
    server = new LiveServer();
    calls = new MethodCalls(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("-vectors.ndjson.gz"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_row_gives_over_http_what_it_gives_in_the_process(String file) throws IOException {
    List<JsonNode> rows = Vectors.of("/electrical/" + file);
    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) check(row);
  }

  private static void check(JsonNode row) throws JsonProcessingException {
    String name = row.path("suite").asText() + " " + row.path("id").asText();
    String id = row.path("method").asText();
    Answer answer = calls.post(id, row.path("input").toString());
    switch (MethodCatalogue.published()
        .find(id)
        .orElseThrow()
        .calculate(Vectors.plain(row.path("input")))) {
      case Outcome.Refused refused -> {
        assertThat(answer.status()).as(name).isEqualTo(422);
        assertThat(MethodCalls.errors(answer)).as(name).isEqualTo(errors(refused));
      }
      case Outcome.Calculated calculated -> {
        assertThat(answer.status()).as("%s: %s", name, answer.json()).isEqualTo(200);
        assertThat(answer.json().path("result"))
            .as(name)
            .isEqualTo(written(calculated.sheet().result()));
        assertThat(answer.json().path("value"))
            .as(name)
            .isEqualTo(written(calculated.sheet().value()));
      }
    }
  }

  private static List<String> errors(Outcome.Refused refused) {
    return refused.refusals().stream().map(MethodVectorsTest::error).sorted().toList();
  }

  private static String error(Refusal refusal) {
    return refusal.code() + " at #" + refusal.pointer();
  }

  /** As a reader of the answer sees it. */
  private static JsonNode written(Object value) throws JsonProcessingException {
    return MAPPER.readTree(MAPPER.writeValueAsString(value));
  }
}
