package electrical.transformer.status;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import electrical.transformer.dga.Gas;
import electrical.transformer.status.GasStatus.Exceedance;
import electrical.transformer.status.GasStatus.History;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The status method of IEEE C57.104-2019 on the wire. */
public final class GasStatusMethod {
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
          StatusInputs.ALL,
          List.of(
              new Output("status", "", "1, 2 or 3; null when it hangs on an O2/N2 not known"),
              new Output("exceedances", "", "table, gas, value found, limit, and block of O2/N2"),
              new Output("status_low_oxygen", "", "status if O2/N2 is up to 0.2"),
              new Output("status_high_oxygen", "", "status if O2/N2 is above 0.2"),
              new Output("follow_up", "", "suggested next step, practice (confidence C)")),
          Precondition.before(
              GasStatusMethod::calculate,
              Precondition.of(StatusInputs::noGas),
              Precondition.of(StatusInputs::noSpan)));

  private GasStatusMethod() {}

  private static Outcome calculate(Inputs in) {
    Sheet.Draft sheet = sheet(StatusInputs.oxygen(in), StatusInputs.history(in));
    if (StatusInputs.oxygenContradicts(in))
      sheet.warn("O2_N2 is used, but O2 and N2 of the sample lead to the other limits");
    return sheet.done();
  }

  private static Sheet.Draft sheet(Optional<Oxygen> oxygen, History history) {
    Sheet.Draft sheet = Sheet.draft().step("age class", "years", history.age(), "");
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

  /** Those of the block of the sample, or of both when O2/N2 is not known. */
  private static List<Map<String, Object>> exceedances(
      Sheet.Draft sheet, Optional<Oxygen> oxygen, Map<Oxygen, List<Exceedance>> found) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Oxygen block : oxygen.map(List::of).orElse(List.of(Oxygen.values())))
      for (Exceedance e : found.get(block)) {
        sheet.step("Table " + e.table() + " " + e.gas(), "limit " + e.limit(), e.found(), unit(e));
        rows.add(row(block, e));
      }
    return rows;
  }

  private static Map<String, Object> row(Oxygen block, Exceedance e) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", e.table());
    row.put("gas", e.gas().name());
    row.put("found", e.found());
    row.put("limit", e.limit());
    row.put("block", block.words());
    return row;
  }

  private static String unit(Exceedance exceedance) {
    return exceedance.table() == 4 ? "ppm/a" : "ppm";
  }

  /** Gases of the sample that cannot be compared with what is known of others. */
  private static void alone(Sheet.Draft sheet, History history, Set<Gas> known, String text) {
    List<Gas> alone =
        LevelLimits.GASES.stream()
            .filter(g -> history.sample().has(g) && !known.contains(g))
            .toList();
    if (!alone.isEmpty()) sheet.unknown(alone + ": " + text);
  }

  private static void gaps(Sheet.Draft sheet, History history) {
    List<Gas> absent = LevelLimits.GASES.stream().filter(g -> !history.sample().has(g)).toList();
    if (!absent.isEmpty())
      sheet.unknown(absent + ": the status counts the other gases, it may be higher");
    if (history.age().equals("unknown")) sheet.unknown("age: limits of unknown age are used");
    Set<Gas> before = history.previous().map(p -> p.ppm().keySet()).orElse(Set.of());
    if (before.isEmpty()) sheet.unknown("sample before: Table 3 is not asked");
    else alone(sheet, history, before, "not in the sample before, Table 3 is not asked for them");
    Set<Gas> rates = history.growth().rates().keySet();
    if (rates.isEmpty()) sheet.unknown("rates: Table 4 is not asked");
    else alone(sheet, history, rates, "without a rate, Table 4 is not asked for them");
    if (history.previous().isEmpty() && history.growth().rates().isEmpty())
      sheet.warn("one sample only: laboratories repeat within about 15 %, confirm by another");
  }
}
