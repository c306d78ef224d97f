package risk.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import risk.catalogue.Version.ByType;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;
import risk.catalogue.Version.Parameter;
import risk.catalogue.Version.Range;
import risk.cel.Kind;

/** Reads what formulas are made of: parameters, tables, lets and factors, in this order. */
final class DefinitionReader {
  private static final double WEIGHT_TOLERANCE = 1e-9;

  private final Fields version;
  private final Names names;
  private final Map<String, Node> formulas;
  private final List<String> inputs;
  private final List<String> reasons;

  /**
   * @param formulas takes the places of formulas
   */
  DefinitionReader(
      Fields version, Names names, Map<String, Node> formulas, Map<String, Kind> inputs) {
    this.version = version;
    this.names = names;
    this.formulas = formulas;
    this.inputs = List.copyOf(inputs.keySet());
    this.reasons = new ArrayList<>(inputs.keySet());
  }

  private Map<String, Node> named(String key, String kind) {
    Map<String, Node> out = new LinkedHashMap<>();
    version
        .node(key)
        .ifPresent(
            node ->
                node.members()
                    .forEach(
                        (name, member) -> {
                          Optional<String> refusal = names.take(name, kind);
                          refusal.ifPresent(member::flawOfName);
                          if (refusal.isEmpty()) out.put(name, member);
                        }));
    reasons.addAll(out.keySet());
    return out;
  }

  Map<String, Parameter> parameters() {
    Map<String, Parameter> out = new LinkedHashMap<>();
    named("parameters", "a parameter")
        .forEach(
            (name, node) -> {
              Fields f = node.fields(List.of("value", "unit", "meaning"), List.of());
              out.put(
                  name,
                  new Parameter(f.number("value"), f.text("unit", "1"), f.text("meaning", "")));
            });
    return out;
  }

  Map<String, ByType> tables() {
    Map<String, ByType> out = new LinkedHashMap<>();
    named("tables", "a table").forEach((name, node) -> out.put(name, RatingReader.byType(node)));
    return out;
  }

  List<Let> lets() {
    List<Let> out = new ArrayList<>();
    for (Node item : version.items("lets")) {
      Fields f = item.fields(List.of("name", "formula"), List.of("unit", "meaning"));
      String name = f.text("name", "");
      Optional<String> refusal = name.isEmpty() ? Optional.of("") : names.take(name, "a let");
      if (!name.isEmpty()) refusal.ifPresent(r -> f.node("name").orElseThrow().flaw(r));
      if (refusal.isPresent() || f.node("formula").isEmpty()) continue;
      reasons.add(name);
      formulas.put(name, f.node("formula").get());
      out.add(new Let(name, f.text("formula", "0.0"), f.text("unit", "1"), f.text("meaning", "")));
    }
    return out;
  }

  List<Factor> factors() {
    List<Factor> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Node> items = version.items("factors");
    for (Node item : items) {
      Fields f =
          item.fields(
              List.of("name", "any_of", "uses", "formula"),
              List.of("weight", "meaning", "unknown"));
      String name = f.text("name", "");
      Optional<Factor> factor = Optional.of(factor(name, f));
      boolean good = !name.isEmpty() && named(name, f, seen) && f.node("formula").isPresent();
      if (good) formulas.put(name + Formulas.FACTOR, f.node("formula").get());
      if (good) out.add(factor.get());
    }
    version.node("factors").ifPresent(node -> weights(node, items, out));
    return out;
  }

  /** Factors have names of their own, which formulas know with _factor behind. */
  private boolean named(String name, Fields f, Set<String> seen) {
    Node node = f.node("name").orElseThrow();
    if (!seen.add(name)) {
      node.flaw("name '" + name + "' is already that of a factor");
      return false;
    }
    Optional<String> refusal = names.take(name + Formulas.FACTOR, "a factor");
    refusal.ifPresent(node::flaw);
    return refusal.isEmpty();
  }

  private Factor factor(String name, Fields f) {
    List<Node> dates =
        f.items("uses").stream()
            .filter(n -> !n.text().map(Vocabulary::dates).orElse(true))
            .toList();
    VersionReader.known(dates, reasons, "input, date, parameter, table or let");
    return new Factor(
        name,
        f.node("weight").flatMap(Node::number),
        VersionReader.known(f.items("any_of"), inputs, "input"),
        f.texts("uses"),
        f.text("formula", "0.0"),
        f.text("meaning", ""),
        f.node("unknown").map(DefinitionReader::range));
  }

  private static Range range(Node node) {
    Fields f = node.fields(List.of("best", "worst"), List.of());
    Range range = new Range(f.number("best"), f.number("worst"));
    if (range.best() > range.worst())
      node.flaw("best " + range.best() + " is more than worst " + range.worst());
    return range;
  }

  private static void weights(Node node, List<Node> items, List<Factor> factors) {
    if (items.isEmpty()) node.flaw("expected at least one factor");
    if (factors.size() < items.size()) return;
    long weighted = factors.stream().filter(f -> f.weight().isPresent()).count();
    if (weighted == 0) return;
    for (int i = 0; i < items.size(); i++)
      if (factors.get(i).weight().isEmpty())
        items.get(i).flaw("has no weight while other factors have one");
    double sum = factors.stream().mapToDouble(f -> f.weight().orElse(0.0)).sum();
    if (weighted == factors.size() && !(Math.abs(sum - 1) <= WEIGHT_TOLERANCE))
      node.flawOfName("weights sum to " + sum + ", expected 1");
  }
}
