package quantity;

import java.time.LocalDate;

/** What an attribute of a fact can hold once the door has checked it. */
public sealed interface Value {
  /** A text that no other value has. */
  default String canonical() {
    return switch (this) {
      case Amount amount -> "amount " + amount.number();
      case Flag flag -> "flag " + flag.set();
      case Text text -> "text " + text.text();
      case Day day -> "day " + day.date();
    };
  }

  /** A number in the canonical unit of its attribute's dimension; always finite. */
  record Amount(double number) implements Value {
    public Amount {
      if (!Double.isFinite(number))
        throw new IllegalArgumentException("not a finite number: " + number);
    }
  }

  /** Yes or no. */
  record Flag(boolean set) implements Value {}

  /** A word or short text. */
  record Text(String text) implements Value {}

  /** A calendar date. */
  record Day(LocalDate date) implements Value {}
}
