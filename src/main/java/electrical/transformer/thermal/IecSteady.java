package electrical.transformer.thermal;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.transformer.thermal.IecThermalModel.Constants;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Top oil and hot spot in equilibrium by IEC 60076-7. */
public final class IecSteady {
  private static final double OIL_EXPONENT = 0.8;
  private static final double WINDING_EXPONENT = 1.3;

  public static final Method METHOD =
      new Method(
          "iec60076-7-steady",
          "1.0.0",
          "transformer",
          "Steady hot spot, IEC 60076-7",
          List.of(new Citation("IEC 60076-7", "2018", "steady state; Table K.1", Confidence.A)),
          List.of(
              number("R", Unit.ONE, 0, 10_000, "load loss over no-load loss at rated load"),
              number("top_oil_rise_K", Unit.CELSIUS_DIFFERENCE, 0, 100, "rated"),
              number("hot_spot_rise_K", Unit.CELSIUS_DIFFERENCE, 0, 100, "rated, over top oil"),
              number("ambient_C", Unit.CELSIUS, -50, 60, "ambient temperature"),
              number("K", Unit.ONE, 0, 2, "load per unit of rated"),
              number("x", Unit.ONE, 0.5, 1.5, "oil exponent").optional(),
              number("y", Unit.ONE, 0.5, 2.5, "winding exponent").optional()),
          List.of(
              new Output("hot_spot_C", "Cel", "hot-spot temperature"),
              new Output("top_oil_C", "Cel", "top-oil temperature"),
              new Output("V_upgraded", "", "relative ageing, upgraded paper, 1 at 110 degC"),
              new Output("V_kraft", "", "relative ageing, kraft paper, 1 at 98 degC")),
          IecSteady::calculate);

  private IecSteady() {}

  private static Outcome calculate(Inputs in) {
    double x = in.maybeNumber("x").orElse(OIL_EXPONENT);
    double y = in.maybeNumber("y").orElse(WINDING_EXPONENT);
    IecThermalModel model =
        new IecThermalModel(
            in.number("R"),
            in.number("top_oil_rise_K"),
            in.number("hot_spot_rise_K"),
            new Constants(x, y, 1, 1, 1, 1, 1)); // time constants do not matter in equilibrium
    double topOil = in.number("ambient_C") + model.steadyTopOilRise(in.number("K"));
    double gradient = model.steadyGradient(in.number("K"));
    double hotSpot = topOil + gradient;
    Optional<Outcome> tooHot = PaperAgeing.tooHot("/K", hotSpot);
    if (tooHot.isPresent()) return tooHot.get();
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("x")) sheet.assume("x = 0.8, ONAN or ONAF");
    if (!in.has("y")) sheet.assume("y = 1.3, ONAN or ONAF");
    PaperAgeing.bubbles(sheet, hotSpot);
    return sheet
        .step("oil", "ambient + rise ((1 + R K^2)/(1 + R))^x", topOil, "Cel")
        .step("g", "hot-spot rise x K^y", gradient, "K")
        .value("hot_spot_C", hotSpot)
        .result("top_oil_C", topOil)
        .result("V_upgraded", PaperAgeing.upgraded(hotSpot))
        .result("V_kraft", PaperAgeing.kraft(hotSpot))
        .valid("liquid-filled, K from 0 to 2, load steady for several hours")
        .done();
  }
}
