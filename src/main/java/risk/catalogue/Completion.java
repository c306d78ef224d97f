package risk.catalogue;

import java.util.Arrays;
import java.util.Comparator;
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
  private static final int ALWAYS = -1;

  private final int[] known;
  private final int[] asked;
  private final Layout.Slot[] slots;
  private final Values best;
  private final Values worst;
  private final int numbers;
  private final int flags;

  /** Values to put in, each in the array of its kind at the place of its input. */
  private static final class Values {
    private final double[] numbers;
    private final boolean[] flags;
    private final String[] texts;

    Values(int size) {
      numbers = new double[size];
      flags = new boolean[size];
      texts = new String[size];
    }

    void set(int i, Object value) {
      switch (value) {
        case Double number -> numbers[i] = number;
        case Boolean flag -> flags[i] = flag;
        default -> texts[i] = (String) value;
      }
    }
  }

  /** Numbers come first, then flags, then texts. */
  Completion(Map<String, Extremes> extremes, Layout layout) {
    List<String> names =
        extremes.keySet().stream()
            .sorted(Comparator.comparing(name -> layout.slot(name).kind()))
            .toList();
    known = names.stream().mapToInt(n -> layout.index(n + Formulas.KNOWN, Kind.FLAG)).toArray();
    asked = names.stream().mapToInt(n -> asked(extremes.get(n), layout)).toArray();
    slots = names.stream().map(layout::slot).toArray(Layout.Slot[]::new);
    numbers = count(Kind.NUMBER);
    flags = numbers + count(Kind.FLAG);
    best = new Values(slots.length);
    worst = new Values(slots.length);
    for (int i = 0; i < slots.length; i++) {
      best.set(i, extremes.get(names.get(i)).best());
      worst.set(i, extremes.get(names.get(i)).worst());
    }
  }

  private int count(Kind kind) {
    return (int) Arrays.stream(slots).filter(slot -> slot.kind() == kind).count();
  }

  private static int asked(Extremes extremes, Layout layout) {
    return extremes.asked().map(let -> layout.index(let, Kind.FLAG)).orElse(ALWAYS);
  }

  /**
   * Completes a copy of a frame.
   *
   * @param from with its lets computed, since they say what is asked
   */
  void complete(Frame from, Frame into, boolean atWorst) {
    into.copy(from);
    Values values = atWorst ? worst : best;
    for (int i = 0; i < known.length; i++) {
      if (from.flag(known[i]) || (asked[i] != ALWAYS && !from.flag(asked[i]))) continue;
      into.setFlag(known[i], true);
      int slot = slots[i].index();
      if (i < numbers) into.setNumber(slot, values.numbers[i]);
      else if (i < flags) into.setFlag(slot, values.flags[i]);
      else into.setText(slot, values.texts[i]);
    }
  }
}
