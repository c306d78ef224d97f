package electrical.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a page of docs/methods to the code: every block fenced as {@code json example METHOD} has
 * {@code input}, {@code expected} and perhaps {@code rel}, and every method has one.
 */
public final class Pages {
  private static final Pattern EXAMPLE =
      Pattern.compile("```json example ([a-z0-9-]+)\n(.*?)\n```", Pattern.DOTALL);

  private Pages() {}

  /** Runs the worked examples of a page. */
  public static void check(String page, List<Method> methods) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/methods", page)));
    Set<String> shown = new HashSet<>();
    while (example.find()) {
      JsonNode row = new ObjectMapper().readTree(example.group(2));
      ((ObjectNode) row).put("suite", page).put("method", example.group(1));
      Vectors.check(methods, row);
      shown.add(example.group(1));
    }
    assertThat(shown)
        .as("methods with a worked example on %s", page)
        .isEqualTo(methods.stream().map(Method::id).collect(Collectors.toSet()));
  }
}
