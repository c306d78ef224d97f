package electrical.battery;

import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import quantity.Unit;

/** How far single cells lie from the rest of their string. */
public final class CellSpread {
  public static final Method GRAVITY =
      new Method(
          "battery-specific-gravity",
          "1.0.0",
          "battery",
          "Specific gravity of cells against their average",
          List.of(new Citation("IEEE 450", "2020", "specific gravity", Confidence.A)),
          List.of(numbers("gravities", Unit.ONE, 1, 1.5, 2, "corrected for temperature and level")),
          List.of(
              new Output("verdict", "", "ok or investigate"),
              new Output("cells", "", "cells off by more than 0.010, counted from 0"),
              new Output("average", "1", "average")),
          CellSpread::gravity);

  public static final Method TEMPERATURE =
      new Method(
          "battery-temperature-spread",
          "1.0.0",
          "battery",
          "Spread of cell temperatures",
          List.of(new Citation("IEEE 450 and IEEE 1188", "2020", "cell temperature", Confidence.A)),
          List.of(numbers("temperatures_C", Unit.CELSIUS, -40, 100, 2, "temperature of each cell")),
          List.of(
              new Output("verdict", "", "ok or investigate"),
              new Output("spread_K", "K", "warmest less coldest")),
          CellSpread::temperature);

  public static final Method OHMIC =
      new Method(
          "battery-ohmic-variation",
          "1.0.0",
          "battery",
          "Variation of internal ohmic values within a string",
          List.of(new Citation("PowerDB battery forms", "undated", "variation", Confidence.B)),
          List.of(numbers("ohmic_mOhm", Unit.MILLIOHM, 1e-6, 1e6, 2, "resistance of each cell")),
          List.of(
              new Output("verdict", "", "ok, warning or alarm"),
              new Output("variation_pct", "%", "greatest deviation from the average"),
              new Output("average_mOhm", "mOhm", "average")),
          CellSpread::ohmic);

  private CellSpread() {}

  static double average(List<Double> values) {
    BigDecimal sum =
        values.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(values.size()), java.math.MathContext.DECIMAL64)
        .doubleValue();
  }

  private static double difference(double a, double b) {
    return BigDecimal.valueOf(a).subtract(BigDecimal.valueOf(b)).doubleValue();
  }

  private static List<Integer> which(List<Double> values, DoublePredicate off) {
    return IntStream.range(0, values.size()).filter(i -> off.test(values.get(i))).boxed().toList();
  }

  private static Outcome gravity(Inputs in) {
    List<Double> gravities = in.numbers("gravities");
    double average = average(gravities);
    List<Integer> off = which(gravities, g -> Math.abs(difference(g, average)) > 0.010);
    return Sheet.draft()
        .step("average", "mean", average, "1")
        .value("verdict", off.isEmpty() ? "ok" : "investigate")
        .result("cells", off)
        .result("average", average)
        .valid("vented lead-acid cells, gravities corrected for temperature and level")
        .done();
  }

  private static Outcome temperature(Inputs in) {
    List<Double> celsius = in.numbers("temperatures_C");
    double spread =
        difference(java.util.Collections.max(celsius), java.util.Collections.min(celsius));
    return Sheet.draft()
        .step("spread", "warmest - coldest", spread, "K")
        .value("verdict", spread <= 3 ? "ok" : "investigate")
        .result("spread_K", spread)
        .valid("cells of one string")
        .done();
  }

  private static Outcome ohmic(Inputs in) {
    List<Double> ohmic = in.numbers("ohmic_mOhm");
    double average = average(ohmic);
    double greatest =
        ohmic.stream().mapToDouble(r -> Math.abs(difference(r, average))).max().orElseThrow();
    double variation = 100 * greatest / average;
    return Sheet.draft()
        .step("average", "mean", average, "mOhm")
        .step("variation", "100 x greatest |R - average| / average", variation, "%")
        .value("verdict", variation > 10 ? "alarm" : variation > 5 ? "warning" : "ok")
        .result("variation_pct", variation)
        .result("average_mOhm", average)
        .assume("variation is counted from the average of the string")
        .valid("cells of one kind and age, read alike")
        .done();
  }
}
