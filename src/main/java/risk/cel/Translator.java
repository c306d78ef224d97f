package risk.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what CEL's checker passed into the part of CEL that is compiled, or says what is not. */
final class Translator {
  /** Stands where something was refused, so that the rest is looked at too. */
  private static final Node REFUSED = new Node.Constant(Kind.NUMBER, Double.NaN);

  private final FunctionLibrary library;
  private final Layout layout;
  private final Definition definition;
  private final List<Fault> refusals = new ArrayList<>();

  Translator(FunctionLibrary library, Layout layout, Definition definition) {
    this.library = library;
    this.layout = layout;
    this.definition = definition;
  }

  /** What cannot be compiled. */
  List<Fault> refusals() {
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
          refused(expression, "tables, lists and members");
    };
  }

  private Node constant(CelExpr expression) {
    CelConstant constant = expression.constant();
    return switch (constant.getKind()) {
      case DOUBLE_VALUE -> new Node.Constant(Kind.NUMBER, constant.doubleValue());
      case BOOLEAN_VALUE -> new Node.Constant(Kind.FLAG, constant.booleanValue());
      case STRING_VALUE -> new Node.Constant(Kind.TEXT, constant.stringValue());
      default -> refused(expression, "literals that are no number, flag or text");
    };
  }

  private Node variable(CelExpr expression) {
    Optional<Layout.Slot> slot = layout.find(expression.ident().name());
    return slot.<Node>map(Node.Read::new)
        .orElseGet(() -> refused(expression, "'" + expression.ident().name() + "'"));
  }

  private Node call(CelExpr expression) {
    String overload = overload(expression);
    List<CelExpr> arguments = expression.call().args();
    if (overload.equals("in_list")) return oneOf(expression, arguments);
    Optional<Function> function = library.find(overload);
    if (function.isEmpty() && !Operators.has(overload))
      return refused(expression, unknown(expression.call().function(), arguments));
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
      return refused(list, "'in' without a list of texts");
    List<CelExpr> elements = list.list().elements();
    List<String> texts = new ArrayList<>();
    for (CelExpr element : elements) {
      if (node(element) instanceof Node.Constant c && c.value() instanceof String text)
        texts.add(text);
      else refused(element, "'in' with anything but texts in quotes");
    }
    Node text = node(arguments.getFirst());
    return text.kind() == Kind.TEXT && !texts.isEmpty()
        ? new Node.OneOf(text, texts)
        : refused(expression, "'in' on anything but a text and texts in quotes");
  }

  private String unknown(String function, List<CelExpr> arguments) {
    if (!Words.isOperator(function)) return "'" + function + "'";
    String[] types =
        arguments.stream()
            .map(a -> definition.tree().getTypeOrThrow(a.id()).name())
            .toArray(String[]::new);
    return "'" + Words.symbol(function) + "' on " + Words.kinds(types).replace(", ", " and ");
  }

  private Node refused(CelExpr expression, String what) {
    refusals.add(new Fault(offset(expression), "formulas have no " + what));
    return REFUSED;
  }

  /** Of the name of a function, of an operator, or of whatever else it is. */
  private int offset(CelExpr expression) {
    String text = definition.text();
    int at = definition.offset(expression).orElse(0);
    boolean named = text.startsWith("(", at) && expression.getKind() == CelExpr.ExprKind.Kind.CALL;
    return named ? CelFaults.named(text, at) : at;
  }
}
