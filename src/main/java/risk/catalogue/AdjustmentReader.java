package risk.catalogue;

import identity.AlgorithmVersion;
import identity.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.Adjustment.Extent;
import risk.catalogue.Adjustment.Scope;
import risk.catalogue.Version.Parameter;

/** Reads a file that replaces parameters of another version for some of the items. */
final class AdjustmentReader {
  private static final String BASE = "overrides";

  private final Document document;
  private final Node root;
  private final Fields fields;
  private final VersionFile.Bases bases;

  AdjustmentReader(Document document, Node root, VersionFile.Bases bases) {
    this.document = document;
    this.root = root;
    this.fields =
        root.fields(
            List.of("version", BASE, "scope", "reason", "parameters", "golden"),
            List.of("description", "changes", "citations"));
    this.bases = bases;
  }

  static boolean suits(Node root) {
    return root.peek(BASE).isPresent();
  }

  /** Empty when there is no base to build on; what is wrong is in the document. */
  Optional<Draft> read() {
    AlgorithmVersion number = VersionReader.number(fields);
    Optional<Scope> scope = fields.node("scope").flatMap(AdjustmentReader::scope);
    String reason = fields.text("reason", "");
    Optional<Version> base = base();
    if (base.isEmpty()) return Optional.empty();
    Map<String, Double> changed = parameters(base.get());
    GoldenReader golden =
        new GoldenReader(fields.items("golden"), new Vocabulary(base.get().inputs()));
    if (scope.isEmpty()) return Optional.empty();
    Adjustment adjustment = new Adjustment(base.get().version(), scope.get(), reason, changed);
    Version version = adjusted(base.get(), number, adjustment, golden);
    return Optional.of(
        new Draft(document, version, Map.of(), golden.places(), directed(base.get()), root));
  }

  /** Other parameters may turn the direction in which the score goes. */
  private Map<String, Node> directed(Version base) {
    Map<String, Node> out = new LinkedHashMap<>();
    Node place = fields.node("parameters").orElse(root);
    base.monotone().keySet().forEach(name -> out.put(name, place));
    return out;
  }

  private Optional<Version> base() {
    Optional<Node> node = fields.node(BASE);
    Optional<String> text = node.flatMap(Node::text);
    if (text.isEmpty()) return Optional.empty();
    Optional<Version> base =
        Ids.valid(text.get()) ? bases.apply(new AlgorithmVersion(text.get())) : Optional.empty();
    if (base.isEmpty()) node.get().flaw("no such version: " + text.get());
    if (base.isPresent() && base.get().adjustment().isPresent()) {
      node.get().flaw(text.get() + " is an override itself; name its base");
      return Optional.empty();
    }
    return base;
  }

  private static Optional<Scope> scope(Node node) {
    List<String> words =
        List.of(Extent.values()).stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    Fields scope = node.fields(List.of(), words);
    if (node.isTable() && scope.members().size() != 1)
      node.flaw("expected exactly one of " + String.join(", ", words));
    for (String word : words) {
      Optional<String> value = scope.node(word).flatMap(Node::text);
      if (value.isPresent())
        return Optional.of(new Scope(Extent.valueOf(word.toUpperCase(Locale.ROOT)), value.get()));
    }
    return Optional.empty();
  }

  private Map<String, Double> parameters(Version base) {
    Map<String, Double> out = new LinkedHashMap<>();
    Optional<Node> table = fields.node("parameters");
    if (table.isEmpty()) return out;
    Map<String, Node> members = table.get().members();
    if (table.get().isTable() && members.isEmpty()) table.get().flaw("expected at least one");
    members.forEach(
        (name, node) -> {
          Optional<Double> value = node.number();
          if (!base.parameters().containsKey(name))
            node.flawOfName(
                "version "
                    + base.version()
                    + " has no such parameter"
                    + Closest.hint(name, base.parameters().keySet()));
          else value.ifPresent(v -> out.put(name, v));
        });
    return out;
  }

  private Version adjusted(
      Version base, AlgorithmVersion number, Adjustment adjustment, GoldenReader golden) {
    Map<String, Parameter> parameters = new LinkedHashMap<>(base.parameters());
    adjustment
        .parameters()
        .forEach(
            (name, value) -> {
              Parameter old = base.parameters().get(name);
              parameters.put(name, new Parameter(value, old.unit(), old.meaning()));
            });
    return new Version(
        number,
        fields.text("description", adjustment.reason()),
        fields.texts("changes"),
        Optional.of(fields.texts("citations")).filter(c -> !c.isEmpty()).orElse(base.citations()),
        base.limits(),
        base.inputs(),
        base.extremes(),
        base.required(),
        parameters,
        base.tables(),
        base.lets(),
        base.factors(),
        base.score(),
        base.scoreUses(),
        base.thresholds(),
        base.matrix(),
        base.importance(),
        base.serviceLife(),
        base.monotone(),
        base.compliance(),
        golden.cases(),
        Hash.of(document.bytes()),
        Optional.of(adjustment));
  }
}
