package risk.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.Map;
import java.util.Optional;

/**
 * A formula that passed CEL's checker.
 *
 * @param slot where its result goes
 */
record Definition(Layout.Slot slot, String text, CelAbstractSyntaxTree tree) {
  /** The first character of an expression in the text; empty when CEL kept none. */
  Optional<Integer> offset(CelExpr expression) {
    Map<Long, Integer> positions = tree.getSource().getPositionsMap();
    Integer points = positions.get(expression.id());
    return Optional.ofNullable(points).map(p -> text.offsetByCodePoints(0, p));
  }

  String name() {
    return slot.name();
  }
}
