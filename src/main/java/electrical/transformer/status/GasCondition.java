package electrical.transformer.status;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import electrical.transformer.dga.Gas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Conditions 1 to 4 of IEEE C57.104-2008 and 1991, still printed on laboratory reports. */
public final class GasCondition {
  private static final List<Gas> COMBUSTIBLE =
      List.of(Gas.H2, Gas.CH4, Gas.C2H6, Gas.C2H4, Gas.C2H2, Gas.CO);
  private static final String TDCG = "TDCG";
  private static final Table TABLE = Table.load("electrical/transformer/c57104-2008.csv");

  public static final Method METHOD =
      new Method(
          "c57104-2008-condition",
          "1.0.0",
          "transformer",
          "Dissolved gas condition",
          List.of(TABLE.citation()),
          inputs(),
          List.of(
              new Output("condition", "", "1 to 4, the worst of all"),
              new Output("conditions", "", "condition of each gas and of TDCG"),
              new Output(
                  "TDCG_ppm", "[ppm]", "total dissolved combustible gas, null when unknown")),
          GasCondition::calculate);

  private GasCondition() {}

  private static List<Input> inputs() {
    return List.of(
        Gas.H2.input().optional(),
        Gas.CH4.input().optional(),
        Gas.C2H2.input().optional(),
        Gas.C2H4.input().optional(),
        Gas.C2H6.input().optional(),
        Gas.CO.input().optional(),
        Gas.CO2.input().optional(),
        Gas.O2.input().optional(),
        Gas.N2.input().optional(),
        Input.number(TDCG, Unit.PPM, 0, 1e6, "total dissolved combustible gas").optional(),
        Input.word("edition", List.of("2008", "1991"), "of the limits, 2008 by default")
            .optional());
  }

  /** 1 plus the number of limits the level is above. */
  static int condition(String gas, String edition, double ppm) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("gas").equals(gas))
            .filter(r -> r.get("edition").equals("any") || r.get("edition").equals(edition))
            .findFirst()
            .orElseThrow();
    int condition = 1;
    for (int i = 1; i <= 3; i++)
      if (ppm > Double.parseDouble(row.get("condition" + i))) condition++;
    return condition;
  }

  private static Outcome calculate(Inputs in) {
    Map<String, Double> levels = levels(in);
    if (levels.isEmpty())
      return Outcome.refused("", "MISSING_FIELD", "no gas", "at least one gas or TDCG");
    String edition = in.maybeWord("edition").orElse("2008");
    Sheet.Draft sheet = Sheet.draft();
    Map<String, Integer> conditions = new LinkedHashMap<>();
    levels.forEach(
        (gas, ppm) -> {
          conditions.put(gas, condition(gas, edition, ppm));
          sheet.step(gas, "condition of " + ppm + " ppm", conditions.get(gas), "");
        });
    if (!in.has("edition")) sheet.assume("limits of the edition of 2008");
    gaps(sheet, levels);
    return sheet
        .value("condition", conditions.values().stream().mapToInt(c -> c).max().orElseThrow())
        .result("conditions", conditions)
        .result("TDCG_ppm", levels.get(TDCG))
        .valid("mineral oil; replaced by the edition of 2019, for old reports only")
        .done();
  }

  /** TDCG as given, or the sum of the six combustible gases when all were measured. */
  private static Map<String, Double> levels(Inputs in) {
    Map<String, Double> levels = new LinkedHashMap<>();
    for (String gas : List.of("H2", "CH4", "C2H2", "C2H4", "C2H6", "CO", "CO2", TDCG))
      in.maybeNumber(gas).ifPresent(ppm -> levels.put(gas, ppm));
    if (!levels.containsKey(TDCG) && COMBUSTIBLE.stream().allMatch(g -> in.has(g.name())))
      levels.put(TDCG, COMBUSTIBLE.stream().mapToDouble(g -> in.number(g.name())).sum());
    return levels;
  }

  private static void gaps(Sheet.Draft sheet, Map<String, Double> levels) {
    List<String> absent =
        TABLE.rows().stream()
            .map(r -> r.get("gas"))
            .distinct()
            .filter(g -> !levels.containsKey(g))
            .toList();
    if (!absent.isEmpty())
      sheet.unknown(absent + ": the condition counts the others, it may be higher");
  }
}
