package risk.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.Version.Extremes;
import risk.cel.Kind;

/** Reads what an unknown input could be at best and at worst. */
final class ExtremesReader {
  private final Optional<Node> node;
  private final Map<String, Kind> inputs;
  private final Map<String, Node> formulas;

  /**
   * @param formulas takes the places of the lets that say of whom an input is asked
   */
  ExtremesReader(Optional<Node> node, Map<String, Kind> inputs, Map<String, Node> formulas) {
    this.node = node;
    this.inputs = inputs;
    this.formulas = formulas;
  }

  /**
   * @param lets names of the version's lets
   */
  Map<String, Extremes> read(List<String> lets) {
    Map<String, Extremes> out = new LinkedHashMap<>();
    if (node.isEmpty()) return out;
    node.get()
        .members()
        .forEach(
            (input, place) -> {
              if (!inputs.containsKey(input))
                place.flawOfName("no such input" + Closest.hint(input, inputs.keySet()));
              else one(input, place, lets).ifPresent(found -> out.put(input, found));
            });
    return out;
  }

  private Optional<Extremes> one(String input, Node place, List<String> lets) {
    Fields f = place.fields(List.of("best", "worst"), List.of("asked"));
    Optional<Object> best = f.node("best").flatMap(n -> value(inputs.get(input), n));
    Optional<Object> worst = f.node("worst").flatMap(n -> value(inputs.get(input), n));
    f.node("asked").ifPresent(let -> formulas.put(Formulas.asked(input), let));
    List<Node> asked = f.node("asked").map(List::of).orElse(List.of());
    Optional<String> let = VersionReader.known(asked, lets, "let").stream().findFirst();
    if (best.isEmpty() || worst.isEmpty()) return Optional.empty();
    return Optional.of(new Extremes(best.get(), worst.get(), let));
  }

  private static Optional<Object> value(Kind kind, Node node) {
    return switch (kind) {
      case NUMBER -> node.number().map(Object.class::cast);
      case FLAG -> node.flag().map(Object.class::cast);
      case TEXT -> node.text().map(Object.class::cast);
    };
  }
}
