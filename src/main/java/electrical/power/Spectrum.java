package electrical.power;

import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Precondition;
import electrical.method.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import quantity.Unit;

/**
 * Harmonics of a wave.
 *
 * @param fundamental rms of order 1
 * @param harmonics rms by order from 2, in the unit of the fundamental
 */
public record Spectrum(double fundamental, SortedMap<Integer, Double> harmonics) {
  static final int HIGHEST_ORDER = 50;

  /** {@code sqrt(sum of squares)} of the harmonics, without the fundamental. */
  public double distortion() {
    return Math.sqrt(harmonics.values().stream().mapToDouble(v -> v * v).sum());
  }

  /** {@code sqrt(sum of squares)} with the fundamental. */
  public double rms() {
    return Math.hypot(fundamental, distortion());
  }

  /** Harmonics in percent of a base: the fundamental for THD, the demand current for TDD. */
  public double percentOf(double base) {
    return 100 * distortion() / base;
  }

  static Input order() {
    return number("order", Unit.ONE, 2, HIGHEST_ORDER, "harmonic order, a whole number");
  }

  static Input input(String member, Unit unit) {
    return rows(
        "harmonics",
        1,
        "harmonics from order 2 to 50, those not named are 0",
        order(),
        number(member, unit, 0, 1e9, "rms"));
  }

  /** Why these rows are no spectrum: an order that is not whole, or named twice. */
  static List<Refusal> faults(Inputs in) {
    List<Refusal> faults = new ArrayList<>();
    Set<Double> seen = new HashSet<>();
    List<Inputs> rows = in.rows("harmonics");
    for (int i = 0; i < rows.size(); i++) {
      String pointer = "/harmonics/" + i + "/order";
      OptionalDouble order = rows.get(i).lenient().maybeNumber("order");
      if (order.isEmpty()) continue; // refused before
      faults.addAll(fraction(pointer, order.getAsDouble()));
      if (!seen.add(order.getAsDouble()))
        faults.add(new Refusal(pointer, "DUPLICATE", "" + order.getAsDouble(), "each order once"));
    }
    return faults;
  }

  /** The number of this name is whole. */
  static Precondition whole(String name) {
    return in -> fraction("/" + name, in.number(name));
  }

  private static List<Refusal> fraction(String pointer, double number) {
    return number == Math.rint(number)
        ? List.of()
        : List.of(new Refusal(pointer, "BAD_QUANTITY", "" + number, "a whole number"));
  }

  /** Rows that have no {@link #faults}. */
  static Spectrum of(double fundamental, List<Inputs> rows, String member) {
    SortedMap<Integer, Double> harmonics = new TreeMap<>();
    rows.forEach(r -> harmonics.put((int) r.number("order"), r.number(member)));
    return new Spectrum(fundamental, harmonics);
  }
}
