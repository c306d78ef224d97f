package risk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import risk.Level;
import risk.catalogue.Version.Golden;
import risk.cel.Kind;

/** Reads golden cases; one that cannot be used is reported and left out. */
final class GoldenReader {
  private static final double EXACT = 1e-9;
  private static final List<String> NEEDED =
      List.of("name", "as_of", "evidence", "exact", "score", "level");

  private final Vocabulary vocabulary;
  private final List<Golden> cases = new ArrayList<>();
  private final List<Node> places = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  GoldenReader(List<Node> items, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    items.forEach(this::add);
  }

  List<Golden> cases() {
    return cases;
  }

  /** Of the cases, in the same order. */
  List<Node> places() {
    return places;
  }

  private void add(Node item) {
    int before = item.flaws();
    Fields f = item.fields(NEEDED, List.of("tolerance"));
    String name = f.text("name", "");
    if (!name.isEmpty() && !seen.add(name))
      f.node("name").orElseThrow().flaw("name '" + name + "' is already that of a golden case");
    Optional<LocalDate> asOf = f.node("as_of").flatMap(Node::date);
    Map<String, Object> evidence = f.node("evidence").map(this::evidence).orElse(Map.of());
    double exact = f.number("exact");
    double tolerance = f.node("tolerance").isEmpty() ? EXACT : f.number("tolerance");
    if (tolerance < 0) f.node("tolerance").orElseThrow().flaw("expected at least 0");
    Optional<Integer> score = f.node("score").flatMap(Node::whole);
    Optional<Level> level = f.node("level").flatMap(n -> n.word(Level.class, false));
    if (item.flaws() > before || asOf.isEmpty() || score.isEmpty() || level.isEmpty()) return;
    places.add(item);
    cases.add(new Golden(name, asOf.get(), evidence, exact, tolerance, score.get(), level.get()));
  }

  private Map<String, Object> evidence(Node node) {
    Map<String, Object> out = new HashMap<>();
    node.members()
        .forEach((name, member) -> value(name, member).ifPresent(value -> out.put(name, value)));
    return out;
  }

  private Optional<?> value(String name, Node node) {
    if (Vocabulary.dates(name)) return node.date();
    Kind kind = vocabulary.kind(name);
    if (kind == null) {
      node.flawOfName("no such input" + Closest.hint(name, vocabulary.names()));
      return Optional.empty();
    }
    return switch (kind) {
      case NUMBER -> node.number();
      case FLAG -> node.flag();
      case TEXT -> node.text();
    };
  }
}
