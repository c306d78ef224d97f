package electrical.method;

import java.math.BigDecimal;
import java.util.List;
import quantity.Unit;

/** What an input looks like, in the words of a refusal. */
final class Expected {
  private Expected() {}

  /** What a kind looks like, in words. */
  static String of(Kind kind) {
    return switch (kind) {
      case Kind.Quantity n -> "a number" + range(n);
      case Kind.Word w -> "one of " + String.join(", ", w.allowed());
      case Kind.Flag f -> "true or false";
      case Kind.Day d -> "a date such as 2025-06-01";
      case Kind.Text t -> "a text";
      case Kind.Numbers n -> "a list of numbers";
      case Kind.Words w -> "a list of words";
      case Kind.Group g -> "an object with " + names(g.members());
      case Kind.Rows r -> "a list of objects with " + names(r.columns());
      case Kind.Open o -> "an object";
    };
  }

  private static String range(Kind.Quantity n) {
    String unit = n.unit() == Unit.ONE ? "" : " " + n.unit().code();
    boolean low = Double.isFinite(n.min());
    if (!Double.isFinite(n.max()))
      return low ? " of at least " + plain(n.min()) + unit : unit.isEmpty() ? "" : " in" + unit;
    return (low ? " from " + plain(n.min()) + " to " : " of at most ") + plain(n.max()) + unit;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** Names, one after the other. */
  static String names(List<Input> members) {
    return String.join(", ", members.stream().map(Input::name).toList());
  }
}
