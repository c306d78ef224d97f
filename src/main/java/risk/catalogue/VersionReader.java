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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import risk.ComplianceMethod;
import risk.Formula;
import risk.Level;
import risk.catalogue.Version.ByType;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Golden;
import risk.catalogue.Version.Let;
import risk.cel.CelFormulas;
import risk.cel.CelFormulas.Kind;

/** Reads one version file and collects everything that is wrong with it. */
final class VersionReader {
  private static final double WEIGHT_TOLERANCE = 1e-9;

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
    Map<String, Kind> inputs = inputs(root);
    Map<String, Kind> variables = new LinkedHashMap<>(inputs);
    inputs.keySet().forEach(name -> variables.put(name + "_known", Kind.FLAG));
    List<Let> lets = lets(root, variables);
    CelFormulas formulas = new CelFormulas(variables);
    List<Factor> factors =
        root.list("factors").stream().map(n -> factor(n, formulas, inputs)).toList();
    variables.put("sum", Kind.NUMBER);
    factors.forEach(f -> variables.put(f.name() + "_factor", Kind.NUMBER));
    Optional<Formula> score =
        root.optionalText("score").flatMap(t -> compile("score", t, new CelFormulas(variables)));
    weights(factors);
    Version version =
        new Version(
            new AlgorithmVersion(root.text("version", "0.0.0")),
            root.text("description", ""),
            root.texts("citations"),
            inputs,
            root.texts("required"),
            lets,
            factors,
            score,
            thresholds(root.node("thresholds")),
            byType(root.node("importance")),
            byType(root.node("service_life")),
            requirements(root.node("compliance")),
            root.list("golden").stream().map(this::golden).toList(),
            sha256(bytes));
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

  private List<Let> lets(Node root, Map<String, Kind> variables) {
    List<Let> lets = new ArrayList<>();
    for (Node node : root.list("lets")) {
      String name = node.text("name", "?");
      compile(node.place() + "/formula", node.text("formula", ""), new CelFormulas(variables))
          .ifPresent(formula -> lets.add(new Let(name, formula)));
      variables.put(name, Kind.NUMBER);
    }
    return lets;
  }

  private Factor factor(Node node, CelFormulas formulas, Map<String, Kind> inputs) {
    List<String> anyOf = node.texts("any_of");
    anyOf.stream()
        .filter(n -> !inputs.containsKey(n))
        .forEach(n -> error(node.place() + "/any_of: no such input: " + n));
    Formula formula =
        compile(node.place() + "/formula", node.text("formula", ""), formulas).orElse(v -> 0);
    return new Factor(
        node.text("name", "?"), node.number("weight"), anyOf, node.texts("uses"), formula);
  }

  private Optional<Formula> compile(String place, String text, CelFormulas formulas) {
    try {
      return Optional.of(formulas.compile(text));
    } catch (IllegalArgumentException e) {
      error(place + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void weights(List<Factor> factors) {
    double sum = factors.stream().mapToDouble(Factor::weight).sum();
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
    node.keys().stream().filter(k -> !k.equals("other")).forEach(k -> types.put(k, node.number(k)));
    return new ByType(node.number("other"), types);
  }

  private Version.Requirements requirements(Node node) {
    ComplianceMethod method = method(node);
    if (method != ComplianceMethod.FIRST_CUT)
      return new Version.Requirements(method, Map.of(), List.of(), 0);
    Map<String, Map<String, Integer>> tasks = new HashMap<>();
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
