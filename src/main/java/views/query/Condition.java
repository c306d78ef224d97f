package views.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the rows of a list have in common. */
public sealed interface Condition {
  /** The field has one of these values. */
  record OneOf(Field field, List<Object> values) implements Condition {}

  /** The field is known and lies there. */
  record Bound(Field field, Side side, Object value) implements Condition {}

  /** Id or name contain the text, whatever its case. */
  record Contains(String text) implements Condition {}

  /** Where a bound leaves room. */
  enum Side {
    FROM(">="),
    UNTIL("<="),
    BEFORE("<");

    private final String operator;

    Side(String operator) {
      this.operator = operator;
    }
  }

  /** What it looks at; empty when that is the text of a search. */
  default Optional<Field> looksAt() {
    return switch (this) {
      case OneOf one -> Optional.of(one.field);
      case Bound bound -> Optional.of(bound.field);
      case Contains one -> Optional.empty();
    };
  }

  /**
   * @param searched SQL of what a search asks, its pattern a question mark
   */
  default void write(Statement into, String searched) {
    switch (this) {
      case OneOf one ->
          into.add(
              one.field.compared() + " in (" + marks(one.values.size()) + ")",
              one.values.toArray());
      case Bound bound ->
          into.add(bound.field.compared() + " " + bound.side.operator + " ?", bound.value);
      case Contains one ->
          into.add(searched, "%" + one.text.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
