package electrical.method;

import java.util.List;
import quantity.Unit;

/** What an input looks like: enough to check it whole and to say what was expected. */
public sealed interface Kind {
  /**
   * A finite number, both limits allowed.
   *
   * @param unit the unit a bare number is in and the method receives
   */
  record Quantity(Unit unit, double min, double max) implements Kind {
    /** UCUM code of the unit. */
    public String unitCode() {
      return unit.code();
    }
  }

  /** One of a few words; case is ignored and the listed spelling is handed on. */
  record Word(List<String> allowed) implements Kind {}

  /** Yes or no. */
  record Flag() implements Kind {}

  /** A calendar date, ISO 8601. */
  record Day() implements Kind {}

  /** Free text, for instance a reason. */
  record Text() implements Kind {}

  /** A list of numbers, all of one unit. */
  record Numbers(Quantity each, int atLeast) implements Kind {}

  /** A list of words. */
  record Words(Word each) implements Kind {}

  /** An object with members of its own. */
  record Group(List<Input> members) implements Kind {}

  /** A list of objects of one form; a list in the order of the columns may stand for an object. */
  record Rows(List<Input> columns, int atLeast) implements Kind {}

  /** An object whose member names the method itself checks, since they depend on another input. */
  record Open() implements Kind {}
}
