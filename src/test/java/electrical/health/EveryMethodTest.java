package electrical.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.method.Input;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import electrical.method.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method, tried on the examples of its page. */
class EveryMethodTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```json example ([a-z0-9-]+)\n(.*?)\n```", Pattern.DOTALL);

  private static Stream<MatchResult> blocks() throws IOException {
    return EXAMPLE.matcher(Files.readString(Path.of("docs/methods/health.md"))).results();
  }

  static List<Arguments> examples() throws IOException {
    List<Arguments> examples = new ArrayList<>();
    for (MatchResult block : blocks().toList())
      examples.add(
          Arguments.of(
              block.group(1),
              Vectors.plain(new ObjectMapper().readTree(block.group(2)).path("input"))));
    return examples;
  }

  static List<Arguments> wrongInputs() throws IOException {
    List<Arguments> wrong = new ArrayList<>();
    for (Arguments example : examples()) {
      String id = (String) example.get()[0];
      @SuppressWarnings("unchecked") // examples() puts a map with text keys there
      Map<String, Object> good = (Map<String, Object>) example.get()[1];
      for (Input input : method(id).inputs()) wrong.addAll(wrong(id, good, input));
    }
    return wrong;
  }

  private static List<Arguments> wrong(String id, Map<String, Object> good, Input input) {
    List<Arguments> wrong = new ArrayList<>();
    if (input.required()) wrong.add(row(id, good, input.name(), null, "MISSING_FIELD"));
    switch (input.kind()) {
      case Kind.Quantity number -> {
        wrong.add(row(id, good, input.name(), Double.NaN, "OUT_OF_RANGE"));
        wrong.add(row(id, good, input.name(), number.min() - 1, "OUT_OF_RANGE"));
        wrong.add(row(id, good, input.name(), number.max() * 1.01 + 1, "OUT_OF_RANGE"));
        wrong.add(row(id, good, input.name(), "5 furlongs", "BAD_QUANTITY"));
        wrong.add(row(id, good, input.name(), Map.of("value", 1, "unit", "x"), "BAD_QUANTITY"));
      }
      case Kind.Word word -> wrong.add(row(id, good, input.name(), "?", "UNKNOWN_WORD"));
      case Kind.Numbers numbers -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
      case Kind.Rows rows -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
      case Kind.Group group -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
      case Kind.Open open -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
      case Kind.Flag flag -> wrong.add(row(id, good, input.name(), "?", "WRONG_TYPE"));
      case Kind.Text text -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
      case Kind.Day day -> wrong.add(row(id, good, input.name(), "?", "BAD_DATE"));
      case Kind.Words words -> wrong.add(row(id, good, input.name(), 1, "WRONG_TYPE"));
    }
    return wrong;
  }

  private static Arguments row(
      String id, Map<String, Object> good, String name, Object value, String code) {
    Map<String, Object> wrong = new HashMap<>(good);
    wrong.put(name, value);
    return Arguments.of(id, name, wrong, code);
  }

  private static Method method(String id) {
    return HealthMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @MethodSource("wrongInputs")
  void an_input_of_the_wrong_kind_or_size_is_refused_by_its_name(
      String id, String name, Map<String, Object> input, String code) {
    Outcome outcome = method(id).calculate(input);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).refusals())
        .as("%s", outcome)
        .anySatisfy(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.pointer()).isEqualTo("/" + name);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_sheet_can_be_followed_and_names_its_validity(String id, Map<String, Object> input) {
    Outcome outcome = method(id).calculate(input);

    assertThat(outcome).isInstanceOf(Outcome.Calculated.class);
    Sheet sheet = ((Outcome.Calculated) outcome).sheet();
    assertThat(sheet.steps()).isNotEmpty();
    assertThat(sheet.validity()).isNotBlank();
    assertThat(sheet.value()).isEqualTo(sheet.result().get(method(id).outputs().getFirst().name()));
    assertThat(sheet.result().keySet())
        .containsExactlyInAnyOrderElementsOf(
            method(id).outputs().stream().map(electrical.method.Output::name).toList());
  }

  @Test
  void every_id_is_unique() {
    assertThat(HealthMethods.ALL.stream().map(Method::id)).doesNotHaveDuplicates();
  }
}
