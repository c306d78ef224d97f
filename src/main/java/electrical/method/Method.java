package electrical.method;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A published method, usable by itself: what it needs, what it gives, where it comes from, and the
 * calculation.
 *
 * @param id kebab case, unique, for ever
 * @param version semantic version of our implementation; results change only with it
 * @param domain sub-room, for example transformer
 * @param outputs members of {@link Sheet#result}, the main one first
 */
public record Method(
    String id,
    String version,
    String domain,
    String title,
    List<Citation> citations,
    List<Input> inputs,
    List<Output> outputs,
    Calculation calculation) {

  /** Calculates from inputs that passed the check. */
  @FunctionalInterface
  public interface Calculation {
    Outcome of(Inputs inputs);

    /** What can be told against inputs of which some were refused before and are set aside. */
    default List<Refusal> refusals(Inputs inputs) {
      try {
        return of(inputs) instanceof Outcome.Refused refused ? refused.refusals() : List.of();
      } catch (NotRead | ArithmeticException e) {
        return List.of();
      }
    }
  }

  public Method {
    if (citations.isEmpty() || outputs.isEmpty())
      throw new IllegalArgumentException(id + " needs a citation and an output");
  }

  /**
   * Checks the inputs whole, then calculates. What the method itself checks is told together with
   * what does not fit the description, as far as it can be judged without the refused inputs.
   *
   * @param raw numbers, texts, flags, lists and maps as they came; a number may be bare (in the
   *     declared unit), a text with a unit, or an object of value and unit
   */
  public Outcome calculate(Map<String, ?> raw) {
    Checked checked = new Checked();
    Inputs checkedInputs = checked.group(inputs, raw, "");
    return checked.refusals().isEmpty()
        ? calculated(checkedInputs)
        : new Outcome.Refused(joined(checked.refusals(), calculation.refusals(checkedInputs)));
  }

  /** In the order of the inputs, and of one pointer only what was found first. */
  private List<Refusal> joined(List<Refusal> declared, List<Refusal> own) {
    Map<String, Refusal> told = new LinkedHashMap<>();
    own.forEach(refusal -> told.putIfAbsent(refusal.pointer() + " " + refusal.code(), refusal));
    declared.forEach(refusal -> told.values().removeIf(o -> o.pointer().equals(refusal.pointer())));
    List<String> order = inputs.stream().map(input -> "/" + Checked.escaped(input.name())).toList();
    return Stream.concat(declared.stream(), told.values().stream())
        .sorted(Comparator.comparingInt(refusal -> place(order, refusal.pointer())))
        .toList();
  }

  /** Unknown fields and what is about no single input come last. */
  private static int place(List<String> order, String pointer) {
    int end = pointer.indexOf('/', 1);
    int place = order.indexOf(end < 0 ? pointer : pointer.substring(0, end));
    return place < 0 ? order.size() : place;
  }

  /** Inputs in range can still lead beyond what a number can hold: then there is no result. */
  private Outcome calculated(Inputs checkedInputs) {
    try {
      return calculation.of(checkedInputs);
    } catch (ArithmeticException e) {
      return Outcome.refused(
          "", "NOT_FINITE", String.valueOf(e.getMessage()), "inputs that lead to a finite result");
    }
  }
}
