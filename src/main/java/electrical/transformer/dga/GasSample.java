package electrical.transformer.dga;

import electrical.method.Input;
import electrical.method.Inputs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Levels of one sample in ppm; a gas that was not measured is not in it. Shares and ratios are
 * worked in decimal, so that a mixture written exactly on a limit falls on the limit's own side.
 */
public record GasSample(Map<Gas, Double> ppm) {
  /** The gases of a method: these are needed, all others may be sent along and are not used. */
  public static List<Input> inputs(Gas... needed) {
    List<Input> inputs = new ArrayList<>();
    for (Gas gas : needed) inputs.add(gas.input());
    for (Gas gas : Gas.values())
      if (!Arrays.asList(needed).contains(gas)) inputs.add(gas.input().optional());
    return List.copyOf(inputs);
  }

  public static GasSample of(Inputs in) {
    return of(in, Arrays.asList(Gas.values()));
  }

  /** Of these gases only, for a check to be held whatever is wrong with the others. */
  public static GasSample of(Inputs in, List<Gas> gases) {
    Map<Gas, Double> ppm = new EnumMap<>(Gas.class);
    for (Gas gas : gases) in.maybeNumber(gas.name()).ifPresent(level -> ppm.put(gas, level));
    return new GasSample(ppm);
  }

  public boolean has(Gas gas) {
    return ppm.containsKey(gas);
  }

  boolean hasAll(List<Gas> gases) {
    return ppm.keySet().containsAll(gases);
  }

  /** Level in ppm of a gas that was measured. */
  public double level(Gas gas) {
    return ppm.get(gas);
  }

  double sum(List<Gas> gases) {
    return exactSum(gases).doubleValue();
  }

  /** Share of a gas in the sum of these gases, in percent; the sum must be above 0. */
  double percent(Gas gas, List<Gas> among) {
    return quotient(exact(gas).scaleByPowerOfTen(2), exactSum(among));
  }

  /** The ratio; infinite when only the lower gas is absent, empty when both are or not measured. */
  OptionalDouble ratio(Ratio ratio) {
    if (!has(ratio.over()) || !has(ratio.under())) return OptionalDouble.empty();
    if (level(ratio.under()) > 0)
      return OptionalDouble.of(quotient(exact(ratio.over()), exact(ratio.under())));
    return level(ratio.over()) > 0
        ? OptionalDouble.of(Double.POSITIVE_INFINITY)
        : OptionalDouble.empty();
  }

  /** O2/N2 of a sample with both, N2 above 0. */
  public double oxygenOverNitrogen() {
    return quotient(exact(Gas.O2), exact(Gas.N2));
  }

  private BigDecimal exact(Gas gas) {
    return BigDecimal.valueOf(level(gas));
  }

  private BigDecimal exactSum(List<Gas> gases) {
    return gases.stream().map(this::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static double quotient(BigDecimal a, BigDecimal b) {
    return a.divide(b, MathContext.DECIMAL64).doubleValue();
  }
}
