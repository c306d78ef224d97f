package risk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version as its file states it, with the places of what is only judged by calculating.
 *
 * @param formulas places by the name under which {@link Scorer} reports a formula
 * @param golden places of the golden cases, in order
 * @param monotone places of the inputs declared monotone, by input
 */
record Draft(
    Document document,
    Version version,
    Map<String, Node> formulas,
    List<Node> golden,
    Map<String, Node> monotone,
    Node root) {
  /** Where a definition stands; in an override, where its parameters do. */
  Node place(String definition) {
    return Optional.ofNullable(formulas.get(definition))
        .or(() -> root.peek("overrides").flatMap(o -> root.peek("parameters")))
        .or(() -> root.peek("factors"))
        .orElse(root);
  }

  /** A failure that begins with a definition's name, with the path of its place instead. */
  String placed(String failure) {
    String[] parts = failure.split(":", 2);
    Node formula = formulas.get(parts[0]);
    return formula == null ? failure : formula.path() + ":" + parts[1];
  }

  /** Where a member of an item stands; in an override, where its parameters do. */
  Node placeOf(String list, int item, String member) {
    return root.peek(list)
        .flatMap(node -> node.parts().get(item).peek(member))
        .or(() -> root.peek("parameters"))
        .orElse(root);
  }

  /** Where something stands; in an override, where its parameters do. */
  Node place(String section, String member) {
    return root.peek(section)
        .map(node -> node.peek(member).orElse(node))
        .or(() -> root.peek("parameters"))
        .orElse(root);
  }
}
