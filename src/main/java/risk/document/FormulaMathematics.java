package risk.document;

import java.util.ArrayList;
import java.util.List;
import risk.document.Formula.Operation;

/**
 * A formula as MathML Core, which browsers show without any script: quotients as fractions, choices
 * as braces, powers, roots and logarithms as they are written by hand. What is too wide is set in
 * lines.
 */
public final class FormulaMathematics {
  /** Characters that have room in a line of a page. */
  private static final int PAGE = 84;

  /** Lines are not made shorter than this. */
  private static final int LEAST = 26;

  private final int room;

  private FormulaMathematics(int room) {
    this.room = Math.max(LEAST, room);
  }

  /** A whole equation, {@code name = formula}, to stand in a line of its own. */
  public static String equation(String name, Formula formula) {
    Piece left = Symbols.name(name);
    Piece right = new FormulaMathematics(PAGE - left.width() - 3).piece(formula);
    return "<math display=\"block\">"
        + Piece.row(left, Piece.sign("="), right).markup()
        + "</math>";
  }

  /** The formula alone, without the element math around it. */
  public static String of(Formula formula) {
    return new FormulaMathematics(PAGE).piece(formula).markup();
  }

  private Piece piece(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> Symbols.number(n.value());
      case Formula.Word w -> Piece.words("“" + w.text() + "”");
      case Formula.Truth t -> Piece.words(t.value() ? "true" : "false");
      case Formula.Name n -> Symbols.name(n.name());
      case Formula.Negative n -> Piece.row(Symbols.prefix("−"), signed(n.of()));
      case Formula.Not n -> Piece.row(Piece.words("not "), signed(n.of()));
      case Formula.Arithmetic a -> arithmetic(a);
      case Formula.Comparison c ->
          Piece.row(
              operand(c.a(), Rank.RELATION.bracketsLeft(c.a())),
              Piece.sign(FormulaText.sign(c.relation()).strip()),
              operand(c.b(), Rank.RELATION.bracketsRight(c.b())));
      case Formula.OneOf o ->
          Piece.row(
              operand(o.of(), Rank.RELATION.bracketsLeft(o.of())),
              Piece.sign("∈"),
              listed(o.among(), room).in("{", "}"));
      case Formula.Junction j -> junction(j);
      case Formula.Choice c -> choice(c);
      case Formula.Call c -> call(c);
    };
  }

  private Piece operand(Formula formula, boolean needsBrackets) {
    boolean own = formula instanceof Formula.Choice || fraction(formula);
    return needsBrackets && !own ? piece(formula).in("(", ")") : piece(formula);
  }

  private static boolean fraction(Formula formula) {
    return formula instanceof Formula.Arithmetic a && a.operation() == Operation.DIVIDE;
  }

  private Piece signed(Formula formula) {
    return operand(formula, Rank.bracketsSigned(formula));
  }

  private Piece arithmetic(Formula.Arithmetic a) {
    return switch (a.operation()) {
      case DIVIDE -> {
        Piece above = piece(a.a());
        Piece below = piece(a.b());
        yield above.with("mfrac", below, Piece.widest(List.of(above, below)) + 1);
      }
      case MULTIPLY ->
          Piece.row(
              operand(a.a(), Rank.PRODUCT.bracketsLeft(a.a())),
              Piece.sign("×"),
              operand(a.b(), Rank.PRODUCT.bracketsRight(a.b())));
      case ADD, SUBTRACT -> sum(a);
    };
  }

  private Piece sum(Formula.Arithmetic whole) {
    List<Piece> terms = new ArrayList<>();
    terms(whole, terms, false);
    Piece inline = Piece.row(terms);
    if (inline.width() <= room || terms.size() < 2) return inline;
    List<Piece> lines = new ArrayList<>();
    terms(whole, lines, true);
    return Piece.lines(lines);
  }

  /** Terms with their signs, first to last. */
  private void terms(Formula formula, List<Piece> terms, boolean apart) {
    if (formula instanceof Formula.Arithmetic a && Rank.of(a) == Rank.SUM) {
      terms(a.a(), terms, apart);
      Piece sign = Piece.sign(a.operation() == Operation.ADD ? "+" : "−");
      terms.add(Piece.row(sign, term(a.b(), apart)));
    } else if (apart) terms.add(Piece.row(Symbols.indent(), term(formula, true)));
    else terms.add(term(formula, false));
  }

  /** A term that is nothing otherwise is told as such when it has a line of its own. */
  private Piece term(Formula formula, boolean apart) {
    boolean nothingElse =
        formula instanceof Formula.Choice c && c.otherwise().equals(new Formula.Numeral(0));
    if (apart && nothingElse && formula instanceof Formula.Choice c) {
      Piece then = piece(c.then());
      Piece when = new FormulaMathematics(room - then.width() - 8).piece(c.when());
      Piece line = Piece.row(then, Piece.words("  if "), when);
      if (line.width() <= room) return line;
    }
    return operand(formula, Rank.SUM.bracketsRight(formula));
  }

  private Piece junction(Formula.Junction j) {
    Rank rank = Rank.of(j);
    Piece word = Piece.words(j.any() ? " or " : " and ");
    List<Piece> parts = new ArrayList<>();
    for (Formula part : j.parts()) {
      Piece operand = operand(part, rank.bracketsRight(part));
      parts.add(parts.isEmpty() ? operand : Piece.row(word, operand));
    }
    return filled(parts, room);
  }

  /** As many in a line as have room. */
  private static Piece filled(List<Piece> parts, int room) {
    List<Piece> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece part : parts) {
      if (!line.isEmpty() && Piece.row(line).width() + part.width() > room) {
        lines.add(Piece.row(line));
        line.clear();
      }
      line.add(part);
    }
    lines.add(Piece.row(line));
    return Piece.lines(lines);
  }

  private Piece choice(Formula.Choice choice) {
    List<Formula> when = new ArrayList<>();
    List<Formula> then = new ArrayList<>();
    Formula rest = choice;
    while (rest instanceof Formula.Choice c) {
      when.add(c.when());
      then.add(c.then());
      rest = c.otherwise();
    }
    then.add(rest);
    List<Piece> values = then.stream().map(new FormulaMathematics(room * 3 / 5)::piece).toList();
    FormulaMathematics beside = new FormulaMathematics(room - Piece.widest(values) - 8);
    List<Piece> conditions = new ArrayList<>();
    for (Formula condition : when)
      conditions.add(Piece.row(Piece.words("if "), beside.piece(condition)));
    conditions.add(Piece.words("otherwise"));
    return Piece.cases(values, conditions);
  }

  private Piece call(Formula.Call call) {
    List<Formula> parts = call.parts();
    return switch (call.function()) {
      case "pow" -> power(whole(parts.get(0)), parts.get(1));
      case "exp" -> power(new Piece("<mi>e</mi>", 1), parts.getFirst());
      case "sqrt" -> {
        Piece under = piece(parts.getFirst());
        yield new Piece("<msqrt>" + under.markup() + "</msqrt>", under.width() + 2);
      }
      case "abs" -> piece(parts.getFirst()).in("|", "|");
      case "log10" ->
          Piece.row(
              new Piece("<msub><mi>log</mi><mn>10</mn></msub>", 5),
              listed(parts, room - 5).in("(", ")"));
      default -> {
        Piece name = Symbols.function(call.function());
        yield Piece.row(name, listed(parts, room - name.width()).in("(", ")"));
      }
    };
  }

  private Piece power(Piece base, Formula exponent) {
    Piece above = piece(exponent);
    return base.with("msup", above, base.width() + above.width());
  }

  private Piece whole(Formula formula) {
    return Rank.of(formula) == Rank.WHOLE && !(formula instanceof Formula.Call)
        ? piece(formula)
        : piece(formula).in("(", ")");
  }

  private static Piece listed(List<Formula> parts, int room) {
    FormulaMathematics within = new FormulaMathematics(room - 2);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Piece part = within.piece(parts.get(i));
      pieces.add(i + 1 < parts.size() ? Piece.row(part, Symbols.comma()) : part);
    }
    return filled(pieces, room - 2);
  }
}
