package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import risk.catalogue.Version.Direction;
import risk.catalogue.Version.Matrix;
import risk.cel.Kind;

/** Reads the file of a version of its own, and reports everything that is wrong with its text. */
final class VersionReader {
  private static final Pattern SEMANTIC =
      Pattern.compile(
          "(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z]+([.-][0-9A-Za-z]+)*)?");
  private static final List<String> NEEDED =
      List.of(
          "version",
          "description",
          "citations",
          "inputs",
          "required",
          "lets",
          "factors",
          "thresholds",
          "importance",
          "service_life",
          "compliance",
          "golden");
  private static final List<String> OPTIONAL =
      List.of(
          "changes",
          "limits",
          "extremes",
          "parameters",
          "tables",
          "score",
          "score_uses",
          "matrix",
          "monotone");

  private final Document document;
  private final Node root;
  private final Fields fields;
  private final Names names = new Names();
  private final Map<String, Node> formulas = new LinkedHashMap<>();
  private final Map<String, Node> directed = new LinkedHashMap<>();

  VersionReader(Document document, Node root) {
    this.document = document;
    this.root = root;
    this.fields = root.fields(NEEDED, OPTIONAL);
  }

  /** What was found wrong is in the document. */
  Draft read() {
    AlgorithmVersion number = number(fields);
    Map<String, Kind> inputs = inputs();
    DefinitionReader definitions = new DefinitionReader(fields, names, formulas, inputs);
    var parameters = definitions.parameters();
    var tables = definitions.tables();
    var lets = definitions.lets();
    var factors = definitions.factors();
    fields.node("score").ifPresent(node -> formulas.put(Formulas.EXACT, node));
    ExtremesReader extremes = new ExtremesReader(fields.node("extremes"), inputs, formulas);
    RatingReader ratings = new RatingReader(fields);
    GoldenReader golden = new GoldenReader(fields.items("golden"), new Vocabulary(inputs));
    Version version =
        new Version(
            number,
            fields.text("description", ""),
            fields.texts("changes"),
            fields.texts("citations"),
            fields.texts("limits"),
            inputs,
            extremes.read(names(lets)),
            known(fields.items("required"), inputs.keySet().stream().toList(), "input"),
            parameters,
            tables,
            lets,
            factors,
            fields.node("score").flatMap(Node::text),
            known(fields.items("score_uses"), names(lets), "let"),
            ratings.thresholds(),
            matrix(names(lets)),
            ratings.positive("importance"),
            ratings.positive("service_life"),
            monotone(inputs),
            new ComplianceReader().read(fields.node("compliance")),
            golden.cases(),
            Hash.of(document.bytes()),
            Optional.empty());
    return new Draft(document, version, formulas, golden.places(), directed, root);
  }

  private static List<String> names(List<Version.Let> lets) {
    return lets.stream().map(Version.Let::name).toList();
  }

  /** The number under {@code version}; 0.0.0, with a flaw, when it is none. */
  static AlgorithmVersion number(Fields fields) {
    Optional<Node> node = fields.node("version");
    String text = node.flatMap(Node::text).orElse("0.0.0");
    if (SEMANTIC.matcher(text).matches() && text.length() <= 64) return new AlgorithmVersion(text);
    node.orElseThrow().flaw("expected a semantic version such as 2.1.0, found " + text);
    return new AlgorithmVersion("0.0.0");
  }

  private Map<String, Kind> inputs() {
    Map<String, Kind> inputs = new LinkedHashMap<>();
    List<String> kinds = List.of("number", "flag", "text");
    Fields table =
        fields.node("inputs").map(n -> n.fields(List.of(), kinds)).orElse(new Fields(Map.of()));
    for (String kind : kinds)
      for (Node item : table.items(kind)) {
        Optional<String> name = item.text();
        if (name.isEmpty()) continue;
        Optional<String> refusal = names.takeInput(name.get());
        refusal.ifPresent(item::flaw);
        if (refusal.isEmpty()) inputs.put(name.get(), Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
    return inputs;
  }

  /** Names of things there are; the others are reported. */
  static List<String> known(List<Node> items, List<String> known, String kind) {
    List<String> out = new ArrayList<>();
    for (Node item : items) {
      Optional<String> name = item.text();
      if (name.isEmpty()) continue;
      if (!known.contains(name.get()))
        item.flaw("no such " + kind + ": " + name.get() + Closest.hint(name.get(), known));
      else if (out.contains(name.get())) item.flaw(name.get() + " comes twice");
      else out.add(name.get());
    }
    return out;
  }

  private Optional<Matrix> matrix(List<String> lets) {
    Optional<Fields> found =
        fields
            .node("matrix")
            .map(node -> node.fields(List.of("probability", "severity"), List.of()));
    return found.map(m -> new Matrix(let(m, "probability", lets), let(m, "severity", lets)));
  }

  private static String let(Fields matrix, String key, List<String> lets) {
    List<Node> items = matrix.node(key).map(List::of).orElse(List.of());
    return known(items, lets, "let").stream().findFirst().orElse("");
  }

  private Map<String, Direction> monotone(Map<String, Kind> inputs) {
    Map<String, Direction> out = new LinkedHashMap<>();
    Optional<Node> node = fields.node("monotone");
    if (node.isEmpty()) return out;
    Fields table = node.get().fields(List.of(), List.of("rising", "falling"));
    List<String> ordered =
        inputs.keySet().stream().filter(name -> inputs.get(name) != Kind.TEXT).toList();
    for (Direction direction : Direction.values()) {
      List<Node> items = table.items(direction.name().toLowerCase(Locale.ROOT));
      for (Node item : items)
        for (String name : known(List.of(item), ordered, "input of kind number or flag")) {
          if (out.putIfAbsent(name, direction) == null) directed.put(name, item);
          else item.flaw(name + " comes twice");
        }
    }
    return out;
  }
}
