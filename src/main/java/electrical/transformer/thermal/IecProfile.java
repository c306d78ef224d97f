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
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.transformer.thermal.IecThermalModel.State;
import electrical.transformer.thermal.IecThermalModel.StepWatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** Top oil, hot spot and ageing through a load profile by IEC 60076-7. */
public final class IecProfile {
  private static final double STEP_MIN = 0.1;
  private static final double MOST_STEPS = 6_000_000;

  public static final Method METHOD =
      new Method(
          "iec60076-7-profile",
          "1.0.0",
          "transformer",
          "Hot spot through a load profile, IEC 60076-7",
          List.of(
              new Citation("IEC 60076-7", "2018", "difference equations", Confidence.A),
              IecConstants.CITATION),
          inputs(),
          List.of(
              new Output("max_hot_spot_C", "Cel", "highest hot spot"),
              new Output("at_min", "Cel", "top oil and hot spot at the end of each load"),
              new Output("V_upgraded", "", "mean relative ageing, upgraded paper"),
              new Output("V_kraft", "", "mean relative ageing, kraft paper"),
              new Output("ageing_upgraded_h", "h", "hours at 110 degC that age as much"),
              new Output("ageing_kraft_h", "h", "hours at 98 degC that age as much")),
          Precondition.before(
              IecProfile::calculate,
              IecConstants::refusals,
              LoadProfile::refusals,
              Precondition.of(IecProfile::unfit)));

  private IecProfile() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(number("R", Unit.ONE, 0, 10_000, "load loss over no-load loss"));
    inputs.add(number("top_oil_rise_K", Unit.CELSIUS_DIFFERENCE, 0, 100, "rated"));
    inputs.add(number("gr_K", Unit.CELSIUS_DIFFERENCE, 0, 60, "rated winding-to-oil gradient"));
    inputs.add(number("H", Unit.ONE, 1, 3, "hot-spot factor"));
    inputs.add(number("ambient_C", Unit.CELSIUS, -50, 60, "ambient temperature"));
    inputs.add(
        number("initial_top_oil_C", Unit.CELSIUS, -50, 160, "top oil at the start").optional());
    inputs.add(
        number("initial_gradient", Unit.CELSIUS_DIFFERENCE, 0, 100, "hot spot over top oil then")
            .optional());
    inputs.add(LoadProfile.INPUT);
    inputs.addAll(IecConstants.INPUTS);
    inputs.add(number("step_min", Unit.MINUTE, 0.01, 60, "time step").optional());
    return List.copyOf(inputs);
  }

  /** The step is short against every lag, and not so short that there are too many. */
  private static Optional<Refusal> unfit(Inputs in) {
    OptionalDouble longest = IecConstants.longestStep(in);
    if (longest.isEmpty()) return Optional.empty();
    double most = longest.getAsDouble();
    double least = LoadProfile.minutes(in).orElse(0) / MOST_STEPS;
    double step = step(in, most);
    boolean fits = step <= most && step >= least;
    return fits
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "/step_min", "OUT_OF_RANGE", step + " min", least + " to " + most + " min"));
  }

  private static double step(Inputs in, double longest) {
    return in.maybeNumber("step_min").orElse(Math.min(STEP_MIN, longest));
  }

  private static Outcome calculate(Inputs in) {
    LoadProfile profile = LoadProfile.of(in);
    double step = step(in, IecConstants.longestStep(in).orElseThrow());
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("step_min")) sheet.assume("time step of " + step + " min");
    assumed(sheet, in);
    double highest = run(sheet, in, profile, step);
    return PaperAgeing.tooHot("/load_until_min", highest)
        .orElseGet(
            sheet.valid("liquid-filled, constant ambient; step at most half the least lag")::done);
  }

  private static IecThermalModel model(Inputs in) {
    return new IecThermalModel(
        in.number("R"),
        in.number("top_oil_rise_K"),
        in.number("H") * in.number("gr_K"),
        IecConstants.of(in));
  }

  private static void assumed(Sheet.Draft sheet, Inputs in) {
    IecConstants.assumed(sheet, in);
    if (!in.has("initial_top_oil_C")) sheet.assume("long energized without load at the start");
    if (!in.has("initial_gradient")) sheet.assume("hot spot at top oil at the start");
  }

  /** Writes the profile into the sheet; answers the highest hot spot. */
  private static double run(Sheet.Draft sheet, Inputs in, LoadProfile profile, double step) {
    IecThermalModel model = model(in);
    double ambient = in.number("ambient_C");
    double oil = in.maybeNumber("initial_top_oil_C").orElse(ambient + model.steadyTopOilRise(0));
    State state = model.steady(oil, in.maybeNumber("initial_gradient").orElse(0));
    HotSpotRecord record = new HotSpotRecord(state.hotSpot());
    StepWatch watch = new StepWatch(step, record);
    Map<String, List<Double>> ends = new LinkedHashMap<>();
    for (LoadProfile.Load load : profile.loads()) {
      state = model.after(state, load, ambient, watch);
      ends.put(load.end(), List.of(state.topOil(), state.hotSpot()));
      sheet
          .step("oil at " + load.end() + " min", "difference equation", state.topOil(), "Cel")
          .step("hot spot at " + load.end() + " min", "oil + d1 - d2", state.hotSpot(), "Cel");
    }
    sheet.value("max_hot_spot_C", record.highest()).result("at_min", ends);
    ageing(sheet, record);
    return record.highest();
  }

  private static void ageing(Sheet.Draft sheet, HotSpotRecord record) {
    sheet
        .result("V_upgraded", record.meanUpgraded())
        .result("V_kraft", record.meanKraft())
        .result("ageing_upgraded_h", record.meanUpgraded() * record.hours())
        .result("ageing_kraft_h", record.meanKraft() * record.hours());
    PaperAgeing.bubbles(sheet, record.highest());
  }
}
