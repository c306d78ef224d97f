package risk.catalogue;

import identity.AlgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import risk.ComplianceMethod;
import risk.Level;
import risk.catalogue.Version.ByType;
import risk.catalogue.Version.Direction;
import risk.catalogue.Version.Extremes;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Golden;
import risk.catalogue.Version.Let;
import risk.catalogue.Version.Matrix;
import risk.catalogue.Version.Parameter;
import risk.catalogue.Version.Range;
import risk.cel.Kind;

/** Reads one version file and collects everything that is wrong with it. */
final class VersionReader {
  private static final double WEIGHT_TOLERANCE = 1e-9;
  private static final double EXACT = 1e-9;

  private final String file;
  private final List<String> errors = new ArrayList<>();

  VersionReader(String file) {
    this.file = file;
  }

  /**
   * @throws InvalidVersionException naming every error
   */
  Version read(byte[] bytes) {
    Node root = new Node("", parse(bytes), this::error);
    List<Factor> factors = root.list("factors").stream().map(VersionReader::factor).toList();
    weights(factors);
    anyOf(factors, inputs(root));
    Version version =
        new Version(
            new AlgorithmVersion(root.text("version", "0.0.0")),
            root.text("description", ""),
            root.texts("changes"),
            root.texts("citations"),
            root.texts("limits"),
            inputs(root),
            extremes(root),
            root.texts("required"),
            parameters(root),
            tables(root),
            root.list("lets").stream().map(VersionReader::let).toList(),
            factors,
            root.optionalText("score"),
            root.texts("score_uses"),
            thresholds(root.node("thresholds")),
            matrix(root),
            byType(root.node("importance")),
            byType(root.node("service_life")),
            monotone(root),
            requirements(root.node("compliance")),
            root.list("golden").stream().map(this::golden).toList(),
            sha256(bytes));
    Formulas.errors(version).forEach(this::error);
    if (!errors.isEmpty()) throw new InvalidVersionException(errors);
    return version;
  }

  private void error(String text) {
    errors.add(file + ": " + text);
  }

  private Object parse(byte[] bytes) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return new Yaml(new SafeConstructor(options)).load(new String(bytes, StandardCharsets.UTF_8));
    } catch (YAMLException e) {
      throw new InvalidVersionException(List.of(file + ": " + e.getMessage()));
    }
  }

  private Map<String, Kind> inputs(Node root) {
    Map<String, Kind> inputs = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      root.node("inputs")
          .texts(kind.name().toLowerCase(Locale.ROOT))
          .forEach(name -> inputs.put(name, kind));
    }
    return inputs;
  }

  private Map<String, Extremes> extremes(Node root) {
    Map<String, Extremes> out = new LinkedHashMap<>();
    if (root.raw("extremes") == null) return out;
    Map<String, Kind> inputs = inputs(root);
    Node table = root.node("extremes");
    for (String name : table.keys()) {
      Node one = table.node(name);
      if (!inputs.containsKey(name)) error("extremes/" + name + ": no such input");
      else
        out.put(
            name,
            new Extremes(
                extreme(one, "best", inputs.get(name)),
                extreme(one, "worst", inputs.get(name)),
                one.optionalText("asked")));
    }
    return out;
  }

  private static Object extreme(Node node, String name, Kind kind) {
    return switch (kind) {
      case NUMBER -> node.number(name);
      case FLAG -> node.flag(name);
      case TEXT -> node.text(name, "");
    };
  }

  private void anyOf(List<Factor> factors, Map<String, Kind> inputs) {
    for (Factor factor : factors)
      factor.anyOf().stream()
          .filter(name -> !inputs.containsKey(name))
          .forEach(name -> error("factors/" + factor.name() + "/any_of: no such input: " + name));
  }

  private static Let let(Node node) {
    return new Let(
        node.text("name", "?"),
        node.text("formula", ""),
        node.optionalText("unit").orElse("1"),
        node.optionalText("meaning").orElse(""));
  }

  private static Factor factor(Node node) {
    Optional<Double> weight =
        node.raw("weight") == null ? Optional.empty() : Optional.of(node.number("weight"));
    Optional<Range> unknown =
        node.raw("unknown") == null
            ? Optional.empty()
            : Optional.of(
                new Range(
                    node.node("unknown").number("best"), node.node("unknown").number("worst")));
    return new Factor(
        node.text("name", "?"),
        weight,
        node.texts("any_of"),
        node.texts("uses"),
        node.text("formula", ""),
        node.optionalText("meaning").orElse(""),
        unknown);
  }

  private static Map<String, Parameter> parameters(Node root) {
    Map<String, Parameter> out = new LinkedHashMap<>();
    if (root.raw("parameters") == null) return out;
    Node table = root.node("parameters");
    for (String name : table.keys()) {
      Node one = table.node(name);
      out.put(
          name,
          new Parameter(
              one.number("value"),
              one.optionalText("unit").orElse("1"),
              one.optionalText("meaning").orElse("")));
    }
    return out;
  }

  private static Map<String, ByType> tables(Node root) {
    Map<String, ByType> out = new LinkedHashMap<>();
    if (root.raw("tables") == null) return out;
    Node tables = root.node("tables");
    tables.keys().forEach(name -> out.put(name, byType(tables.node(name))));
    return out;
  }

  private static Optional<Matrix> matrix(Node root) {
    if (root.raw("matrix") == null) return Optional.empty();
    Node node = root.node("matrix");
    return Optional.of(new Matrix(node.text("probability", ""), node.text("severity", "")));
  }

  private static Map<String, Direction> monotone(Node root) {
    Map<String, Direction> out = new LinkedHashMap<>();
    if (root.raw("monotone") == null) return out;
    root.node("monotone").texts("rising").forEach(name -> out.put(name, Direction.RISING));
    root.node("monotone").texts("falling").forEach(name -> out.put(name, Direction.FALLING));
    return out;
  }

  private void weights(List<Factor> factors) {
    if (factors.stream().allMatch(f -> f.weight().isEmpty())) return;
    double sum = factors.stream().mapToDouble(f -> f.weight().orElse(0.0)).sum();
    if (!(Math.abs(sum - 1) <= WEIGHT_TOLERANCE))
      error("factors: weights sum to " + sum + ", expected 1");
  }

  private Map<Level, Integer> thresholds(Node node) {
    Map<Level, Integer> out = new EnumMap<>(Level.class);
    double last = 0;
    for (Level level : List.of(Level.MEDIUM, Level.HIGH, Level.CRITICAL)) {
      double least = node.number(level.name().toLowerCase(Locale.ROOT));
      if (!(least > last && least <= 101))
        error(
            "thresholds/"
                + level
                + ": "
                + least
                + " does not rise within 0..101 (101 is never reached)");
      out.put(level, (int) least);
      last = least;
    }
    return out;
  }

  private static ByType byType(Node node) {
    Map<String, Double> types = new HashMap<>();
    node.keys().stream()
        .filter(k -> !Set.of("other", "unit", "meaning").contains(k))
        .forEach(k -> types.put(k, node.number(k)));
    return new ByType(
        node.number("other"),
        types,
        node.optionalText("unit").orElse("1"),
        node.optionalText("meaning").orElse(""));
  }

  private Version.Requirements requirements(Node node) {
    ComplianceMethod method = method(node);
    if (method != ComplianceMethod.FIRST_CUT)
      return new Version.Requirements(method, Map.of(), List.of(), 0);
    Map<String, Map<String, Integer>> tasks = new HashMap<>();
    if (node.raw("tasks") == null) return new Version.Requirements(method, tasks, List.of(), 0);
    Node table = node.node("tasks");
    for (String type : table.keys()) {
      Map<String, Integer> months = new LinkedHashMap<>();
      table
          .node(type)
          .keys()
          .forEach(task -> months.put(task, (int) table.node(type).number(task)));
      tasks.put(type, months);
    }
    return new Version.Requirements(
        method, tasks, node.texts("studied"), (int) node.number("study_years"));
  }

  private ComplianceMethod method(Node node) {
    String word = node.optionalText("method").orElse("first_cut");
    return Arrays.stream(ComplianceMethod.values())
        .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              error("compliance/method: " + word + ", expected first_cut, original, requirements");
              return ComplianceMethod.FIRST_CUT;
            });
  }

  private Golden golden(Node node) {
    Map<String, Object> evidence = new HashMap<>();
    Node given = node.node("evidence");
    given.keys().forEach(k -> evidence.put(k, plain(given.raw(k))));
    Level level = Level.valueOf(node.text("level", "UNKNOWN"));
    return new Golden(
        node.text("name", "?"),
        (LocalDate) plain(node.raw("as_of")),
        evidence,
        node.number("exact"),
        node.raw("tolerance") == null ? EXACT : node.number("tolerance"),
        (int) node.number("score"),
        level);
  }

  private static Object plain(Object yaml) {
    if (yaml instanceof Number number) return number.doubleValue();
    if (yaml instanceof java.util.Date date) {
      return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
    return yaml;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
