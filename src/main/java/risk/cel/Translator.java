package risk.cel;

import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes what CEL's checker passed into the part of CEL that is compiled, or says what is not. */
final class Translator {
  /** Stands where something was refused, so that the rest is looked at too. */
  private static final Node REFUSED = new Node.Constant(Kind.NUMBER, Double.NaN);

  private final FunctionLibrary library;
  private final Layout layout;
  private final Definition definition;
  private final List<String> refusals = new ArrayList<>();

  Translator(FunctionLibrary library, Layout layout, Definition definition) {
    this.library = library;
    this.layout = layout;
    this.definition = definition;
  }

  /** What cannot be compiled, each with definition, line and column. */
  List<String> refusals() {
    return refusals;
  }

  /** The formula; worth nothing where there are refusals. */
  Node translate() {
    return node(definition.tree().getExpr());
  }

  private Node node(CelExpr expression) {
    return switch (expression.getKind()) {
      case CONSTANT -> constant(expression);
      case IDENT -> variable(expression);
      case CALL -> call(expression);
      case LIST, MAP, STRUCT, SELECT, COMPREHENSION, NOT_SET ->
          refused(expression, expression.getKind().name().toLowerCase(Locale.ROOT));
    };
  }

  private Node constant(CelExpr expression) {
    CelConstant constant = expression.constant();
    return switch (constant.getKind()) {
      case DOUBLE_VALUE -> new Node.Constant(Kind.NUMBER, constant.doubleValue());
      case BOOLEAN_VALUE -> new Node.Constant(Kind.FLAG, constant.booleanValue());
      case STRING_VALUE -> new Node.Constant(Kind.TEXT, constant.stringValue());
      default -> refused(expression, "a literal that is no double, boolean or string");
    };
  }

  private Node variable(CelExpr expression) {
    Optional<Layout.Slot> slot = layout.find(expression.ident().name());
    return slot.<Node>map(Node.Read::new)
        .orElseGet(() -> refused(expression, "the name " + expression.ident().name()));
  }

  private Node call(CelExpr expression) {
    String overload = overload(expression);
    List<CelExpr> arguments = expression.call().args();
    if (overload.equals("in_list")) return oneOf(expression, arguments);
    Optional<Function> function = library.find(overload);
    if (function.isEmpty() && !Operators.has(overload))
      return refused(expression, expression.call().function() + " (" + overload + ")");
    int before = refusals.size();
    List<Node> parts = arguments.stream().map(this::node).toList();
    if (refusals.size() > before) return REFUSED;
    return function
        .<Node>map(f -> new Node.Call(f, parts))
        .orElseGet(() -> Operators.node(overload, parts).orElseThrow());
  }

  private String overload(CelExpr expression) {
    Optional<CelReference> reference = definition.tree().getReference(expression.id());
    List<String> overloads =
        reference.<List<String>>map(CelReference::overloadIds).orElse(List.of());
    return overloads.size() == 1 ? overloads.getFirst() : "";
  }

  private Node oneOf(CelExpr expression, List<CelExpr> arguments) {
    CelExpr list = arguments.get(1);
    if (list.getKind() != CelExpr.ExprKind.Kind.LIST)
      return refused(list, "in with anything but a list of literals");
    List<CelExpr> elements = list.list().elements();
    List<String> texts = new ArrayList<>();
    for (CelExpr element : elements) {
      if (node(element) instanceof Node.Constant c && c.value() instanceof String text)
        texts.add(text);
      else refused(element, "an element of in that is no string literal");
    }
    Node text = node(arguments.getFirst());
    return text.kind() == Kind.TEXT && !texts.isEmpty()
        ? new Node.OneOf(text, texts)
        : refused(expression, "in on anything but strings");
  }

  private Node refused(CelExpr expression, String what) {
    refusals.add(definition.name() + ":" + place(expression) + ": cannot be compiled: " + what);
    return REFUSED;
  }

  /** Line and column, both from 1 as CEL's checker counts them. */
  private String place(CelExpr expression) {
    CelSource source = definition.tree().getSource();
    Map<Long, Integer> positions = source.getPositionsMap();
    Integer offset = positions.get(expression.id());
    if (offset == null) return "?";
    Optional<CelSourceLocation> location = source.getOffsetLocation(offset);
    return location.map(l -> l.getLine() + ":" + (l.getColumn() + 1)).orElse("?");
  }
}
