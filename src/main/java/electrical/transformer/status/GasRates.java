package electrical.transformer.status;

import static electrical.method.Input.day;
import static electrical.method.Input.rows;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.transformer.dga.Gas;
import electrical.transformer.dga.GasSample;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Growth of dissolved gas: the slope of a line through 3 to 6 samples. */
public final class GasRates {
  static final int FEWEST = 3;
  static final int MOST = 6;
  static final double DAYS_PER_YEAR = 365.25;

  public static final Method METHOD =
      new Method(
          "c57104-2019-rate",
          "1.0.0",
          "transformer",
          "Dissolved gas rates",
          List.of(new Citation("IEEE C57.104", "2019", "rates by linear regression", Confidence.A)),
          List.of(rows("samples", FEWEST, "3 to 6 samples over 4 to 24 months", columns())),
          List.of(
              new Output("rate_ppm_per_year", "[ppm]/a", "rate of each gas, null when not known"),
              new Output("span_months", "mo", "time from the first sample to the last")),
          GasRates::calculate);

  private GasRates() {}

  private static Input[] columns() {
    List<Input> columns = new ArrayList<>();
    columns.add(day("date", "day of the sample"));
    columns.addAll(GasSample.inputs());
    return columns.toArray(Input[]::new);
  }

  /**
   * Slope of the least-squares line: {@code sum (t - t_mean)(y - y_mean) / sum (t - t_mean)^2}.
   *
   * @param t times, not all the same
   * @param y values at these times
   */
  static double slope(List<Double> t, List<Double> y) {
    double tMean = mean(t);
    double yMean = mean(y);
    double above = 0;
    double below = 0;
    for (int i = 0; i < t.size(); i++) {
      above += (t.get(i) - tMean) * (y.get(i) - yMean);
      below += (t.get(i) - tMean) * (t.get(i) - tMean);
    }
    return above / below;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    List<Inputs> samples = in.rows("samples");
    if (samples.size() > MOST)
      return Outcome.refused(
          "/samples", "OUT_OF_RANGE", samples.size() + " samples", FEWEST + " to " + MOST);
    List<LocalDate> days = samples.stream().map(s -> s.day("date")).sorted().toList();
    double months = days.getFirst().until(days.getLast(), ChronoUnit.DAYS) / (DAYS_PER_YEAR / 12);
    if (months < StatusInputs.SHORTEST_MONTHS || months > StatusInputs.LONGEST_MONTHS)
      return Outcome.refused(
          "/samples", "OUT_OF_RANGE", "a span of " + months + " months", "4 to 24 months");
    return sheet(samples, months).done();
  }

  private static Sheet.Draft sheet(List<Inputs> samples, double months) {
    Sheet.Draft sheet = Sheet.draft().step("span", "last day - first day", months, "mo");
    Map<String, Double> rates = new LinkedHashMap<>();
    for (Gas gas : LevelLimits.GASES) {
      OptionalDouble rate = rate(samples, gas);
      rates.put(gas.name(), rate.isPresent() ? rate.getAsDouble() : null);
      if (rate.isPresent())
        sheet.step("d" + gas, "slope of the least-squares line", rate.getAsDouble(), "ppm/a");
      else sheet.unknown(gas + ": not measured in every sample");
    }
    return sheet
        .value("rate_ppm_per_year", rates)
        .result("span_months", months)
        .valid("3 to 6 samples over 4 to 24 months, no degassing between");
  }

  private static OptionalDouble rate(List<Inputs> samples, Gas gas) {
    if (!samples.stream().allMatch(s -> s.has(gas.name()))) return OptionalDouble.empty();
    List<Double> years =
        samples.stream().map(s -> s.day("date").toEpochDay() / DAYS_PER_YEAR).toList();
    return OptionalDouble.of(
        slope(years, samples.stream().map(s -> s.number(gas.name())).toList()));
  }
}
