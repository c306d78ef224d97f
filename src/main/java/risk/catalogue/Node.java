package risk.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One place in a version file, which reports what is missing, unknown or of another type there. */
final class Node {
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
    document.flaw(path, value.getStartMark(), within(what));
  }

  /** At the key. */
  void flawOfName(String what) {
    document.flaw(path, key, within(what));
  }

  private String within(String what) {
    return path.isEmpty() ? what : path + ": " + what;
  }

  /** How messages name the place, for example {@code lets[3] ageing/formula}. */
  String path() {
    return path;
  }

  /** How many flaws the document has by now. */
  int flaws() {
    return document.flaws().size();
  }

  /** Within a scalar, at a character of its value. */
  void flawAt(int offset, String what) {
    if (value instanceof ScalarNode scalar)
      document.flaw(path, new Written(document.text(), scalar).place(offset), within(what));
    else flaw(what);
  }

  private Node child(String name, Mark at, org.yaml.snakeyaml.nodes.Node child) {
    return new Node(document, child(name), at, child);
  }

  private String child(String name) {
    return path.isEmpty() ? name : path + "/" + name;
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
      if (!(tuple.getKeyNode() instanceof ScalarNode name))
        document.flaw(path, at, within("expected a name"));
      else if (out.containsKey(name.getValue()))
        document.flaw(
            child(name.getValue()), at, within("key '" + name.getValue() + "' comes twice"));
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

  /** The names in a table, if it is one, without reports. */
  List<String> keys() {
    return value instanceof MappingNode table ? new Keys(table).names() : List.of();
  }

  /** The members of a table or the items of a list, if it is one, without reports. */
  List<Node> parts() {
    if (value instanceof SequenceNode) return items();
    return keys().stream().distinct().flatMap(name -> peek(name).stream()).toList();
  }

  /** What a scalar says, if it is one, without reports. */
  Optional<Scalar> said() {
    return value instanceof ScalarNode scalar ? Optional.of(new Scalar(scalar)) : Optional.empty();
  }

  /** The last part of the path: the key under which it stands. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A member of a table, if it is there, without reports. */
  Optional<Node> peek(String name) {
    if (!(value instanceof MappingNode table)) return Optional.empty();
    return new Keys(table)
        .find(name)
        .map(t -> child(name, t.getKeyNode().getStartMark(), t.getValueNode()));
  }

  /** The members of a table of which these are needed and those may be there. */
  Fields fields(List<String> needed, List<String> optional) {
    Map<String, Node> members = members();
    List<String> allowed = new ArrayList<>(needed);
    allowed.addAll(optional);
    members.forEach(
        (name, node) -> {
          if (!allowed.contains(name)) {
            String what = "unknown key '" + name + "'" + Closest.hint(name, allowed);
            document.flaw(node.path, node.key, within(what));
          }
        });
    if (value instanceof MappingNode)
      for (String name : needed)
        if (!members.containsKey(name))
          document.flaw(child(name), value.getStartMark(), within("key '" + name + "' is missing"));
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
    for (org.yaml.snakeyaml.nodes.Node item : list.getValue()) {
      String place = path + "[" + out.size() + "]" + named(item);
      out.add(new Node(document, place, item.getStartMark(), item));
    }
    return out;
  }

  /** Items that have a name are found by it more easily than by their number. */
  private static String named(org.yaml.snakeyaml.nodes.Node item) {
    if (!(item instanceof MappingNode table)) return "";
    return new Keys(table)
        .find("name")
        .filter(name -> name.getValueNode() instanceof ScalarNode)
        .map(name -> " " + ((ScalarNode) name.getValueNode()).getValue())
        .orElse("");
  }

  private Optional<Scalar> scalar(String expected) {
    if (value instanceof ScalarNode scalar) return Optional.of(new Scalar(scalar));
    String found =
        value instanceof MappingNode
            ? "a table"
            : value instanceof AnchorNode ? "an alias" : "a list";
    flaw("expected " + expected + ", found " + found);
    return Optional.empty();
  }

  Optional<String> text() {
    Optional<Scalar> found = scalar("a text");
    if (found.isEmpty() || !found.get().ambiguous()) return found.map(Scalar::text);
    String quotes =
        found.get().text().isEmpty() ? "" : "; a text that looks like that needs quotes";
    flaw("expected a text, found " + found.get().shown() + quotes);
    return Optional.empty();
  }

  /** A finite decimal number. */
  Optional<Double> number() {
    Optional<Scalar> found = scalar("a number");
    if (found.isEmpty()) return Optional.empty();
    double number = found.get().number();
    if (Double.isFinite(number)) return Optional.of(number);
    flaw("expected a number such as 12.5, found " + found.get().shown());
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
    Optional<Scalar> found = scalar("true or false");
    if (found.isEmpty()) return Optional.empty();
    if (found.get().is("true")) return Optional.of(true);
    if (found.get().is("false")) return Optional.of(false);
    flaw("expected true or false, found " + found.get().shown());
    return Optional.empty();
  }

  /** With or without quotes. */
  Optional<LocalDate> date() {
    Optional<Scalar> found = scalar("a date");
    try {
      return found.map(Scalar::text).map(LocalDate::parse);
    } catch (DateTimeException e) {
      flaw("expected a date such as 2026-06-01, found " + found.orElseThrow().shown());
      return Optional.empty();
    }
  }

  /** One of the constants' names, in lower case or as it is written. */
  <E extends Enum<E>> Optional<E> word(Class<E> words, boolean lower) {
    Optional<String> found = text();
    if (found.isEmpty()) return Optional.empty();
    List<String> names = Scalar.names(words, lower);
    int at = names.indexOf(found.get());
    if (at >= 0) return Optional.of(words.getEnumConstants()[at]);
    flaw(
        "expected %s, found %s"
            .formatted(String.join(", ", names), scalar("").orElseThrow().shown()));
    return Optional.empty();
  }
}
