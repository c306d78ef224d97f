package risk.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that a formula compares with a text in quotes.
 *
 * @param offset of the quote in the formula, from 0
 */
public record TextComparison(String name, String text, int offset) {
  private static final Set<String> EQUALITY = Set.of("_==_", "_!=_");

  static List<TextComparison> in(Definition definition) {
    List<TextComparison> out = new ArrayList<>();
    collect(definition, definition.tree().getExpr(), out);
    return out;
  }

  private static void collect(Definition in, CelExpr expression, List<TextComparison> out) {
    if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) return;
    List<CelExpr> arguments = expression.call().args();
    arguments.forEach(argument -> collect(in, argument, out));
    if (arguments.size() != 2) return;
    CelExpr left = arguments.get(0);
    CelExpr right = arguments.get(1);
    if (EQUALITY.contains(expression.call().function())) {
      compare(in, left, right, out);
      compare(in, right, left, out);
    } else if (expression.call().function().equals("@in")
        && right.getKind() == CelExpr.ExprKind.Kind.LIST) {
      List<CelExpr> elements = right.list().elements();
      elements.forEach(element -> compare(in, left, element, out));
    }
  }

  private static void compare(Definition in, CelExpr name, CelExpr text, List<TextComparison> out) {
    if (name.getKind() != CelExpr.ExprKind.Kind.IDENT) return;
    Optional<String> found = text(text);
    Optional<Integer> offset = in.offset(text);
    if (found.isEmpty() || offset.isEmpty()) return;
    out.add(new TextComparison(name.ident().name(), found.get(), offset.get()));
  }

  private static Optional<String> text(CelExpr expression) {
    boolean text =
        expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    return text ? Optional.of(expression.constant().stringValue()) : Optional.empty();
  }
}
