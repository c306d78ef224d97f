package risk.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.Version.Extremes;
import risk.cel.Kind;

/** Reads what unknown inputs could be. */
final class ExtremesReader {
  private final Map<String, Kind> inputs;
  private final List<String> lets;

  ExtremesReader(Map<String, Kind> inputs, List<String> lets) {
    this.inputs = inputs;
    this.lets = lets;
  }

  Map<String, Extremes> read(Optional<Node> table) {
    Map<String, Extremes> out = new LinkedHashMap<>();
    if (table.isEmpty()) return out;
    List<String> names = List.copyOf(inputs.keySet());
    table
        .get()
        .members()
        .forEach(
            (name, node) -> {
              if (inputs.containsKey(name)) one(inputs.get(name), node, name, out);
              else node.flawOfName("no such input: " + name + Closest.hint(name, names));
            });
    return out;
  }

  private void one(Kind kind, Node node, String name, Map<String, Extremes> out) {
    Fields f = node.fields(List.of("best", "worst"), List.of("asked"));
    Optional<Object> best = f.node("best").flatMap(n -> value(n, kind));
    Optional<Object> worst = f.node("worst").flatMap(n -> value(n, kind));
    List<String> asked =
        VersionReader.known(f.node("asked").map(List::of).orElse(List.of()), lets, "let");
    if (best.isPresent() && worst.isPresent())
      out.put(name, new Extremes(best.get(), worst.get(), asked.stream().findFirst()));
  }

  private static Optional<Object> value(Node node, Kind kind) {
    return switch (kind) {
      case NUMBER -> node.number().map(n -> n);
      case FLAG -> node.flag().map(f -> f);
      case TEXT -> node.text().map(t -> t);
    };
  }
}
