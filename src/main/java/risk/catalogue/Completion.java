package risk.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import risk.catalogue.Version.Extremes;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/**
 * Makes the unknown inputs of a frame known, all at their best, or all at their worst. As the score
 * is monotone in every input, no evidence still to come can take it beyond the scores of these two.
 */
final class Completion {
  private static final int ALWAYS = -1;

  private final int[] known;
  private final int[] asked;
  private final int[] slots;
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
    slots = names.stream().mapToInt(n -> layout.slot(n).index()).toArray();
    numbers = count(names, layout, Kind.NUMBER);
    flags = numbers + count(names, layout, Kind.FLAG);
    best = new Values(slots.length);
    worst = new Values(slots.length);
    for (int i = 0; i < slots.length; i++) {
      best.set(i, extremes.get(names.get(i)).best());
      worst.set(i, extremes.get(names.get(i)).worst());
    }
  }

  private static int count(List<String> names, Layout layout, Kind kind) {
    return (int) names.stream().filter(name -> layout.slot(name).kind() == kind).count();
  }

  private static int asked(Extremes extremes, Layout layout) {
    return extremes.asked().map(let -> layout.index(let, Kind.FLAG)).orElse(ALWAYS);
  }

  /** How many inputs may be unknown. */
  int size() {
    return known.length;
  }

  /**
   * Finds the inputs that are unknown and asked.
   *
   * @param frame with its lets computed, since they say what is asked
   * @param into takes their places, numbers before flags before texts
   * @return how many
   */
  int unknown(Frame frame, int[] into) {
    int count = 0;
    for (int i = 0; i < known.length; i++) {
      into[count] = i;
      boolean counts = !frame.flag(known[i]) && (asked[i] == ALWAYS || frame.flag(asked[i]));
      count += counts ? 1 : 0;
    }
    return count;
  }

  /**
   * Makes inputs known.
   *
   * @param unknown places of inputs, as {@link #unknown} gives them, of which the first count
   */
  void complete(Frame frame, int[] unknown, int count, boolean atWorst) {
    Values values = atWorst ? worst : best;
    int next = 0;
    for (; next < count && unknown[next] < numbers; next++)
      frame.setNumber(slots[unknown[next]], values.numbers[unknown[next]]);
    for (; next < count && unknown[next] < flags; next++)
      frame.setFlag(slots[unknown[next]], values.flags[unknown[next]]);
    for (; next < count; next++) frame.setText(slots[unknown[next]], values.texts[unknown[next]]);
    for (int i = 0; i < count; i++) frame.setFlag(known[unknown[i]], true);
  }
}
