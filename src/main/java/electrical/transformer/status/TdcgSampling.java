package electrical.transformer.status;

import static electrical.method.Input.number;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import quantity.Unit;

/** How often to sample, by TDCG level and rate, IEEE C57.104-2008. */
public final class TdcgSampling {
  private static final Table TABLE = Table.load("electrical/transformer/tdcg-sampling.csv");

  public static final Method METHOD =
      new Method(
          "tdcg-sampling",
          "1.0.0",
          "transformer",
          "Sampling interval by TDCG",
          List.of(TABLE.citation()),
          List.of(
              number("TDCG", Unit.PPM, 0, 1e6, "total dissolved combustible gas"),
              number("rate_ppm_per_day", Unit.PPM_PER_DAY, -1e5, 1e5, "its growth")),
          List.of(
              new Output("interval", "", "daily, weekly, monthly, quarterly or yearly"),
              new Output("condition", "", "condition of the TDCG level")),
          TdcgSampling::calculate);

  private TdcgSampling() {}

  /** Column of the table: below 10 ppm/day slow, up to 30 middle, above fast. */
  static String speed(double ppmPerDay) {
    if (ppmPerDay < 10) return "slow";
    return ppmPerDay <= 30 ? "middle" : "fast";
  }

  private static Outcome calculate(Inputs in) {
    int condition = GasCondition.condition("TDCG", "2008", in.number("TDCG"));
    String speed = speed(in.number("rate_ppm_per_day"));
    return Sheet.draft()
        .step("condition", "of the TDCG level", condition, "")
        .step("speed", "slow below 10, middle to 30, fast above 30 ppm/day", speed, "")
        .value("interval", TABLE.rows().get(condition - 1).get(speed))
        .result("condition", condition)
        .valid("mineral oil; replaced by the edition of 2019")
        .done();
  }
}
