package views;

import java.util.OptionalInt;

/**
 * Which schema of the read side answers, and which one is being filled to take its place.
 *
 * @param current answers
 * @param building empty while nothing is rebuilt
 */
public record Generation(int current, OptionalInt building) {
  /** The schema that answers; every statement of a query names its tables by it. */
  public String schema() {
    return schema(current);
  }

  static String schema(int number) {
    return "views_" + number;
  }
}
