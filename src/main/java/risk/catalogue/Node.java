package risk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One place in a YAML file, which reports what is missing or of another type there. */
record Node(String place, Object value, Consumer<String> errors) {

  private Map<String, Object> members() {
    if (!(value instanceof Map<?, ?> map)) return Map.of();
    Map<String, Object> out = new TreeMap<>();
    map.forEach((k, v) -> out.put(String.valueOf(k), v));
    return out;
  }

  Set<String> keys() {
    return members().keySet();
  }

  Object raw(String name) {
    return members().get(name);
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }

  Node node(String name) {
    Object member = raw(name);
    if (!(member instanceof Map)) errors.accept(at(name) + ": expected a table");
    return new Node(at(name), member, errors);
  }

  List<Node> list(String name) {
    List<Node> out = new ArrayList<>();
    if (raw(name) instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++)
        out.add(new Node(at(name) + "[" + i + "]", list.get(i), errors));
    } else if (raw(name) != null) {
      errors.accept(at(name) + ": expected a list");
    }
    return out;
  }

  List<String> texts(String name) {
    return list(name).stream().map(n -> String.valueOf(n.value())).toList();
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(raw(name)).map(String::valueOf);
  }

  String text(String name, String otherwise) {
    if (raw(name) instanceof String text) return text;
    errors.accept(at(name) + ": expected a text");
    return otherwise;
  }

  boolean flag(String name) {
    if (raw(name) instanceof Boolean flag) return flag;
    errors.accept(at(name) + ": expected true or false");
    return false;
  }

  double number(String name) {
    if (raw(name) instanceof Number number) return number.doubleValue();
    errors.accept(at(name) + ": expected a number");
    return Double.NaN;
  }
}
