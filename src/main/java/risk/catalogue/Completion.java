package risk.catalogue;

import java.util.List;
import java.util.Map;
import risk.catalogue.Version.Extremes;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/**
 * Makes a frame whose unknown inputs are all at their best, or all at their worst. As the score is
 * monotone in every input, no evidence still to come can take it beyond the scores of these two.
 */
final class Completion {
  /** An input that may be unknown. */
  private record Input(int known, int asked, Layout.Slot slot, Extremes extremes) {}

  private static final int ALWAYS = -1;

  private final Input[] inputs;

  Completion(Map<String, Extremes> extremes, Layout layout) {
    List<Input> all =
        extremes.entrySet().stream()
            .map(entry -> input(entry.getKey(), entry.getValue(), layout))
            .toList();
    inputs = all.toArray(Input[]::new);
  }

  private static Input input(String name, Extremes extremes, Layout layout) {
    return new Input(
        layout.index(name + Formulas.KNOWN, Kind.FLAG),
        extremes.asked().map(let -> layout.index(let, Kind.FLAG)).orElse(ALWAYS),
        layout.slot(name),
        extremes);
  }

  /**
   * Completes a copy of a frame.
   *
   * @param from with its lets computed, since they say what is asked
   */
  void complete(Frame from, Frame into, boolean worst) {
    into.copy(from);
    for (Input input : inputs) {
      if (from.flag(input.known)) continue;
      if (input.asked != ALWAYS && !from.flag(input.asked)) continue;
      into.setFlag(input.known, true);
      set(into, input.slot, worst ? input.extremes.worst() : input.extremes.best());
    }
  }

  private static void set(Frame frame, Layout.Slot slot, Object value) {
    switch (slot.kind()) {
      case NUMBER -> frame.setNumber(slot.index(), (Double) value);
      case FLAG -> frame.setFlag(slot.index(), (Boolean) value);
      case TEXT -> frame.setText(slot.index(), (String) value);
    }
  }
}
