package electrical.transformer.status;

import static electrical.method.Input.group;
import static electrical.method.Input.number;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.transformer.dga.Gas;
import electrical.transformer.dga.GasSample;
import electrical.transformer.status.GasStatus.Exceedance;
import electrical.transformer.status.GasStatus.Growth;
import electrical.transformer.status.GasStatus.History;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** The status method of IEEE C57.104-2019 on the wire. */
public final class GasStatusMethod {
  static final double SHORTEST_MONTHS = 4;
  static final double LONGEST_MONTHS = 24;

  private static final List<String> FOLLOW_UP =
      List.of(
          "sample again in a year",
          "sample more often, within 1 to 3 months, and type the fault",
          "sample again at once, type the fault, and consider an outage");

  public static final Method METHOD =
      new Method(
          "c57104-2019-status",
          "1.0.0",
          "transformer",
          "Dissolved gas status",
          LevelLimits.CITATIONS,
          inputs(),
          List.of(
              new Output("status", "", "1, 2 or 3; null when it hangs on an O2/N2 not known"),
              new Output("exceedances", "", "table, gas, value found and limit"),
              new Output("status_low_oxygen", "", "status if O2/N2 is up to 0.2"),
              new Output("status_high_oxygen", "", "status if O2/N2 is above 0.2"),
              new Output("follow_up", "", "suggested next step, practice (confidence C)")),
          GasStatusMethod::calculate);

  private GasStatusMethod() {}

  private static List<Input> inputs() {
    Input[] gases = GasSample.inputs().toArray(Input[]::new);
    return List.of(
        number("age_years", Unit.YEAR, 0, 150, "age of the transformer").optional(),
        number("O2_N2", Unit.ONE, 0, 10, "oxygen over nitrogen").optional(),
        group("ppm", "levels of the sample", gases),
        group("previous_ppm", "levels of the sample before", gases).optional(),
        group("rate_ppm_per_year", "rates of a line through 3 to 6 samples", rates()).optional(),
        number(
                "span_months",
                Unit.MONTH,
                SHORTEST_MONTHS,
                LONGEST_MONTHS,
                "time from the first to the last of these samples")
            .optional());
  }

  private static Input[] rates() {
    return LevelLimits.GASES.stream()
        .map(g -> number(g.name(), Unit.PPM_PER_YEAR, -1e6, 1e6, "rate of " + g).optional())
        .toArray(Input[]::new);
  }

  private static Outcome calculate(Inputs in) {
    GasSample sample = GasSample.of(in.group("ppm"));
    if (LevelLimits.GASES.stream().noneMatch(sample::has))
      return Outcome.refused(
          "/ppm", "MISSING_FIELD", "no gas", "at least one of " + LevelLimits.GASES);
    boolean rates = LevelLimits.GASES.stream().anyMatch(g -> rate(in, g).isPresent());
    if (rates && !in.has("span_months"))
      return Outcome.refused(
          "/span_months", "MISSING_FIELD", "nothing", "the span of the rates, 4 to 24 months");
    return sheet(in, history(in, sample)).done();
  }

  private static OptionalDouble rate(Inputs in, Gas gas) {
    return in.group("rate_ppm_per_year").maybeNumber(gas.name());
  }

  private static History history(Inputs in, GasSample sample) {
    OptionalDouble age = in.maybeNumber("age_years");
    Map<Gas, Double> rates = new EnumMap<>(Gas.class);
    for (Gas gas : LevelLimits.GASES) rate(in, gas).ifPresent(r -> rates.put(gas, r));
    OptionalDouble span = in.maybeNumber("span_months");
    return new History(
        age.isPresent() ? LevelLimits.ageClass(age.getAsDouble()) : "unknown",
        sample,
        in.has("previous_ppm")
            ? Optional.of(GasSample.of(in.group("previous_ppm")))
            : Optional.empty(),
        new Growth(rates, span.isPresent() ? LevelLimits.spanClass(span.getAsDouble()) : ""));
  }

  private static Sheet.Draft sheet(Inputs in, History history) {
    Sheet.Draft sheet = Sheet.draft().step("age class", "years", history.age(), "");
    Optional<Oxygen> oxygen = oxygen(in, history.sample());
    Map<Oxygen, List<Exceedance>> found = new EnumMap<>(Oxygen.class);
    for (Oxygen o : Oxygen.values()) found.put(o, GasStatus.exceedances(history, o));
    int low = GasStatus.status(found.get(Oxygen.LOW));
    int high = GasStatus.status(found.get(Oxygen.HIGH));
    Optional<Integer> status =
        oxygen.map(o -> o == Oxygen.LOW ? low : high).or(() -> same(low, high));
    sheet.step("block", "by O2/N2", oxygen.map(Oxygen::words).orElse("unknown"), "");
    if (oxygen.isEmpty())
      sheet.unknown("O2/N2: up to 0.2 the status is " + low + ", above it is " + high);
    sheet
        .value("status", status.orElse(null))
        .result("exceedances", exceedances(sheet, oxygen, found))
        .result("status_low_oxygen", low)
        .result("status_high_oxygen", high)
        .result("follow_up", status.map(s -> FOLLOW_UP.get(s - 1)).orElse(null));
    gaps(sheet, history);
    return sheet.valid("mineral oil in a main tank; levels of one laboratory");
  }

  private static Optional<Integer> same(int low, int high) {
    return low == high ? Optional.of(low) : Optional.empty();
  }

  /** O2/N2 as given, or from the levels of the sample. */
  private static Optional<Oxygen> oxygen(Inputs in, GasSample sample) {
    OptionalDouble given = in.maybeNumber("O2_N2");
    if (given.isPresent()) return Optional.of(Oxygen.of(given.getAsDouble()));
    boolean measured = sample.has(Gas.O2) && sample.has(Gas.N2) && sample.level(Gas.N2) > 0;
    return measured
        ? Optional.of(Oxygen.of(sample.level(Gas.O2) / sample.level(Gas.N2)))
        : Optional.empty();
  }

  private static List<Map<String, Object>> exceedances(
      Sheet.Draft sheet, Optional<Oxygen> oxygen, Map<Oxygen, List<Exceedance>> found) {
    List<Map<String, Object>> rows = new ArrayList<>();
    // without O2/N2 the blocks may differ; what exceeds the one with low oxygen is not the answer
    for (Exceedance e : oxygen.map(found::get).orElse(List.of())) {
      sheet.step("Table " + e.table() + " " + e.gas(), "limit " + e.limit(), e.found(), unit(e));
      rows.add(
          Map.of(
              "table", e.table(), "gas", e.gas().name(), "found", e.found(), "limit", e.limit()));
    }
    return rows;
  }

  private static String unit(Exceedance exceedance) {
    return exceedance.table() == 4 ? "ppm/a" : "ppm";
  }

  private static void gaps(Sheet.Draft sheet, History history) {
    List<Gas> absent = LevelLimits.GASES.stream().filter(g -> !history.sample().has(g)).toList();
    if (!absent.isEmpty())
      sheet.unknown(absent + ": the status counts the other gases, it may be higher");
    if (history.age().equals("unknown")) sheet.unknown("age: limits of unknown age are used");
    if (history.previous().isEmpty()) sheet.unknown("sample before: Table 3 is not asked");
    if (history.growth().rates().isEmpty()) sheet.unknown("rates: Table 4 is not asked");
    if (history.previous().isEmpty() && history.growth().rates().isEmpty())
      sheet.warn("one sample only: laboratories repeat within about 15 %, confirm by another");
  }
}
