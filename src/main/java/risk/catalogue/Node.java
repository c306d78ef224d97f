package risk.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One place in a version file, which reports what is missing, unknown or of another type there.
 * What a scalar means follows from where it stands, not from the many guesses of YAML 1.1: {@code
 * no} is no flag, {@code 010} no number.
 */
final class Node {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final List<String> OTHER_FLAGS =
      List.of("yes", "no", "on", "off", "true", "false", "null", "~");

  private final Document document;
  private final String path;
  private final Mark key;
  private final org.yaml.snakeyaml.nodes.Node value;

  private Node(Document document, String path, Mark key, org.yaml.snakeyaml.nodes.Node value) {
    this.document = document;
    this.path = path;
    this.key = key;
    this.value = value;
  }

  static Optional<Node> root(Document document, org.yaml.snakeyaml.nodes.Node value) {
    Node root = new Node(document, "", value.getStartMark(), value);
    if (value instanceof MappingNode) return Optional.of(root);
    root.flaw("expected a table with the keys of a version");
    return Optional.empty();
  }

  /** At the value. */
  void flaw(String what) {
    document.flaw(value.getStartMark(), path.isEmpty() ? what : path + ": " + what);
  }

  /** At the key. */
  void flawOfName(String what) {
    document.flaw(key, path.isEmpty() ? what : path + ": " + what);
  }

  /** Within a scalar, at a character of its value. */
  void flawAt(int offset, String what) {
    if (value instanceof ScalarNode scalar)
      document.flaw(new Written(document.text(), scalar).place(offset), path + ": " + what);
    else flaw(what);
  }

  private Node child(String name, Mark at, org.yaml.snakeyaml.nodes.Node child) {
    return new Node(document, path.isEmpty() ? name : path + "/" + name, at, child);
  }

  /** The members of a table by name; keys that come twice are reported. */
  Map<String, Node> members() {
    Map<String, Node> out = new LinkedHashMap<>();
    if (!(value instanceof MappingNode table)) {
      flaw("expected a table");
      return out;
    }
    for (NodeTuple tuple : table.getValue()) {
      Mark at = tuple.getKeyNode().getStartMark();
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) document.flaw(at, "expected a name");
      else if (out.containsKey(name.getValue()))
        document.flaw(at, "key '" + name.getValue() + "' comes twice");
      else out.put(name.getValue(), child(name.getValue(), at, tuple.getValueNode()));
    }
    return out;
  }

  /** The text of a scalar and where it stands, without reports. */
  Optional<VersionFile.Numbered> numbered() {
    Mark at = value.getStartMark();
    return value instanceof ScalarNode scalar
        ? Optional.of(
            new VersionFile.Numbered(scalar.getValue(), at.getLine() + 1, at.getColumn() + 1))
        : Optional.empty();
  }

  /** The names in a table, which is one, without reports. */
  List<String> keys() {
    return value instanceof MappingNode table
        ? table.getValue().stream()
            .map(NodeTuple::getKeyNode)
            .filter(ScalarNode.class::isInstance)
            .map(key -> ((ScalarNode) key).getValue())
            .toList()
        : List.of();
  }

  /** A member of a table, if it is there, without reports. */
  Optional<Node> peek(String name) {
    if (!(value instanceof MappingNode table)) return Optional.empty();
    return table.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
        .findFirst()
        .map(t -> child(name, t.getKeyNode().getStartMark(), t.getValueNode()));
  }

  /** The members of a table of which these are needed and those may be there. */
  Fields fields(List<String> needed, List<String> optional) {
    Map<String, Node> members = members();
    List<String> allowed = new ArrayList<>(needed);
    allowed.addAll(optional);
    members.forEach(
        (name, node) -> {
          if (!allowed.contains(name))
            document.flaw(node.key, "unknown key '" + name + "'" + Closest.hint(name, allowed));
        });
    if (value instanceof MappingNode)
      for (String name : needed)
        if (!members.containsKey(name)) flaw("key '" + name + "' is missing");
    return new Fields(members);
  }

  boolean isTable() {
    return value instanceof MappingNode;
  }

  List<Node> items() {
    List<Node> out = new ArrayList<>();
    if (!(value instanceof SequenceNode list)) {
      flaw("expected a list");
      return out;
    }
    for (org.yaml.snakeyaml.nodes.Node item : list.getValue())
      out.add(new Node(document, path + "[" + out.size() + "]", item.getStartMark(), item));
    return out;
  }

  /** The same place under another name, for messages. */
  Node named(String name) {
    int cut = path.lastIndexOf('[');
    String parent = cut < 0 ? path : path.substring(0, cut);
    return new Node(document, parent + "/" + name, key, value);
  }

  private boolean plain() {
    return value instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
  }

  private Optional<String> scalar(String expected) {
    if (value instanceof ScalarNode scalar) return Optional.of(scalar.getValue());
    String found =
        value instanceof MappingNode
            ? "a table"
            : value instanceof AnchorNode ? "an alias" : "a list";
    flaw("expected " + expected + ", found " + found);
    return Optional.empty();
  }

  Optional<String> text() {
    Optional<String> found = scalar("a text");
    if (found.isEmpty() || !plain()) return found;
    String text = found.get();
    boolean guessed =
        text.isEmpty()
            || OTHER_FLAGS.contains(text.toLowerCase(Locale.ROOT))
            || NUMBER.matcher(text).matches();
    if (!guessed) return found;
    flaw(
        text.isEmpty()
            ? "expected a text, found nothing"
            : "expected a text, found " + text + "; a text that looks like that needs quotes");
    return Optional.empty();
  }

  /** A finite decimal number. */
  Optional<Double> number() {
    Optional<String> found = scalar("a number");
    if (found.isEmpty()) return Optional.empty();
    boolean decimal = plain() && NUMBER.matcher(found.get()).matches();
    double number = decimal ? Double.parseDouble(found.get()) : Double.NaN;
    if (Double.isFinite(number)) return Optional.of(number);
    flaw("expected a number such as 12.5, found " + shown(found.get()));
    return Optional.empty();
  }

  Optional<Integer> whole() {
    Optional<Double> number = number();
    if (number.isEmpty() || number.get() == number.get().intValue())
      return number.map(Double::intValue);
    flaw("expected a whole number, found " + number.get());
    return Optional.empty();
  }

  Optional<Boolean> flag() {
    Optional<String> found = scalar("true or false");
    if (found.isEmpty()) return Optional.empty();
    if (plain() && found.get().equals("true")) return Optional.of(true);
    if (plain() && found.get().equals("false")) return Optional.of(false);
    flaw("expected true or false, found " + shown(found.get()));
    return Optional.empty();
  }

  /** With or without quotes. */
  Optional<LocalDate> date() {
    Optional<String> found = scalar("a date");
    try {
      return found.map(LocalDate::parse);
    } catch (DateTimeException e) {
      flaw("expected a date such as 2026-06-01, found " + shown(found.orElse("")));
      return Optional.empty();
    }
  }

  /** One of the constants' names, in lower case or as it is written. */
  <E extends Enum<E>> Optional<E> word(Class<E> words, boolean lower) {
    Optional<String> found = text();
    if (found.isEmpty()) return Optional.empty();
    List<String> names =
        Arrays.stream(words.getEnumConstants())
            .map(e -> lower ? e.name().toLowerCase(Locale.ROOT) : e.name())
            .toList();
    int at = names.indexOf(found.get());
    if (at >= 0) return Optional.of(words.getEnumConstants()[at]);
    flaw("expected " + String.join(", ", names) + ", found " + shown(found.get()));
    return Optional.empty();
  }

  private String shown(String found) {
    return plain() ? (found.isEmpty() ? "nothing" : found) : "the text \"" + found + "\"";
  }
}
