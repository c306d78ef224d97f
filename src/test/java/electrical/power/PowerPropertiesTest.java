package electrical.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.power.CurrentLimits.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must hold for every supply, load and spectrum. */
class PowerPropertiesTest {
  private static final long SEED = 20250204;
  private static final int RUNS = 1000;

  @Test
  void unbalance_depends_neither_on_the_unit_nor_on_the_order_of_phases() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      List<Double> volts = random.doubles(3, 300, 600).boxed().toList();
      List<Double> other = new ArrayList<>(volts.stream().map(v -> v / 1000).toList());
      Collections.shuffle(other, random);
      assertThat(Unbalance.percent(other))
          .as("%s, seed %s", volts, SEED)
          .isCloseTo(Unbalance.percent(volts), within(1e-9));
    }
  }

  @Test
  void unbalance_is_that_of_plain_floating_point() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double[] v = random.doubles(3, 1, 600).toArray();
      double mean = (v[0] + v[1] + v[2]) / 3;
      double off =
          Math.max(Math.abs(v[0] - mean), Math.max(Math.abs(v[1] - mean), Math.abs(v[2] - mean)));
      assertThat(Unbalance.percent(List.of(v[0], v[1], v[2])))
          .as("%s %s %s, seed %s", v[0], v[1], v[2], SEED)
          .isCloseTo(100 * off / mean, within(1e-9));
    }
  }

  /** The points as NEMA MG 1 prints them. */
  @Test
  void the_derating_is_exact_at_its_points_and_falls_between_them() {
    Map.of(1.0, 1.0, 2.0, 0.95, 3.0, 0.88, 4.0, 0.82, 5.0, 0.75)
        .forEach((u, f) -> assertThat(MotorDerating.factor(u)).as("%s %%", u).hasValue(f));
    double before = 1;
    for (int hundredth = 101; hundredth <= 500; hundredth++) {
      double factor = MotorDerating.factor(hundredth / 100.0).orElseThrow();
      assertThat(factor).as("%s %%", hundredth / 100.0).isLessThan(before);
      before = factor;
    }
    assertThat(MotorDerating.factor(Math.nextUp(5.0))).isEmpty();
  }

  @Test
  void half_way_between_two_points_the_derating_is_their_mean() {
    assertThat(MotorDerating.factor(1.5).orElseThrow()).isCloseTo(0.975, within(1e-12));
    assertThat(MotorDerating.factor(4.5).orElseThrow()).isCloseTo(0.785, within(1e-12));
  }

  @Test
  void demand_distortion_is_the_same_from_the_spectrum_and_from_the_samples_of_the_wave() {
    Random random = new Random(SEED);
    for (int run = 0; run < 50; run++) {
      Spectrum spectrum = spectrum(random);
      double demand = 50 + 100 * random.nextDouble();
      double fromWave =
          100 * Math.sqrt(squareOfWave(spectrum, random) - square(spectrum.fundamental())) / demand;
      assertThat(spectrum.percentOf(demand))
          .as("%s of %s A, seed %s", spectrum, demand, SEED)
          .isCloseTo(fromWave, within(1e-8));
    }
  }

  @Test
  void demand_distortion_is_total_distortion_scaled_by_fundamental_over_demand() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      Spectrum spectrum = spectrum(random);
      double demand = 50 + 100 * random.nextDouble();
      double scaled = spectrum.percentOf(spectrum.fundamental()) * spectrum.fundamental() / demand;
      assertThat(spectrum.percentOf(demand)).as("seed %s", SEED).isCloseTo(scaled, within(1e-9));
    }
  }

  @Test
  void the_k_factor_is_at_least_1_and_does_not_depend_on_the_unit() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      Spectrum spectrum = spectrum(random);
      TreeMap<Integer, Double> smaller = new TreeMap<>();
      spectrum.harmonics().forEach((order, amperes) -> smaller.put(order, amperes / 1000));
      double k = HarmonicDistortion.k(spectrum);
      assertThat(k).as("%s, seed %s", spectrum, SEED).isGreaterThanOrEqualTo(1);
      assertThat(HarmonicDistortion.k(new Spectrum(spectrum.fundamental() / 1000, smaller)))
          .isCloseTo(k, within(1e-9 * k));
    }
  }

  @Test
  void a_stiffer_supply_never_allows_less_and_a_higher_odd_order_never_more() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double ratio = 1500 * random.nextDouble();
      int order = 3 + 2 * random.nextInt(23);
      double limit = CurrentLimits.individual(ratio, order, Edition.E2014);
      assertThat(CurrentLimits.individual(ratio * 2, order, Edition.E2014))
          .as("ratio %s, order %s, seed %s", ratio, order, SEED)
          .isGreaterThanOrEqualTo(limit);
      assertThat(CurrentLimits.individual(ratio, order + 2, Edition.E2014))
          .isLessThanOrEqualTo(limit);
      assertThat(CurrentLimits.total(ratio)).isGreaterThan(limit);
    }
  }

  /** An odd order of each column of the table stands beside an even one of the same column. */
  @Test
  void even_orders_are_a_quarter_in_2014_and_never_stricter_in_2022() {
    Map.of(3, 2, 9, 10, 11, 12, 15, 16, 17, 18, 21, 22, 23, 24, 33, 34, 35, 36, 49, 50)
        .forEach(
            (odd, even) -> {
              double strict = CurrentLimits.individual(60, even, Edition.E2014);
              assertThat(strict)
                  .as("order %s", even)
                  .isEqualTo(CurrentLimits.individual(60, odd, Edition.E2014) / 4);
              assertThat(CurrentLimits.individual(60, even, Edition.E2022)).isGreaterThan(strict);
            });
  }

  @Test
  void a_longer_overvoltage_is_never_allowed_to_be_higher() {
    double before = Double.MAX_VALUE;
    for (int tenth = 0; tenth <= 18_001; tenth++) {
      double limit = CapacitorBank.greatest(tenth / 10.0);
      assertThat(limit).as("%s s", tenth / 10.0).isLessThanOrEqualTo(before);
      before = limit;
    }
    assertThat(before).isEqualTo(1.1);
  }

  @Test
  void a_voltage_may_last_exactly_while_it_is_within_the_limit_of_its_duration() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double perUnit = 2.2 * random.nextDouble();
      double seconds = Math.pow(10, 6 * random.nextDouble() - 2);
      assertThat(seconds <= CapacitorBank.longest(perUnit).orElseThrow())
          .as("%s for %s s, seed %s", perUnit, seconds, SEED)
          .isEqualTo(perUnit <= CapacitorBank.greatest(seconds));
    }
  }

  private static Spectrum spectrum(Random random) {
    TreeMap<Integer, Double> harmonics = new TreeMap<>();
    for (int i = 0; i < 6; i++) harmonics.put(2 + random.nextInt(49), 10 * random.nextDouble());
    return new Spectrum(50 + 50 * random.nextDouble(), harmonics);
  }

  /** Mean square of a period with random phases, sampled more than twice per highest order. */
  private static double squareOfWave(Spectrum spectrum, Random random) {
    int samples = 256;
    double[] wave = new double[samples];
    Map<Integer, Double> all = new TreeMap<>(spectrum.harmonics());
    all.put(1, spectrum.fundamental());
    all.forEach(
        (order, rms) -> {
          double phase = 2 * Math.PI * random.nextDouble();
          for (int i = 0; i < samples; i++)
            wave[i] += Math.sqrt(2) * rms * Math.sin(2 * Math.PI * order * i / samples + phase);
        });
    double sum = 0;
    for (double sample : wave) sum += sample * sample;
    return sum / samples;
  }

  private static double square(double x) {
    return x * x;
  }
}
