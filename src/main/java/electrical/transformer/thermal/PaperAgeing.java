package electrical.transformer.thermal;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** How fast paper ages at a steady hot spot, relative to its reference temperature. */
public final class PaperAgeing {
  static final double COLDEST = -50;
  static final double HOTTEST = 250;

  public static final Method METHOD =
      new Method(
          "faa",
          "1.0.0",
          "transformer",
          "Ageing acceleration factor",
          List.of(
              new Citation("IEEE C57.91", "2011", "ageing acceleration factor", Confidence.A),
              new Citation("IEC 60076-7", "2018", "relative ageing rate", Confidence.A),
              new Citation("IEEE C57.91", "2011", "55 degC rise", Confidence.C)),
          List.of(hotSpot()),
          List.of(
              new Output("F_AA", "", "thermally upgraded paper, 1 at 110 degC"),
              new Output("V_normal_kraft", "", "kraft paper by IEC, 1 at 98 degC"),
              new Output("F_AA_55K", "", "paper not upgraded by IEEE, 1 at 95 degC")),
          PaperAgeing::calculate);

  private PaperAgeing() {}

  static Input hotSpot() {
    return number("hot_spot_C", Unit.CELSIUS, COLDEST, HOTTEST, "hottest-spot temperature");
  }

  /**
   * Thermally upgraded paper: {@code exp(15000/383 - 15000/(hotSpot + 273))}, 1 at 110 degC.
   *
   * @param hotSpot degC
   */
  public static double upgraded(double hotSpot) {
    return arrhenius(383, hotSpot);
  }

  /** Paper not upgraded (55 degC rise): the same with 368, 1 at 95 degC. Confidence C. */
  public static double notUpgraded(double hotSpot) {
    return arrhenius(368, hotSpot);
  }

  /**
   * Kraft paper by IEC 60076-7: {@code 2^((hotSpot - 98)/6)}, 1 at 98 degC.
   *
   * @param hotSpot degC
   */
  public static double kraft(double hotSpot) {
    return Math.pow(2, (hotSpot - 98) / 6);
  }

  private static double arrhenius(double referenceKelvin, double hotSpot) {
    return Math.exp(15000 / referenceKelvin - 15000 / (hotSpot + 273));
  }

  private static Outcome calculate(Inputs in) {
    double hotSpot = in.number("hot_spot_C");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("F_AA", "exp(15000/383 - 15000/(hot_spot + 273))", upgraded(hotSpot), "")
            .step("V", "2^((hot_spot - 98)/6)", kraft(hotSpot), "")
            .value("F_AA", upgraded(hotSpot))
            .result("V_normal_kraft", kraft(hotSpot))
            .result("F_AA_55K", notUpgraded(hotSpot));
    bubbles(sheet, hotSpot);
    return sheet.valid("paper in mineral oil, -50 to 250 degC; dry paper without oxygen").done();
  }

  /** Refused when a hot spot is hotter than the ageing formulas hold. */
  static Optional<Outcome> tooHot(String pointer, double hotSpot) {
    return hotSpot <= HOTTEST
        ? Optional.empty()
        : Optional.of(
            Outcome.refused(
                pointer,
                "OUT_OF_RANGE",
                "a hot spot of " + Math.round(hotSpot) + " degC",
                "a load with a hot spot of at most " + Math.round(HOTTEST) + " degC"));
  }

  static void bubbles(Sheet.Draft sheet, double hotSpot) {
    if (hotSpot > 140)
      sheet.warn("above about 140 degC free bubbles are possible when paper holds over 2 % water");
  }
}
