package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Life of a dry-type transformer at a steady hot spot. */
public final class DryType {
  private static final double LIFE_YEARS = 20;
  private static final double HALVING_K = 10;
  private static final Table TABLE = Table.load("electrical/transformer/dry-type-classes.csv");

  public static final Method METHOD =
      new Method(
          "dry-type-life",
          "1.0.0",
          "transformer",
          "Dry-type insulation life",
          List.of(
              TABLE.citation(),
              new Citation("IEEE C57.96", "2013", "life halves per 10 K", Confidence.C)),
          List.of(
              word(
                  "insulation_class",
                  TABLE.rows().stream().map(r -> r.get("class")).toList(),
                  "temperature class of the insulation system, degC"),
              number("hot_spot_C", Unit.CELSIUS, -40, 300, "steady hot spot")),
          List.of(
              new Output("life_years", "a", "expected insulation life at this hot spot"),
              new Output("margin_K", "K", "class less hot spot"),
              new Output("rated_average_rise_K", "K", "average winding rise of the class")),
          DryType::calculate);

  private DryType() {}

  /** {@code 20 years x 2^((class - hotSpot)/10)}, both in degC. */
  static double lifeYears(double classTemperature, double hotSpot) {
    return LIFE_YEARS * Math.pow(2, (classTemperature - hotSpot) / HALVING_K);
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("class").equals(in.word("insulation_class")))
            .findFirst()
            .orElseThrow();
    double limit = Double.parseDouble(row.get("class"));
    double hotSpot = in.number("hot_spot_C");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("T_class", "ambient + average rise + hot-spot allowance", limit, "Cel")
            .step("margin", "T_class - hot_spot", limit - hotSpot, "K")
            .value("life_years", lifeYears(limit, hotSpot))
            .result("margin_K", limit - hotSpot)
            .result("rated_average_rise_K", Double.valueOf(row.get("average_rise")));
    if (hotSpot > limit) sheet.warn("above the temperature class of the insulation");
    return sheet
        .warn("halving per 10 K is practice; a life far beyond 20 years is not to be planned on")
        .valid("dry-type, steady hot spot, classes 150, 185 and 220")
        .done();
  }
}
