package electrical.method;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Inputs of a method after the check: every required one is there, of its kind, in range and in its
 * declared unit. Asking for a required input that is not declared is a fault of the method and
 * throws.
 */
public final class Inputs {
  private final Map<String, Object> values;

  Inputs(Map<String, Object> values) {
    this.values = values;
  }

  /** What the check made of an input; null when it is absent. */
  Object understood(String name) {
    return values.get(name);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public double number(String name) {
    return (Double) required(name);
  }

  public OptionalDouble maybeNumber(String name) {
    return values.get(name) instanceof Double number
        ? OptionalDouble.of(number)
        : OptionalDouble.empty();
  }

  /** A word or a text. */
  public String word(String name) {
    return (String) required(name);
  }

  public Optional<String> maybeWord(String name) {
    return Optional.ofNullable((String) values.get(name));
  }

  public boolean flag(String name) {
    return (Boolean) required(name);
  }

  public Optional<Boolean> maybeFlag(String name) {
    return Optional.ofNullable((Boolean) values.get(name));
  }

  public LocalDate day(String name) {
    return (LocalDate) required(name);
  }

  public Optional<LocalDate> maybeDay(String name) {
    return Optional.ofNullable((LocalDate) values.get(name));
  }

  /** A list of numbers; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<Double> numbers(String name) {
    return (List<Double>) values.getOrDefault(name, List.of());
  }

  /** A list of words; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<String> words(String name) {
    return (List<String>) values.getOrDefault(name, List.of());
  }

  /** A group; one without members when absent. */
  public Inputs group(String name) {
    return (Inputs) values.getOrDefault(name, new Inputs(Map.of()));
  }

  /** A list of groups; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<Inputs> rows(String name) {
    return (List<Inputs>) values.getOrDefault(name, List.of());
  }

  /** An open object as it came: numbers, words, flags, lists, maps; empty when absent. */
  @SuppressWarnings("unchecked") // Checked lets only maps with text keys through
  public Map<String, Object> open(String name) {
    return (Map<String, Object>) values.getOrDefault(name, Map.of());
  }

  private Object required(String name) {
    Object value = values.get(name);
    if (value == null) throw new IllegalStateException("input not declared or absent: " + name);
    return value;
  }
}
