package electrical.transformer.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.transformer.thermal.IecThermalModel.Constants;
import electrical.transformer.thermal.IecThermalModel.State;
import electrical.transformer.thermal.IecThermalModel.StepWatch;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The difference equations of IEC 60076-7 against their solution in exponentials. */
class IecThermalModelTest {
  private static final long SEED = 600767;

  @Test
  void many_small_steps_give_the_exponentials_of_a_constant_load() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 300; i++) {
      IecThermalModel model = random(random);
      Constants c = model.constants();
      double load = random.nextDouble(2);
      double ambient = random.nextDouble(-20, 40);
      double minutes = random.nextDouble(1, 600);
      State start = model.steady(random.nextDouble(0, 90), random.nextDouble(0, 30));

      State end =
          model.after(
              start,
              new LoadProfile.Load(load, 0, minutes),
              ambient,
              new StepWatch(0.01, new HotSpotRecord(start.hotSpot())));

      double oil = ambient + model.steadyTopOilRise(load);
      double gradient = model.steadyGradient(load);
      double topOil = lag(start.topOil(), oil, minutes / (c.k11() * c.tauO()));
      double first = lag(start.first(), c.k21() * gradient, minutes / (c.k22() * c.tauW()));
      double second = lag(start.second(), (c.k21() - 1) * gradient, minutes * c.k22() / c.tauO());
      // a step of 0.01 min errs by about half the step over the time constant, of the change
      assertThat(end.topOil()).as("seed %d, %s", SEED, model).isCloseTo(topOil, within(0.1));
      assertThat(end.hotSpot())
          .as("seed %d, %s", SEED, model)
          .isCloseTo(topOil + first - second, within(0.15));
    }
  }

  /** The exponential form from a cold start: f1 and f2 of the standard. */
  @Test
  void a_cold_start_follows_the_functions_f1_and_f2() {
    IecThermalModel model =
        new IecThermalModel(6, 52, 26, new Constants(0.8, 1.3, 0.5, 2, 2, 150, 7));
    double minutes = 45;

    State end =
        model.after(
            model.steady(20, 0),
            new LoadProfile.Load(1, 0, minutes),
            20,
            new StepWatch(0.001, new HotSpotRecord(20)));

    double f1 = 1 - Math.exp(-minutes / (0.5 * 150));
    double f2 =
        2 * (1 - Math.exp(-minutes / (2 * 7))) - (2 - 1) * (1 - Math.exp(-minutes * 2 / 150));
    assertThat(end.topOil()).isCloseTo(20 + 52 * f1, within(0.001));
    assertThat(end.hotSpot()).isCloseTo(20 + 52 * f1 + 26 * f2, within(0.01));
  }

  @Test
  void halving_the_step_halves_the_error() {
    IecThermalModel model =
        new IecThermalModel(6, 52, 26, new Constants(0.8, 1.3, 0.5, 2, 2, 150, 7));
    double exact = 20 + 52 * (1 - Math.exp(-30.0 / 75));

    double coarse = Math.abs(topOilAfter30(model, 2) - exact);
    double fine = Math.abs(topOilAfter30(model, 1) - exact);

    assertThat(coarse / fine).isCloseTo(2, within(0.05));
  }

  @Test
  void a_steady_state_stays() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 500; i++) {
      IecThermalModel model = random(random);
      double load = random.nextDouble(2);
      State steady = model.steady(20 + model.steadyTopOilRise(load), model.steadyGradient(load));

      State next = model.next(steady, load, 20, 1);

      assertThat(next.topOil())
          .as("seed %d, %s", SEED + 1, model)
          .isCloseTo(steady.topOil(), eps());
      assertThat(next.hotSpot())
          .as("seed %d, %s", SEED + 1, model)
          .isCloseTo(steady.hotSpot(), eps());
    }
  }

  private static org.assertj.core.data.Offset<Double> eps() {
    return within(1e-9);
  }

  private static double topOilAfter30(IecThermalModel model, double step) {
    return model
        .after(
            model.steady(20, 0),
            new LoadProfile.Load(1, 0, 30),
            20,
            new StepWatch(step, new HotSpotRecord(20)))
        .topOil();
  }

  private static double lag(double from, double to, double times) {
    return to + (from - to) * Math.exp(-times);
  }

  private static IecThermalModel random(SplittableRandom random) {
    return new IecThermalModel(
        random.nextDouble(1, 12),
        random.nextDouble(30, 65),
        random.nextDouble(10, 40),
        new Constants(
            0.8,
            1.3,
            random.nextDouble(0.5, 1),
            random.nextDouble(1, 3),
            2,
            random.nextDouble(90, 240),
            random.nextDouble(4, 12)));
  }
}
