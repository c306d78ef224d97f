package risk.document;

import risk.document.Formula.Operation;

/** How tightly a formula holds together, loosest first: what decides where brackets go. */
enum Rank {
  CHOICE,
  OR,
  AND,
  RELATION,
  SUM,
  PRODUCT,
  SIGN,
  WHOLE;

  /** The rank of a formula's outermost operator. */
  static Rank of(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> n.value() < 0 ? SIGN : WHOLE;
      case Formula.Word w -> WHOLE;
      case Formula.Truth t -> WHOLE;
      case Formula.Name n -> WHOLE;
      case Formula.Call c -> WHOLE;
      case Formula.Negative n -> SIGN;
      case Formula.Not n -> SIGN;
      case Formula.Arithmetic a -> of(a.operation());
      case Formula.Comparison c -> RELATION;
      case Formula.OneOf o -> RELATION;
      case Formula.Junction j -> j.any() ? OR : AND;
      case Formula.Choice c -> CHOICE;
    };
  }

  private static Rank of(Operation operation) {
    return switch (operation) {
      case ADD, SUBTRACT -> SUM;
      case MULTIPLY, DIVIDE -> PRODUCT;
    };
  }

  /** Whether the left operand of an operator of this rank needs brackets. */
  boolean bracketsLeft(Formula operand) {
    Rank rank = of(operand);
    return this == RELATION ? rank.compareTo(this) <= 0 : rank.compareTo(this) < 0;
  }

  /** Whether any later operand does; a sign there does too, so that no two signs meet. */
  boolean bracketsRight(Formula operand) {
    Rank rank = of(operand);
    boolean sign = rank == SIGN && !(operand instanceof Formula.Not);
    return rank.compareTo(this) <= 0 || (sign && compareTo(RELATION) > 0);
  }

  /** Whether the operand of a sign or a not does. */
  static boolean bracketsSigned(Formula operand) {
    return of(operand) != WHOLE;
  }
}
