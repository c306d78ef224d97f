package risk.catalogue;

import java.util.List;
import java.util.Map;

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
    Node root) {}
