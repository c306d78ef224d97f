package electrical.method;

import java.util.Arrays;
import java.util.List;
import quantity.Unit;

/**
 * One input of a method.
 *
 * @param name as on the wire
 * @param required an optional input may be absent or null, and the method says what it assumed then
 * @param check how much of this is held before the method sees the input
 */
public record Input(String name, Kind kind, boolean required, String description, Check check) {
  /** What is refused before the method sees an input. */
  public enum Check {
    /** Whatever does not fit the description. */
    WHOLE,
    /** All but absence: the method looks whether another input stands in. */
    IF_PRESENT,
    /**
     * What is no finite number or no text at all. Absence, range and words are left to the method,
     * which has to answer with the codes of its standard.
     */
    FORM
  }

  public Input(String name, Kind kind, boolean required, String description) {
    this(name, kind, required, description, Check.WHOLE);
  }

  public static Input number(String name, Unit unit, double min, double max, String description) {
    return new Input(name, new Kind.Quantity(unit, min, max), true, description);
  }

  public static Input word(String name, List<String> allowed, String description) {
    return new Input(name, new Kind.Word(allowed), true, description);
  }

  public static Input flag(String name, String description) {
    return new Input(name, new Kind.Flag(), true, description);
  }

  public static Input day(String name, String description) {
    return new Input(name, new Kind.Day(), true, description);
  }

  public static Input text(String name, String description) {
    return new Input(name, new Kind.Text(), true, description);
  }

  public static Input numbers(
      String name, Unit unit, double min, double max, int atLeast, String description) {
    return new Input(
        name, new Kind.Numbers(new Kind.Quantity(unit, min, max), atLeast), true, description);
  }

  public static Input group(String name, String description, Input... members) {
    return new Input(name, new Kind.Group(Arrays.asList(members)), true, description);
  }

  public static Input rows(String name, int atLeast, String description, Input... columns) {
    return new Input(name, new Kind.Rows(Arrays.asList(columns), atLeast), true, description);
  }

  public static Input open(String name, String description) {
    return new Input(name, new Kind.Open(), true, description);
  }

  /** The same input, which may be absent or null; a number also "unknown". */
  public Input optional() {
    return new Input(name, kind, false, description, check);
  }

  /** The same input, checked in part. */
  public Input checked(Check how) {
    return new Input(name, kind, required, description, how);
  }

  boolean absenceRefused() {
    return required && check == Check.WHOLE;
  }
}
