package equipment;

import java.util.List;
import quantity.Dimension;

/** What the value of an attribute looks like: enough to check it and to say what was expected. */
public sealed interface Shape {
  /** A number with a unit, both limits allowed, in the dimension's canonical unit. */
  record Amount(Dimension dimension, double min, double max) implements Shape {}

  /** Yes or no. */
  record Flag() implements Shape {}

  /** One of a few words. */
  record Word(List<String> allowed) implements Shape {}

  /** Free text of at most 2,000 characters. */
  record Text() implements Shape {}

  /** An id by the rule of {@link identity.Ids}. */
  record Id() implements Shape {}

  /** A calendar date. */
  record Day() implements Shape {}

  static Shape amount(Dimension dimension, double min, double max) {
    return new Amount(dimension, min, max);
  }

  static Shape flag() {
    return new Flag();
  }

  static Shape word(List<String> allowed) {
    return new Word(allowed);
  }

  static Shape text() {
    return new Text();
  }

  static Shape id() {
    return new Id();
  }

  static Shape day() {
    return new Day();
  }
}
