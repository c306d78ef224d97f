package risk.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import risk.cel.Kind;
import risk.cel.TextComparison;

/**
 * Invented evidence within what evidence can say, with the values at which a version's formulas
 * bend. Drawn from a fixed seed, so that a file is judged alike everywhere.
 */
final class TrialItems {
  /** What every item has. */
  static final Set<String> GIVEN = Set.of("type", "service_life");

  private static final long SEED = 0x70_1584L;
  private static final int LEARNT_FROM = 6;

  private final Version version;
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, Turns> numbers = new LinkedHashMap<>();

  /**
   * @param compared what formulas compare with texts, by the definition's name
   */
  TrialItems(Trials trials, Map<String, List<TextComparison>> compared) {
    this.version = trials.version();
    version
        .inputs()
        .forEach(
            (name, kind) -> {
              if (kind == Kind.TEXT) texts.put(name, words(name, compared));
              if (kind == Kind.NUMBER && !GIVEN.contains(name))
                numbers.put(name, new Turns(name, trials));
            });
    SplittableRandom random = random();
    for (int i = 0; i < LEARNT_FROM; i++) {
      Map<String, Object> item = draw(random, i % 2 == 0);
      numbers.values().forEach(turns -> turns.learn(new HashMap<>(item)));
    }
  }

  /** The same from the beginning for everyone who asks. */
  static SplittableRandom random() {
    return new SplittableRandom(SEED);
  }

  private List<String> words(String name, Map<String, List<TextComparison>> compared) {
    List<String> closed = KnownInputs.find(name).map(KnownInputs.Input::words).orElse(List.of());
    if (!closed.isEmpty()) return closed;
    Set<String> words = new TreeSet<>(Set.of("another"));
    compared.values().stream()
        .flatMap(List::stream)
        .filter(c -> c.name().equals(name))
        .forEach(c -> words.add(c.text()));
    Version.Extremes extremes = version.extremes().get(name);
    if (extremes != null)
      Stream.of(extremes.best(), extremes.worst()).forEach(text -> words.add((String) text));
    words.remove("");
    return List.copyOf(words);
  }

  /** Values worth trying, numbers in rising order. */
  List<?> values(String input) {
    return switch (version.inputs().get(input)) {
      case NUMBER -> numbers.containsKey(input) ? numbers.get(input).values() : List.of();
      case FLAG -> List.of(false, true);
      case TEXT -> texts.get(input);
    };
  }

  /**
   * An item; its type, and what follows from it, is always known.
   *
   * @param all whether everything is known; else about half, as little as is known in practice
   */
  Map<String, Object> draw(SplittableRandom random, boolean all) {
    Map<String, Object> out = new HashMap<>();
    List<String> types = KnownInputs.types();
    String type = types.get(random.nextInt(types.size()));
    out.put("type", type);
    out.put("service_life", version.serviceLife().of(type));
    for (String name : version.inputs().keySet()) {
      boolean known = all || version.required().contains(name) || random.nextBoolean();
      if (known && !GIVEN.contains(name)) out.put(name, value(name, random));
    }
    return out;
  }

  /** Mostly a value worth trying. */
  Object value(String input, SplittableRandom random) {
    List<?> values = new ArrayList<>(values(input));
    int at = random.nextInt(values.size());
    if (version.inputs().get(input) != Kind.NUMBER || random.nextInt(4) > 0 || at == 0)
      return values.get(at);
    double low = (Double) values.get(at - 1);
    return low + ((Double) values.get(at) - low) * random.nextDouble();
  }
}
