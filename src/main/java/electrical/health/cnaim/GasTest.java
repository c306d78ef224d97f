package electrical.health.cnaim;

import electrical.method.Inputs;
import electrical.method.Table;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Dissolved gas (DGA) test modifier of transformers.
 *
 * <p>{@code DGA = 50 H2 + 30 CH4 + 30 C2H4 + 30 C2H6 + 120 C2H2}, the state scores from Tables 208
 * to 212 (EQ.23). Collar {@code DGA / 220} of the latest sample inside 0.5 to 10 (EQ.24); factor
 * from the change against the sample before (EQ.25, Tables 213 and 214), 1 unless there are both.
 * From a score of 0 any rise counts as large. Cap 10.
 *
 * <p>Source: CNAIM v2.1, 6.12. A gas missing from a sample has state 0 (ours to decide).
 */
public final class GasTest {
  private static final Gas HYDROGEN = new Gas("hydrogen");
  private static final Gas METHANE = new Gas("methane");
  private static final Gas ETHYLENE = new Gas("ethylene");
  private static final Gas ETHANE = new Gas("ethane");
  private static final Gas ACETYLENE = new Gas("acetylene");
  private static final Steps CHANGE = steps("change");
  private static final double COLLAR_DIVIDER = 220;

  private GasTest() {}

  /** Five gases in ppm. */
  public record Sample(
      OptionalDouble hydrogenPpm,
      OptionalDouble methanePpm,
      OptionalDouble ethylenePpm,
      OptionalDouble ethanePpm,
      OptionalDouble acetylenePpm) {
    boolean isEmpty() {
      return hydrogenPpm.isEmpty()
          && methanePpm.isEmpty()
          && ethylenePpm.isEmpty()
          && ethanePpm.isEmpty()
          && acetylenePpm.isEmpty();
    }

    boolean isPartial() {
      return hydrogenPpm.isEmpty()
          || methanePpm.isEmpty()
          || ethylenePpm.isEmpty()
          || ethanePpm.isEmpty()
          || acetylenePpm.isEmpty();
    }
  }

  private record Gas(double weight, Steps state) {
    Gas(String name) {
      this(Steps.of(table(), row -> is(row, name), "upper_incl", "weight").first(), steps(name));
    }

    double score(OptionalDouble ppm) {
      return ppm.isPresent() ? weight * state.upTo(ppm.getAsDouble()) : 0;
    }
  }

  private static Table table() {
    return Register.table("gas-and-furan");
  }

  private static boolean is(Map<String, String> row, String quantity) {
    return row.get("quantity").equals(quantity);
  }

  private static Steps steps(String quantity) {
    return Steps.of(table(), row -> is(row, quantity), "upper_incl", "value");
  }

  /** A sample of named gases in ppm; empty when none is given. */
  static Optional<Sample> sample(Inputs in) {
    Sample sample =
        new Sample(
            in.maybeNumber("hydrogen_ppm"),
            in.maybeNumber("methane_ppm"),
            in.maybeNumber("ethylene_ppm"),
            in.maybeNumber("ethane_ppm"),
            in.maybeNumber("acetylene_ppm"));
    return sample.isEmpty() ? Optional.empty() : Optional.of(sample);
  }

  /** DGA score, 0 to 3440. */
  public static double score(Sample sample) {
    return HYDROGEN.score(sample.hydrogenPpm())
        + METHANE.score(sample.methanePpm())
        + ETHYLENE.score(sample.ethylenePpm())
        + ETHANE.score(sample.ethanePpm())
        + ACETYLENE.score(sample.acetylenePpm());
  }

  /** Modifier of the latest sample; its factor follows the change since the one before. */
  public static Modifier modifier(Optional<Sample> latest, Optional<Sample> previous) {
    if (latest.isEmpty()) return Modifier.NEUTRAL;
    double now = score(latest.get());
    double collar = Math.clamp(now / COLLAR_DIVIDER, Modifier.BEST, Modifier.WORST);
    double factor = previous.map(GasTest::score).map(then -> changeFactor(now, then)).orElse(1.0);
    return new Modifier(factor, Modifier.WORST, collar);
  }

  private static double changeFactor(double now, double then) {
    if (then == 0) return CHANGE.upTo(now == 0 ? 0 : Double.POSITIVE_INFINITY);
    return CHANGE.upTo((now - then) / then * 100);
  }
}
