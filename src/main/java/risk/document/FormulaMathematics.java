package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import risk.document.Formula.Operation;

/**
 * A formula as MathML Core, which browsers show without any script: quotients as fractions, choices
 * as braces, powers, roots and logarithms as they are written by hand. What is too wide for a page
 * is set in lines, since browsers do not break formulas.
 */
public final class FormulaMathematics {
  /** Characters of plain text beyond which a sum, a call or a condition is set in lines. */
  private static final int WIDE = 62;

  private FormulaMathematics() {}

  /** A whole equation, {@code name = formula}, to stand in a line of its own. */
  public static String equation(String name, Formula formula) {
    return "<math display=\"block\">"
        + row(Symbols.name(name) + Symbols.sign("=") + of(formula))
        + "</math>";
  }

  /** The formula alone, without the element math around it. */
  public static String of(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> Symbols.number(n.value());
      case Formula.Word w -> Symbols.words("“" + w.text() + "”");
      case Formula.Truth t -> Symbols.words(t.value() ? "true" : "false");
      case Formula.Name n -> Symbols.name(n.name());
      case Formula.Negative n -> row(Symbols.prefix("−") + signed(n.of()));
      case Formula.Not n -> row(Symbols.words("not ") + signed(n.of()));
      case Formula.Arithmetic a -> arithmetic(a);
      case Formula.Comparison c ->
          row(
              operand(c.a(), Rank.RELATION.bracketsLeft(c.a()))
                  + Symbols.sign(FormulaText.sign(c.relation()).strip())
                  + operand(c.b(), Rank.RELATION.bracketsRight(c.b())));
      case Formula.OneOf o ->
          row(
              operand(o.of(), Rank.RELATION.bracketsLeft(o.of()))
                  + Symbols.sign("∈")
                  + brackets("{", joined(o.among(), Symbols.comma()), "}"));
      case Formula.Junction j -> junction(j);
      case Formula.Choice c -> cases(c);
      case Formula.Call c -> call(c);
    };
  }

  private static boolean wide(Formula formula) {
    return FormulaText.of(formula).length() > WIDE;
  }

  private static String row(String content) {
    return "<mrow>" + content + "</mrow>";
  }

  private static String brackets(String open, String content, String close) {
    return row(Symbols.fence(open) + content + Symbols.fence(close));
  }

  private static String operand(Formula formula, boolean needsBrackets) {
    boolean own = formula instanceof Formula.Choice || fraction(formula);
    return needsBrackets && !own ? brackets("(", of(formula), ")") : of(formula);
  }

  private static boolean fraction(Formula formula) {
    return formula instanceof Formula.Arithmetic a && a.operation() == Operation.DIVIDE;
  }

  private static String signed(Formula formula) {
    return operand(formula, Rank.bracketsSigned(formula));
  }

  private static String arithmetic(Formula.Arithmetic a) {
    return switch (a.operation()) {
      case DIVIDE -> "<mfrac>" + row(of(a.a())) + row(of(a.b())) + "</mfrac>";
      case MULTIPLY ->
          row(
              operand(a.a(), Rank.PRODUCT.bracketsLeft(a.a()))
                  + Symbols.sign("×")
                  + operand(a.b(), Rank.PRODUCT.bracketsRight(a.b())));
      case ADD, SUBTRACT -> sum(a);
    };
  }

  private static String sum(Formula.Arithmetic whole) {
    List<String> lines = new ArrayList<>();
    terms(whole, lines, wide(whole));
    return wide(whole) ? stacked("lines", lines) : row(String.join("", lines));
  }

  /** Terms with their signs, first to last. */
  private static void terms(Formula formula, List<String> lines, boolean apart) {
    if (formula instanceof Formula.Arithmetic a && Rank.of(a) == Rank.SUM) {
      terms(a.a(), lines, apart);
      String sign = Symbols.sign(a.operation() == Operation.ADD ? "+" : "−");
      lines.add(sign + term(a.b(), apart));
    } else lines.add((apart ? Symbols.indent() : "") + term(formula, apart));
  }

  /** A term that is nothing otherwise is told as such when it has a line of its own. */
  private static String term(Formula formula, boolean apart) {
    boolean nothingElse =
        formula instanceof Formula.Choice c && c.otherwise().equals(new Formula.Numeral(0));
    if (apart && nothingElse && formula instanceof Formula.Choice c)
      return of(c.then()) + Symbols.words("  if ") + of(c.when());
    return operand(formula, Rank.SUM.bracketsRight(formula));
  }

  private static String stacked(String kind, List<String> lines) {
    return lines.stream()
        .map(line -> "<mtr><mtd>" + row(line) + "</mtd></mtr>")
        .collect(Collectors.joining("", "<mtable class=\"" + kind + "\">", "</mtable>"));
  }

  private static String junction(Formula.Junction j) {
    Rank rank = Rank.of(j);
    String word = Symbols.words(j.any() ? " or " : " and ");
    List<String> parts = j.parts().stream().map(p -> operand(p, rank.bracketsRight(p))).toList();
    if (!wide(j)) return row(String.join(word, parts));
    List<String> lines = new ArrayList<>();
    String line = "";
    int length = 0;
    for (int i = 0; i < parts.size(); i++) {
      int next = FormulaText.of(j.parts().get(i)).length();
      if (length > 0 && length + next > WIDE) {
        lines.add(line);
        line = "";
        length = 0;
      }
      line += (i > 0 ? word : "") + parts.get(i);
      length += next;
    }
    lines.add(line);
    return stacked("lines", lines);
  }

  private static String cases(Formula.Choice choice) {
    StringBuilder rows = new StringBuilder();
    Formula rest = choice;
    while (rest instanceof Formula.Choice c) {
      rows.append(caseRow(of(c.then()), Symbols.words("if ") + of(c.when())));
      rest = c.otherwise();
    }
    rows.append(caseRow(of(rest), Symbols.words("otherwise")));
    return row(Symbols.fence("{") + "<mtable class=\"cases\">" + rows + "</mtable>");
  }

  private static String caseRow(String value, String when) {
    return "<mtr><mtd>" + row(value) + "</mtd><mtd>" + row(when) + "</mtd></mtr>";
  }

  private static String call(Formula.Call call) {
    List<Formula> parts = call.parts();
    return switch (call.function()) {
      case "pow" -> "<msup>" + whole(parts.get(0)) + row(of(parts.get(1))) + "</msup>";
      case "exp" -> "<msup><mi>e</mi>" + row(of(parts.getFirst())) + "</msup>";
      case "sqrt" -> "<msqrt>" + of(parts.getFirst()) + "</msqrt>";
      case "abs" -> brackets("|", of(parts.getFirst()), "|");
      case "log10" -> row("<msub><mi>log</mi><mn>10</mn></msub>" + arguments(call));
      default -> row(Symbols.function(call.function()) + arguments(call));
    };
  }

  private static String whole(Formula formula) {
    return Rank.of(formula) == Rank.WHOLE && !(formula instanceof Formula.Call)
        ? row(of(formula))
        : brackets("(", of(formula), ")");
  }

  private static String arguments(Formula.Call call) {
    if (call.parts().size() < 2 || !wide(call))
      return brackets("(", joined(call.parts(), Symbols.comma()), ")");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < call.parts().size(); i++)
      lines.add(of(call.parts().get(i)) + (i + 1 < call.parts().size() ? Symbols.comma() : ""));
    return brackets("(", stacked("lines", lines), ")");
  }

  private static String joined(List<Formula> parts, String between) {
    return parts.stream().map(FormulaMathematics::of).collect(Collectors.joining(between));
  }
}
