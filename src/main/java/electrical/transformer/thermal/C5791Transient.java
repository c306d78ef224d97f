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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Top oil and hot spot through load steps by IEEE C57.91, and the life they use. */
public final class C5791Transient {
  private static final double STEP_MIN = 1;

  public static final Method METHOD =
      new Method(
          "c5791-transient",
          "1.0.0",
          "transformer",
          "Hot spot through load steps, IEEE C57.91",
          List.of(
              new Citation("IEEE C57.91", "2011", "clause 7, transient", Confidence.A),
              C5791Inputs.CITATION),
          inputs(),
          List.of(
              new Output("max_hot_spot_C", "Cel", "highest hot spot"),
              new Output("at_min", "Cel", "top oil and hot spot at the end of each load"),
              new Output("F_EQA", "", "equivalent ageing factor over the profile"),
              new Output("LOL_pct", "%", "share of 180000 h of life used")),
          Precondition.before(
              C5791Transient::calculate,
              Precondition.of(C5791Inputs::refusal),
              LoadProfile::refusals));

  private C5791Transient() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(C5791Inputs.RATINGS);
    inputs.add(number("tau_TO_min", Unit.MINUTE, 1, 6000, "time constant of the top oil"));
    inputs.add(number("tau_W_min", Unit.MINUTE, 0.1, 600, "time constant of the winding"));
    inputs.add(
        number("initial_K", Unit.ONE, 0, 2, "load borne for long before, 0 if absent").optional());
    inputs.add(LoadProfile.INPUT);
    return List.copyOf(inputs);
  }

  /** Rises in K at one moment: of top oil over ambient and of the hot spot over top oil. */
  record State(double topOil, double winding) {
    State after(double minutes, double load, C5791Rises rises, double[] taus) {
      return new State(
          C5791Rises.after(minutes, taus[0], topOil, rises.topOil(load)),
          C5791Rises.after(minutes, taus[1], winding, rises.hotSpot(load)));
    }

    double hotSpot(double ambient) {
      return ambient + topOil + winding;
    }
  }

  private static Outcome calculate(Inputs in) {
    LoadProfile profile = LoadProfile.of(in);
    Sheet.Draft sheet = Sheet.draft();
    C5791Inputs.assumed(sheet, in);
    if (!in.has("initial_K")) sheet.assume("no load before");
    double highest = run(sheet, in, profile);
    return PaperAgeing.tooHot("/load_until_min", highest)
        .orElseGet(
            sheet.valid("liquid-filled; constant ambient; load steps, first-order lags")::done);
  }

  /** Writes the profile into the sheet; answers the highest hot spot. */
  private static double run(Sheet.Draft sheet, Inputs in, LoadProfile profile) {
    C5791Rises rises = C5791Inputs.rises(in);
    double ambient = in.number("ambient_C");
    double[] taus = {in.number("tau_TO_min"), in.number("tau_W_min")};
    double before = in.maybeNumber("initial_K").orElse(0);
    State state = new State(rises.topOil(before), rises.hotSpot(before));
    Map<String, List<Double>> ends = new LinkedHashMap<>();
    HotSpotRecord record = new HotSpotRecord(state.hotSpot(ambient));
    for (LoadProfile.Load load : profile.loads()) {
      int steps = (int) Math.ceil(load.minutes() / STEP_MIN);
      State start = state;
      for (int i = 1; i <= steps; i++) {
        // from the start of the load each time: the lag is exact, errors do not add up
        state = start.after(load.minutes() * i / steps, load.perUnit(), rises, taus);
        record.add(state.hotSpot(ambient), load.minutes() / steps);
      }
      ends.put(load.end(), List.of(ambient + state.topOil(), state.hotSpot(ambient)));
      sheet.step("H at " + load.end() + " min", "lag", state.hotSpot(ambient), "Cel");
    }
    report(sheet, record, ends);
    return record.highest();
  }

  private static void report(
      Sheet.Draft sheet, HotSpotRecord record, Map<String, List<Double>> ends) {
    double factor = record.meanUpgraded();
    sheet
        .value("max_hot_spot_C", record.highest())
        .result("at_min", ends)
        .result("F_EQA", factor)
        .result("LOL_pct", 100 * factor * record.hours() / LossOfLife.NORMAL_LIFE_HOURS)
        .assume("normal life of 180000 h at 110 degC");
    PaperAgeing.bubbles(sheet, record.highest());
  }
}
