package risk.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import risk.catalogue.KnownInputs.Input;

/**
 * The values of one number at which formulas bend or break: where it meets what it is compared
 * with, directly or by way of other definitions.
 */
final class Turns {
  private static final double LITTLE = 1e-6;
  private static final int MOST = 120;
  private static final int DECADES = 12;
  private static final int HALVINGS = 120;
  private static final MathContext DIGITS = new MathContext(10);

  /** Where nothing is known of a number. */
  private static final double UNLIMITED = 1e6;

  private final String input;
  private final Trials trials;
  private final int[] bends;
  private final double least;
  private final double most;
  private final TreeSet<Double> turns = new TreeSet<>();
  private List<Double> values;

  Turns(String input, Trials trials) {
    this.input = input;
    this.trials = trials;
    Optional<Input> range = KnownInputs.find(input).filter(i -> i.least() < i.most());
    this.least = range.map(Input::least).orElse(0.0);
    this.most = range.map(Input::most).orElse(UNLIMITED);
    this.bends =
        IntStream.range(0, trials.bends().size())
            .filter(
                bend ->
                    Stream.of(input, Formulas.SUM).anyMatch(trials.bends().reads(bend)::contains))
            .toArray();
    turns.add(least);
    turns.add(most);
    this.values = spread();
  }

  /** In rising order: the turns, a little below and above them, and between them. */
  List<Double> values() {
    return values;
  }

  /** Looks for turns with all else of an item as it is. */
  void learn(Map<String, Object> item) {
    TreeSet<Double> points = new TreeSet<>(values);
    points.addAll(grid());
    double before = Double.NaN;
    double[] signs = new double[0];
    for (double point : points) {
      double[] now = at(item, point);
      if (signs.length > 0 && point - before > 4 * little(point))
        for (int i = 0; i < bends.length; i++)
          if (differ(signs[i], now[i]) && turns.size() < MOST) turn(item, i, before, point);
      before = point;
      signs = now;
    }
    values = spread();
  }

  /** Over the whole range, denser near its least value and near 0. */
  private List<Double> grid() {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i <= DECADES; i++) {
      out.add(least + (most - least) * Math.pow(10, -i));
      out.add(least + (most - least) * Math.pow(10, -i) / 3);
      out.add(Math.max(least, Math.min(most, Math.pow(10, 3 - i))));
    }
    for (int i = 1; i < 40; i++) out.add(least + (most - least) * i / 40);
    return out;
  }

  private double[] at(Map<String, Object> item, double point) {
    item.put(input, point);
    double[] out = new double[bends.length];
    boolean calculated = trials.calculated(item);
    for (int i = 0; i < bends.length; i++)
      out[i] = calculated ? trials.bends().at(bends[i], trials.frame()) : Double.NaN;
    return out;
  }

  private static boolean differ(double one, double other) {
    return Math.signum(one) < Math.signum(other) || Math.signum(one) > Math.signum(other);
  }

  /** Halves the way between two points on whose sides a bend has other signs. */
  private void turn(Map<String, Object> item, int bend, double from, double to) {
    double low = from;
    double high = to;
    double sign = Math.signum(at(item, bend, low));
    for (int i = 0; i < HALVINGS && high - low > LITTLE * little(high); i++) {
      double middle = low + (high - low) / 2;
      if (Math.signum(at(item, bend, middle)) == sign) low = middle;
      else high = middle;
    }
    turns.add(new BigDecimal(high).round(DIGITS).doubleValue());
  }

  private double at(Map<String, Object> item, int bend, double point) {
    item.put(input, point);
    if (!trials.calculated(item)) return Double.NaN;
    return trials.bends().at(bends[bend], trials.frame());
  }

  private static double little(double of) {
    return Math.max(1, Math.abs(of)) * LITTLE;
  }

  private List<Double> spread() {
    TreeSet<Double> out = new TreeSet<>();
    for (double turn : turns) {
      out.add(turn);
      out.add(Math.min(most, turn + little(turn)));
      out.add(Math.max(least, turn - little(turn)));
      Double next = turns.higher(turn);
      if (next != null) out.add(turn + (next - turn) / 2);
    }
    out.add(Math.max(least, Math.min(most, 0.0)));
    return List.copyOf(out);
  }
}
