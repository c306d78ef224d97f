package electrical.method;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Inputs of a method after the check: every required one is there, of its kind, in range and in its
 * declared unit. Asking for a required input that is not declared is a fault of the method and
 * throws.
 */
public final class Inputs {
  private final Map<String, Object> values;
  private final Set<String> refused;
  private final Map<String, Integer> counts;
  private final boolean lenient;

  Inputs(Map<String, Object> values, Set<String> refused, Map<String, Integer> counts) {
    this(values, refused, counts, false);
  }

  private Inputs(
      Map<String, Object> values,
      Set<String> refused,
      Map<String, Integer> counts,
      boolean lenient) {
    this.values = values;
    this.refused = refused;
    this.counts = counts;
    this.lenient = lenient;
  }

  /** What the check made of an input; null when it is absent or refused. */
  Object understood(String name) {
    return values.get(name);
  }

  public boolean has(String name) {
    return found(name) != null;
  }

  /**
   * Whether this input was refused before. Only a {@link Precondition} can meet one, and any other
   * question about it ends that precondition without a word.
   */
  public boolean setAside(String name) {
    return refused.contains(name);
  }

  public double number(String name) {
    return (Double) required(name);
  }

  public OptionalDouble maybeNumber(String name) {
    return found(name) instanceof Double number
        ? OptionalDouble.of(number)
        : OptionalDouble.empty();
  }

  /** A word or a text. */
  public String word(String name) {
    return (String) required(name);
  }

  public Optional<String> maybeWord(String name) {
    return Optional.ofNullable((String) found(name));
  }

  public boolean flag(String name) {
    return (Boolean) required(name);
  }

  public Optional<Boolean> maybeFlag(String name) {
    return Optional.ofNullable((Boolean) found(name));
  }

  public LocalDate day(String name) {
    return (LocalDate) required(name);
  }

  public Optional<LocalDate> maybeDay(String name) {
    return Optional.ofNullable((LocalDate) found(name));
  }

  /** A list of numbers; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<Double> numbers(String name) {
    return (List<Double>) orElse(name, List.of());
  }

  /** How many members a list has, also when one of them was refused; 0 when absent. */
  public int count(String name) {
    Integer count = counts.get(name);
    if (count == null && refused.contains(name)) throw new NotRead(name);
    return count == null ? 0 : count;
  }

  /** A list of words; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<String> words(String name) {
    return (List<String>) orElse(name, List.of());
  }

  /** A group; one without members when absent. */
  public Inputs group(String name) {
    Inputs group = (Inputs) orElse(name, new Inputs(Map.of(), Set.of(), Map.of()));
    return lenient ? group.lenient() : group;
  }

  /**
   * The same, a refused input being as if absent: for a reader each of whose refusals is of the one
   * input it is about, so that what it says of one refused before is not told again.
   */
  public Inputs lenient() {
    return new Inputs(values, refused, counts, true);
  }

  /** A list of groups; empty when absent. */
  @SuppressWarnings("unchecked") // Checked builds the list from the declared kind
  public List<Inputs> rows(String name) {
    return (List<Inputs>) orElse(name, List.of());
  }

  /** An open object as it came: numbers, words, flags, lists, maps; empty when absent. */
  @SuppressWarnings("unchecked") // Checked lets only maps with text keys through
  public Map<String, Object> open(String name) {
    return (Map<String, Object>) orElse(name, Map.of());
  }

  private Object found(String name) {
    if (refused.contains(name) && !lenient) throw new NotRead(name);
    return values.get(name);
  }

  private Object orElse(String name, Object absent) {
    Object value = found(name);
    return value == null ? absent : value;
  }

  private Object required(String name) {
    Object value = found(name);
    if (value == null) throw new IllegalStateException("input not declared or absent: " + name);
    return value;
  }
}
