package electrical.transformer.dga;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Doernenburg ratios: asked only when levels are well above their limits L1. */
public final class Doernenburg {
  private static final List<Gas> KEY = List.of(Gas.H2, Gas.CH4, Gas.C2H2, Gas.C2H4);
  private static final List<Gas> SECOND = List.of(Gas.C2H6, Gas.CO);
  private static final List<Ratio> RATIOS =
      List.of(Ratio.CH4_H2, Ratio.C2H2_C2H4, Ratio.C2H2_CH4, Ratio.C2H6_C2H2);
  private static final RatioTable TABLE = RatioTable.load("doernenburg.csv");
  private static final Table LIMITS = Table.load("electrical/transformer/doernenburg-limits.csv");
  private static final Map<Gas, Double> L1 = limits();

  public static final Method METHOD =
      new Method(
          "doernenburg",
          "1.0.0",
          "transformer",
          "Doernenburg ratios",
          List.of(TABLE.citation(), LIMITS.citation()),
          GasSample.inputs(Gas.H2, Gas.CH4, Gas.C2H6, Gas.C2H4, Gas.C2H2, Gas.CO),
          List.of(
              new Output("fault", "", "T, PD, D1/D2, ND for no verdict, or No fault"),
              new Output("meaning", "", "the fault in words")),
          Doernenburg::calculate);

  private Doernenburg() {}

  /** True when one of H2, CH4, C2H2, C2H4 exceeds twice L1 and C2H6 or CO exceeds L1. */
  static boolean triggered(GasSample sample) {
    return KEY.stream().anyMatch(g -> sample.level(g) > 2 * L1.get(g))
        && SECOND.stream().anyMatch(g -> exceeds(sample, g));
  }

  /**
   * "No fault" when not triggered, "ND" when a ratio has no gas above L1 or no row holds. A ratio
   * whose lower gas is absent is left out; only CH4/H2, which tells the rows apart, is then greater
   * than any limit.
   */
  static String fault(GasSample sample) {
    if (!triggered(sample)) return "No fault";
    Map<Ratio, Double> ratios = ratios(sample);
    if (!RATIOS.stream().allMatch(r -> valid(sample, r)) || !ratios.containsKey(Ratio.CH4_H2))
      return "ND";
    List<String> matching = TABLE.matching(ratios);
    return matching.isEmpty() ? "ND" : matching.getFirst();
  }

  private static boolean valid(GasSample sample, Ratio ratio) {
    return exceeds(sample, ratio.over()) || exceeds(sample, ratio.under());
  }

  private static boolean exceeds(GasSample sample, Gas gas) {
    return sample.has(gas) && sample.level(gas) > L1.get(gas);
  }

  private static Map<Ratio, Double> ratios(GasSample sample) {
    Map<Ratio, Double> ratios = new EnumMap<>(Ratio.class);
    for (Ratio ratio : RATIOS)
      sample
          .ratio(ratio)
          .ifPresent(
              v -> {
                if (Double.isFinite(v) || ratio == Ratio.CH4_H2) ratios.put(ratio, v);
              });
    return ratios;
  }

  private static Outcome calculate(Inputs in) {
    GasSample sample = GasSample.of(in);
    String asked = "one of " + KEY + " > 2 L1 and one of " + SECOND + " > L1";
    Sheet.Draft sheet = Sheet.draft().step("asked", asked, triggered(sample), "");
    for (Ratio ratio : RATIOS) step(sheet, sample, ratio);
    String fault = fault(sample);
    return sheet
        .value("fault", fault)
        .result("meaning", FaultType.of(fault).meaning())
        .valid("mineral oil; levels above the limits L1")
        .done();
  }

  private static void step(Sheet.Draft sheet, GasSample sample, Ratio ratio) {
    Double value = ratios(sample).get(ratio);
    Object shown = value == null ? "not formed" : value.isInfinite() ? "infinite" : value;
    sheet.step(ratio.label(), ratio.over() + " / " + ratio.under(), shown, "");
    if (!triggered(sample)) return;
    if (value == null)
      sheet.warn(ratio.label() + " cannot be formed, its lower gas is absent: left out");
    if (!valid(sample, ratio))
      sheet.warn(ratio.label() + " has no gas above L1: take another sample or another method");
  }

  private static Map<Gas, Double> limits() {
    Map<Gas, Double> limits = new EnumMap<>(Gas.class);
    for (Map<String, String> row : LIMITS.rows())
      limits.put(Gas.valueOf(row.get("gas")), Double.valueOf(row.get("L1")));
    return limits;
  }
}
