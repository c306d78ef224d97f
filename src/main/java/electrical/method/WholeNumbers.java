package electrical.method;

import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/** Inputs of which only whole numbers have a meaning: counts, categories, editions, years. */
public final class WholeNumbers {
  private WholeNumbers() {}

  /** A number without unit; that it is whole is held by {@link #only}. */
  public static Input input(String name, double min, double max, String description) {
    return Input.number(name, Unit.ONE, min, max, description);
  }

  /** The calculation, with NOT_WHOLE in its place when one of these inputs is a fraction. */
  public static Method.Calculation only(List<String> names, Method.Calculation calculation) {
    Precondition[] whole =
        names.stream()
            .map(name -> (Precondition) in -> refusals("", in, List.of(name)))
            .toArray(Precondition[]::new);
    return Precondition.before(calculation, whole);
  }

  /**
   * Refusals of fractions.
   *
   * @param base JSON Pointer to the inputs, "" for the outermost
   */
  public static List<Refusal> refusals(String base, Inputs in, List<String> names) {
    List<Refusal> refusals = new ArrayList<>();
    for (String name : names) {
      double number = in.maybeNumber(name).orElse(0);
      if (number != Math.rint(number))
        refusals.add(new Refusal(base + "/" + name, "NOT_WHOLE", "" + number, "a whole number"));
    }
    return refusals;
  }
}
