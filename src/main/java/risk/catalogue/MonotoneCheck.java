package risk.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import risk.catalogue.Version.Direction;
import risk.cel.Frame;
import risk.cel.Kind;

/**
 * Searches for evidence that contradicts what a version declares monotone: two items that differ in
 * one input only, and whose scores go the other way. A search by sampling proves nothing, but the
 * seed is fixed, so that a file is judged alike everywhere. Values are drawn around the numbers and
 * texts of the formulas, where a score bends, and over several powers of ten.
 */
final class MonotoneCheck {
  private static final int PAIRS = 3_000;
  private static final long SEED = 0x70_1584L;
  private static final double ROUNDING = 1e-9;
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.])[0-9]+(\\.[0-9]+)?");
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

  private final Version version;
  private final Scorer scorer;
  private final Frame frame;
  private final Scores scores;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Double> numbers = new ArrayList<>();
  private final List<String> texts = new ArrayList<>(List.of("another"));
  private final List<String> types = new ArrayList<>(List.of("OTHER"));

  MonotoneCheck(Version version) {
    this.version = version;
    this.scorer = Scorer.compiled(version);
    this.frame = scorer.frame();
    this.scores = scorer.scores();
    Stream.concat(version.tables().values().stream(), Stream.of(version.serviceLife()))
        .flatMap(table -> table.types().keySet().stream())
        .distinct()
        .sorted()
        .forEach(types::add);
    Stream.concat(
            version.lets().stream().map(Version.Let::formula),
            version.factors().stream().map(Version.Factor::formula))
        .forEach(this::learn);
  }

  private void learn(String formula) {
    Matcher number = NUMBER.matcher(formula);
    while (number.find()) numbers.add(Double.parseDouble(number.group()));
    Matcher text = TEXT.matcher(formula);
    while (text.find()) texts.add(text.group(1));
  }

  static void run(Draft draft) {
    if (draft.version().monotone().isEmpty()) return;
    MonotoneCheck check = new MonotoneCheck(draft.version());
    draft
        .version()
        .monotone()
        .forEach(
            (input, direction) ->
                check
                    .counterexample(input, direction)
                    .ifPresent(draft.monotone().get(input)::flaw));
  }

  /** In words: the evidence both have, the two values and the two scores. */
  private Optional<String> counterexample(String input, Direction direction) {
    for (int i = 0; i < PAIRS; i++) {
      Map<String, Object> evidence = evidence();
      Object[] pair = pair(version.inputs().get(input));
      double before = score(evidence, input, pair[0]);
      double after = score(evidence, input, pair[1]);
      double wrong = direction == Direction.RISING ? before - after : after - before;
      boolean contradicts = wrong > ROUNDING; // never for what was not assessed
      if (contradicts)
        return Optional.of(
            "%s is declared %s, but the score goes from %s at %s to %s at %s, with %s"
                .formatted(
                    input,
                    direction.name().toLowerCase(Locale.ROOT),
                    before,
                    pair[0],
                    after,
                    pair[1],
                    others(evidence, input)));
    }
    return Optional.empty();
  }

  /** Two values, the lesser first. */
  private Object[] pair(Kind kind) {
    if (kind == Kind.FLAG) return new Object[] {false, true};
    double one = number();
    double other = random.nextInt(4) == 0 ? one * 1.01 : number();
    return new Object[] {Math.min(one, other), Math.max(one, other)};
  }

  private static Map<String, Object> others(Map<String, Object> evidence, String input) {
    Map<String, Object> out = new TreeMap<>(evidence);
    out.remove(input);
    return out;
  }

  /** NaN when not assessed, or when such evidence cannot be calculated at all. */
  private double score(Map<String, Object> evidence, String input, Object value) {
    evidence.put(input, value);
    scorer.fill(frame, evidence);
    try {
      scorer.score(frame, scores);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Double.NaN;
    }
    return scores.assessed() ? scores.exact() : Double.NaN;
  }

  /** About half of the inputs, as little as is known of an item in practice. */
  private Map<String, Object> evidence() {
    Map<String, Object> out = new HashMap<>();
    String type = types.get(random.nextInt(types.size()));
    out.put("type", type);
    out.put("service_life", version.serviceLife().of(type));
    boolean all = random.nextInt(4) == 0;
    version
        .inputs()
        .forEach(
            (name, kind) -> {
              boolean known = all || version.required().contains(name) || random.nextBoolean();
              if (known) out.putIfAbsent(name, value(kind));
            });
    return out;
  }

  private Object value(Kind kind) {
    return switch (kind) {
      case NUMBER -> number();
      case FLAG -> random.nextBoolean();
      case TEXT -> texts.get(random.nextInt(texts.size()));
    };
  }

  private double number() {
    int way = random.nextInt(4);
    if (way == 0 && !numbers.isEmpty())
      return numbers.get(random.nextInt(numbers.size())) * (0.99 + 0.02 * random.nextInt(2));
    if (way == 1) return random.nextDouble(10);
    return way == 2 ? random.nextDouble(100) : Math.pow(10, random.nextDouble(-2, 4));
  }
}
