package electrical.transformer.thermal;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Top oil and hot spot in equilibrium by IEEE C57.91. */
public final class C5791Steady {
  public static final Method METHOD =
      new Method(
          "c5791-steady",
          "1.0.0",
          "transformer",
          "Steady hot spot, IEEE C57.91",
          List.of(
              new Citation("IEEE C57.91", "2011", "clause 7, steady state", Confidence.A),
              C5791Inputs.CITATION),
          inputs(),
          List.of(
              new Output("hot_spot_C", "Cel", "hottest-spot temperature"),
              new Output("top_oil_C", "Cel", "top-oil temperature"),
              new Output("F_AA", "", "ageing acceleration, thermally upgraded paper")),
          Precondition.before(C5791Steady::calculate, Precondition.of(C5791Inputs::refusal)));

  private C5791Steady() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(C5791Inputs.RATINGS);
    inputs.add(number("K", Unit.ONE, 0, 2, "load per unit of rated"));
    return List.copyOf(inputs);
  }

  private static Outcome calculate(Inputs in) {
    C5791Rises rises = C5791Inputs.rises(in);
    double topOilRise = rises.topOil(in.number("K"));
    double hotSpotRise = rises.hotSpot(in.number("K"));
    double topOil = in.number("ambient_C") + topOilRise;
    double hotSpot = topOil + hotSpotRise;
    Optional<Outcome> tooHot = PaperAgeing.tooHot("/K", hotSpot);
    if (tooHot.isPresent()) return tooHot.get();
    Sheet.Draft sheet =
        Sheet.draft()
            .step("dTO", "dTO_R ((K^2 R + 1)/(R + 1))^n", topOilRise, "K")
            .step("dH", "dH_R K^(2m)", hotSpotRise, "K")
            .step("TO", "ambient + dTO", topOil, "Cel")
            .step("H", "TO + dH", hotSpot, "Cel")
            .value("hot_spot_C", hotSpot)
            .result("top_oil_C", topOil)
            .result("F_AA", PaperAgeing.upgraded(hotSpot));
    C5791Inputs.assumed(sheet, in);
    PaperAgeing.bubbles(sheet, hotSpot);
    return sheet.valid("liquid-filled, K from 0 to 2, load steady for several hours").done();
  }
}
