package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.catalogue.MethodCatalogue;
import electrical.method.Method;
import electrical.method.Vectors;
import http.LiveServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/methods/README.md: what it shows is what the server does. */
class MethodsPageTest {
  private static final Path FOLDER = Path.of("docs/methods");
  private static final Pattern CALL =
      Pattern.compile(
          "curl -s -X POST http://localhost:8080/api/v1/methods/(\\S+) -H 'Content-Type:"
              + " application/json'( -H 'Accept: text/plain')? -d '([^']+)'\\s+```"
              + "(?:[^`]*```json\n([^`]+)```)?");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String page() throws IOException {
    return Files.readString(FOLDER.resolve("README.md"));
  }

  @Test
  void every_call_on_the_page_answers_what_the_page_says() throws IOException {
    List<MatchResult> shown = CALL.matcher(page()).results().toList();
    assertThat(shown).hasSize(3);
    try (LiveServer server = new LiveServer()) {
      MethodCalls calls = new MethodCalls(server);
      for (MatchResult call : shown) check(calls, call);
    }
  }

  private static void check(MethodCalls calls, MatchResult call) throws IOException {
    String method = call.group(1);
    if (call.group(2) != null) {
      Answer sheet = calls.page(method, call.group(3));
      assertThat(sheet.status()).isEqualTo(200);
      assertThat(sheet.response().body()).contains("CALCULATION SHEET");
    } else {
      Answer answer = calls.post(method, call.group(3));
      same(method, MAPPER.readTree(call.group(4)), answer.json());
    }
  }

  /** Every member shown is there; numbers to the digits shown. */
  private static void same(String at, JsonNode shown, JsonNode found) {
    if (shown.isObject()) {
      shown
          .properties()
          .forEach(e -> same(at + "/" + e.getKey(), e.getValue(), found.path(e.getKey())));
    } else if (shown.isArray()) {
      assertThat(found.size()).as(at).isEqualTo(shown.size());
      for (int i = 0; i < shown.size(); i++) same(at + "/" + i, shown.get(i), found.path(i));
    } else if (shown.isNumber()) {
      int decimals = Math.max(0, shown.decimalValue().scale());
      assertThat(found.decimalValue().setScale(decimals, java.math.RoundingMode.HALF_UP))
          .as(at)
          .isEqualByComparingTo(shown.decimalValue());
    } else {
      assertThat(found).as(at).isEqualTo(shown);
    }
  }

  @Test
  void every_domain_has_its_line() throws IOException {
    Set<String> domains =
        MethodCatalogue.published().all().stream()
            .map(Method::domain)
            .collect(Collectors.toCollection(TreeSet::new));

    for (String domain : domains)
      assertThat(page()).contains("| [%s](%s.md) |".formatted(domain, domain));
  }

  @Test
  void every_method_the_page_names_exists() throws IOException {
    String table = page().substring(page().indexOf("## Vectors"));
    Pattern.compile("(?m)^\\|[^|]+\\|([^|]+)\\|")
        .matcher(table)
        .results()
        .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
        .forEach(
            id ->
                assertThat(MethodCatalogue.published().find(id.group(1)))
                    .as(id.group(1))
                    .isPresent());
  }

  @Test
  void every_suite_that_is_not_called_as_its_method_is_in_the_table() throws IOException {
    List<String> lines = page().lines().toList();
    for (String file : MethodVectorsTest.files())
      for (JsonNode row : Vectors.of("/electrical/" + file)) {
        String suite = row.path("suite").asText().split(" ", -1)[0];
        String method = row.path("method").asText();
        if (!suite.equals(method))
          assertThat(lines)
              .as("%s goes to %s", suite, method)
              .anyMatch(l -> l.startsWith("| `" + suite + "`") && l.contains("`" + method + "`"));
      }
  }
}
