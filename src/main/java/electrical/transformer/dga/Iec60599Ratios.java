package electrical.transformer.dga;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ratio method of IEC 60599, with every fault the ratios allow. */
public final class Iec60599Ratios {
  private static final RatioTable TABLE = RatioTable.load("iec60599-ratios.csv");

  public static final Method METHOD =
      new Method(
          "iec60599-ratios",
          "1.0.0",
          "transformer",
          "IEC 60599 gas ratios",
          List.of(TABLE.citation(), TypicalLevels.CITATION),
          RatioForm.inputs(),
          List.of(
              new Output("fault", "", "the fault, several joined by or, ND for no verdict"),
              new Output("faults", "", "all faults the ratios allow, null when undefined"),
              new Output("meaning", "", "the faults in words")),
          Iec60599Ratios::calculate);

  private Iec60599Ratios() {}

  /**
   * Every fault whose criteria hold; D1 and D2 overlap where C2H2/C2H4 is 1 to 2.5, CH4/H2 0.1 to
   * 0.5 and C2H4/C2H6 above 2. Empty when a ratio is 0/0.
   */
  static Optional<List<String>> faults(Map<Ratio, Double> ratios) {
    return RatioForm.defined(ratios) ? Optional.of(TABLE.matching(ratios)) : Optional.empty();
  }

  private static Outcome calculate(Inputs in) {
    Optional<Outcome> refusal = RatioForm.refusal(in);
    if (refusal.isPresent()) return refusal.get();
    Map<Ratio, Double> ratios = RatioForm.ratios(in);
    Sheet.Draft sheet = Sheet.draft();
    RatioForm.steps(sheet, ratios);
    faults(ratios).ifPresentOrElse(f -> found(sheet, f), () -> undefined(sheet));
    TypicalLevels.check(GasSample.of(in), sheet);
    return sheet.valid("mineral oil; at least one gas above its typical value").done();
  }

  private static void found(Sheet.Draft sheet, List<String> faults) {
    sheet
        .step("faults", "rows of the table whose criteria all hold", faults.toString(), "")
        .value("fault", faults.isEmpty() ? "ND" : String.join(" or ", faults))
        .result("faults", faults)
        .result("meaning", FaultType.meaning(faults));
  }

  private static void undefined(Sheet.Draft sheet) {
    sheet
        .value("fault", "ND")
        .result("faults", null)
        .result("meaning", FaultType.meaning(List.of()))
        .unknown("a ratio is 0/0, so the table cannot be read");
  }
}
