package electrical.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calculation with everything needed to follow it by hand.
 *
 * @param value the main result: number, word, flag or null where the method says "none"
 * @param result every result by its wire name; numbers are finite doubles or integers, null means
 *     "none" and is explained in {@code warnings}
 * @param steps intermediate values in the order they were found
 * @param assumed what was taken for granted because an input was absent
 * @param unknown what is not known and what that means for the result
 * @param warnings what a user must know although there is a result
 * @param validity in words, the range the method holds in, within which these inputs lie
 */
public record Sheet(
    Object value,
    Map<String, Object> result,
    List<Step> steps,
    List<String> assumed,
    List<String> unknown,
    List<String> warnings,
    String validity) {

  /** Starts a sheet. */
  public static Draft draft() {
    return new Draft();
  }

  /** A sheet being written. */
  public static final class Draft {
    private final Map<String, Object> result = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<String> assumed = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String main = "";
    private String validity = "";

    /** Adds the main result; exactly one is needed. */
    public Draft value(String name, Object value) {
      main = name;
      return result(name, value);
    }

    /**
     * Adds a further result: a number, word, flag, null, list, or map.
     *
     * @throws ArithmeticException when a number in it is not finite, which {@link Method#calculate}
     *     turns into a refusal
     */
    public Draft result(String name, Object value) {
      finite(name, value);
      result.put(name, value);
      return this;
    }

    private static void finite(String name, Object value) {
      switch (value) {
        case Double number -> {
          if (!Double.isFinite(number)) throw new ArithmeticException(name + " is " + number);
        }
        case Map<?, ?> map -> map.values().forEach(v -> finite(name, v));
        case List<?> list -> list.forEach(v -> finite(name, v));
        case null -> {}
        default -> {}
      }
    }

    /**
     * Adds a line of the calculation.
     *
     * @throws ArithmeticException when its number is not finite
     */
    public Draft step(String symbol, String formula, Object value, String unit) {
      finite(symbol, value);
      steps.add(new Step(symbol, formula, value, unit));
      return this;
    }

    public Draft assume(String text) {
      assumed.add(text);
      return this;
    }

    public Draft unknown(String text) {
      unknown.add(text);
      return this;
    }

    public Draft warn(String text) {
      warnings.add(text);
      return this;
    }

    public Draft valid(String text) {
      validity = text;
      return this;
    }

    /** The finished sheet. */
    public Outcome done() {
      if (!result.containsKey(main)) throw new IllegalStateException("no main result");
      return new Outcome.Calculated(
          new Sheet(
              result.get(main),
              Collections.unmodifiableMap(result),
              List.copyOf(steps),
              List.copyOf(assumed),
              List.copyOf(unknown),
              List.copyOf(warnings),
              validity));
    }
  }
}
