package risk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a table that were found, read with a value to go on with where one is wrong. */
record Fields(Map<String, Node> members) {
  Optional<Node> node(String name) {
    return Optional.ofNullable(members.get(name));
  }

  String text(String name, String otherwise) {
    return node(name).flatMap(Node::text).orElse(otherwise);
  }

  double number(String name) {
    return node(name).flatMap(Node::number).orElse(Double.NaN);
  }

  List<Node> items(String name) {
    return node(name).map(Node::items).orElse(List.of());
  }

  List<String> texts(String name) {
    return items(name).stream().flatMap(item -> item.text().stream()).toList();
  }
}
