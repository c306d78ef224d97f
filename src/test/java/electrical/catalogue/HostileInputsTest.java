package electrical.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.method.Input;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method, from the examples of its page with some inputs replaced: by both ends of their
 * ranges and the numbers next to them, zeros of both signs, the smallest number there is, anything
 * between, what is out of range, and nothing.
 */
class HostileInputsTest {
  private static final long SEED = 182;
  private static final int ROUNDS = 300;
  private static final Pattern EXAMPLE =
      Pattern.compile("```json example ([a-z0-9-]+)\n(.*?)\n```", Pattern.DOTALL);

  /** Where a number below 0 has a meaning: differences, deviations, places, temperatures. */
  private static final Pattern MAY_BE_NEGATIVE =
      Pattern.compile(
          "(days_left|over_baseline_pct|.*deviations?(_pct)?|changes_pct|.*difference_pct|centroid"
              + "|.*hot_spot_C|top_oil_C|at_min|error_pct|margin_(K|pct)|drop_pct|worst_pct|tip_up"
              + "|rate_ppm_per_year)(/.*)?");

  static List<Method> methods() {
    return List.copyOf(MethodCatalogue.published().all());
  }

  private static List<Map<String, Object>> examples(String id) throws IOException {
    List<Map<String, Object>> examples = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("docs/methods"))) {
      for (Path page : pages.sorted().toList())
        for (MatchResult block : EXAMPLE.matcher(Files.readString(page)).results().toList())
          if (block.group(1).equals(id))
            examples.add(Vectors.plain(new ObjectMapper().readTree(block.group(2)).path("input")));
    }
    return examples;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void a_result_is_finite_or_refused_with_what_was_expected(Method method) throws IOException {
    List<Map<String, Object>> examples = examples(method.id());
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Object> input = new HashMap<>(examples.get(random.nextInt(examples.size())));
      int replaced = random.nextInt(1, 4);
      for (int k = 0; k < replaced; k++) replaceOne(input, method.inputs(), random);
      String drawn = "seed " + SEED + ", round " + i + ", " + method.id() + " " + input;
      switch (method.calculate(input)) {
        case Outcome.Calculated calculated ->
            calculated.sheet().result().forEach((name, value) -> sound(name, value, drawn));
        case Outcome.Refused refused ->
            assertThat(refused.refusals())
                .as(drawn)
                .isNotEmpty()
                .extracting(Refusal::expected)
                .noneMatch(String::isBlank);
      }
    }
  }

  private static void sound(String name, Object value, String drawn) {
    switch (value) {
      case Number number -> {
        assertThat(number.doubleValue()).as("%s: %s", name, drawn).isFinite();
        if (!MAY_BE_NEGATIVE.matcher(name).matches())
          assertThat(number.doubleValue()).as("%s: %s", name, drawn).isNotNegative();
      }
      case Map<?, ?> map -> map.forEach((k, v) -> sound(name + "/" + k, v, drawn));
      case List<?> list -> list.forEach(v -> sound(name, v, drawn));
      case null -> {}
      default -> {}
    }
  }

  private static void replaceOne(
      Map<String, Object> into, List<Input> inputs, SplittableRandom random) {
    Input input = inputs.get(random.nextInt(inputs.size()));
    if (random.nextInt(8) == 0) into.remove(input.name());
    else into.put(input.name(), any(input.kind(), random));
  }

  private static Object any(Kind kind, SplittableRandom random) {
    return switch (kind) {
      case Kind.Quantity number -> number(number, random);
      case Kind.Word word -> word.allowed().get(random.nextInt(word.allowed().size()));
      case Kind.Flag flag -> random.nextBoolean();
      case Kind.Day day ->
          java.time.LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000)).toString();
      case Kind.Text text -> "text";
      case Kind.Numbers list -> several(list.each(), random);
      case Kind.Words list -> several(list.each(), random);
      case Kind.Group group -> members(group.members(), random);
      case Kind.Rows rows -> several(new Kind.Group(rows.columns()), random);
      case Kind.Open open -> Map.of();
    };
  }

  private static List<Object> several(Kind each, SplittableRandom random) {
    List<Object> items = new ArrayList<>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) items.add(any(each, random));
    return items;
  }

  private static Map<String, Object> members(List<Input> inputs, SplittableRandom random) {
    Map<String, Object> members = new HashMap<>();
    for (Input input : inputs)
      if (random.nextInt(5) > 0) members.put(input.name(), any(input.kind(), random));
    return members;
  }

  private static double number(Kind.Quantity kind, SplittableRandom random) {
    double low = Double.isFinite(kind.min()) ? kind.min() : -1e300;
    double high = Double.isFinite(kind.max()) ? kind.max() : 1e300;
    double inside = low + (high - low) * random.nextDouble();
    return switch (random.nextInt(14)) {
      case 0 -> low;
      case 1 -> high;
      case 2 -> Math.nextUp(low);
      case 3 -> Math.nextDown(high);
      case 4 -> 0.0;
      case 5 -> -0.0;
      case 6 -> Double.MIN_VALUE;
      case 7 -> low - 1;
      case 8 -> Double.NaN;
      case 9 -> Double.NEGATIVE_INFINITY;
      case 10 -> low + (high - low) * Math.pow(random.nextDouble(), 8);
      case 11 -> Math.rint(inside);
      default -> inside;
    };
  }
}
