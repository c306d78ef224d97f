package risk.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import risk.Level;
import risk.catalogue.Version.ByType;

/** Reads thresholds and the tables by equipment type. */
final class RatingReader {
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final List<Level> RISING = List.of(Level.MEDIUM, Level.HIGH, Level.CRITICAL);

  private final Fields version;

  RatingReader(Fields version) {
    this.version = version;
  }

  Map<Level, Integer> thresholds() {
    Map<Level, Integer> out = new EnumMap<>(Level.class);
    Optional<Node> node = version.node("thresholds");
    if (node.isEmpty()) return out;
    Fields table = node.get().fields(RISING.stream().map(RatingReader::word).toList(), List.of());
    int last = 0;
    for (Level level : RISING) {
      Optional<Node> found = table.node(word(level));
      Optional<Integer> least = found.flatMap(Node::whole);
      if (least.isEmpty()) continue;
      if (least.get() <= last || least.get() > 101)
        found.get().flaw(least.get() + " does not rise within 1..101 (101 is never reached)");
      last = least.get();
      out.put(level, last);
    }
    return out;
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** A table by type whose numbers lie above zero. */
  ByType positive(String key) {
    Optional<Node> node = version.node(key);
    if (node.isEmpty()) return new ByType(1, Map.of(), "1", "");
    ByType table = byType(node.get());
    if (node.get().isTable())
      node.get()
          .members()
          .forEach(
              (name, member) -> {
                double number =
                    name.equals("other") ? table.other() : table.types().getOrDefault(name, 1.0);
                if (number <= 0) member.flaw("expected more than 0, found " + number);
              });
    return table;
  }

  static ByType byType(Node node) {
    List<String> types = new ArrayList<>(List.of("unit", "meaning"));
    if (node.isTable())
      node.keys().stream().filter(key -> TYPE.matcher(key).matches()).forEach(types::add);
    List<String> present = List.copyOf(types.subList(2, types.size()));
    types.addAll(KnownInputs.types());
    Fields table = node.fields(List.of("other"), types);
    Map<String, Double> numbers = new HashMap<>();
    for (String type : present) numbers.put(type, table.number(type));
    return new ByType(
        table.number("other"), numbers, table.text("unit", "1"), table.text("meaning", ""));
  }
}
