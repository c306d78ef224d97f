package electrical.transformer.dga;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rogers ratios in the form of IEEE C57.104-2019. */
public final class Rogers {
  private static final RatioTable TABLE = RatioTable.load("rogers.csv");

  public static final Method METHOD =
      new Method(
          "rogers",
          "1.0.0",
          "transformer",
          "Rogers ratios",
          List.of(TABLE.citation()),
          RatioForm.inputs(),
          List.of(
              new Output("fault", "", "the fault, Normal, or ND for no verdict"),
              new Output("meaning", "", "the fault in words")),
          Rogers::calculate);

  private Rogers() {}

  /** The one fault whose criteria hold, ND when none does; empty when a ratio is 0/0. */
  static Optional<String> fault(Map<Ratio, Double> ratios) {
    if (!RatioForm.defined(ratios)) return Optional.empty();
    List<String> matching = TABLE.matching(ratios);
    return Optional.of(matching.isEmpty() ? "ND" : matching.getFirst());
  }

  private static Outcome calculate(Inputs in) {
    Optional<Outcome> refusal = RatioForm.refusal(in);
    if (refusal.isPresent()) return refusal.get();
    Map<Ratio, Double> ratios = RatioForm.ratios(in);
    Sheet.Draft sheet = Sheet.draft();
    RatioForm.steps(sheet, ratios);
    String fault = fault(ratios).orElse("ND");
    if (!RatioForm.defined(ratios)) sheet.unknown("a ratio is 0/0, so the table cannot be read");
    TypicalLevels.check(GasSample.of(in), sheet);
    return sheet
        .step("fault", "row of the table whose criteria all hold", fault, "")
        .value("fault", fault)
        .result("meaning", FaultType.of(fault).meaning())
        .valid("mineral oil; at least one gas above its typical level")
        .done();
  }
}
