package electrical.method;

import java.util.List;
import java.util.Map;

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
  }

  public Method {
    if (citations.isEmpty() || outputs.isEmpty())
      throw new IllegalArgumentException(id + " needs a citation and an output");
  }

  /**
   * Checks the inputs whole, then calculates.
   *
   * @param raw numbers, texts, flags, lists and maps as they came; a number may be bare (in the
   *     declared unit), a text with a unit, or an object of value and unit
   */
  public Outcome calculate(Map<String, ?> raw) {
    Checked checked = new Checked();
    Inputs checkedInputs = checked.group(inputs, raw, "");
    return checked.refusals().isEmpty()
        ? calculated(checkedInputs)
        : new Outcome.Refused(List.copyOf(checked.refusals()));
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
