package electrical.health.cnaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.health.Draws;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold whatever the figures are. */
class ScorePropertiesTest {
  private static MultipleIncrement increment(SplittableRandom random) {
    return new MultipleIncrement(
        random.nextDouble(1, 3), random.nextDouble(1, 3), random.nextInt(1, 6));
  }

  private static Ageing ageing(SplittableRandom random) {
    return new Ageing(
        random.nextDouble(20, 100),
        random.nextDouble(0.5, 2),
        random.nextDouble(0.8, 2),
        random.nextDouble(0, 90));
  }

  private static Modifier modifier(SplittableRandom random) {
    return new Modifier(
        random.nextDouble(0.5, 2), random.nextDouble(4, 10), random.nextDouble(0.5, 8));
  }

  private static Asset asset(SplittableRandom random) {
    Optional<Asset.Part> tapchanger =
        random.nextBoolean() ? Optional.of(part(random)) : Optional.empty();
    Reliability reliability =
        new Reliability(random.nextDouble(0.6, 1.5), random.nextDouble(0.5, 5));
    return new Asset(new PofCurve(1e-4, 1.087), reliability, part(random), tapchanger);
  }

  private static Asset.Part part(SplittableRandom random) {
    Map<Source, Modifier> found = new EnumMap<>(Source.class);
    for (Source source : Source.values()) found.put(source, modifier(random));
    return new Asset.Part(ageing(random), new Evidence(found, increment(random)));
  }

  @Test
  void a_score_stays_within_its_collar_and_cap_and_the_collar_wins() {
    Draws.each(
        random -> {
          Modifier modifier = modifier(random);
          Reliability reliability = new Reliability(random.nextDouble(0.6, 1.5), 0.5);

          double score = reliability.currentScore(random.nextDouble(0.5, 5.5), modifier);

          assertThat(score)
              .isBetween(modifier.collar(), Math.max(modifier.cap(), modifier.collar()));
        });
  }

  @Test
  void the_current_score_never_falls_with_age() {
    Draws.each(
        random -> {
          Ageing young = ageing(random);
          Ageing old =
              new Ageing(
                  young.normalExpectedLife(),
                  young.dutyFactor(),
                  young.locationFactor(),
                  young.age() + random.nextDouble(0, 30));
          Evidence evidence = part(random).evidence();

          double before = Component.of(young, evidence, Reliability.USUAL).forecast().current();
          double after = Component.of(old, evidence, Reliability.USUAL).forecast().current();

          assertThat(after).isGreaterThanOrEqualTo(before);
        });
  }

  @Test
  void at_year_0_the_future_score_is_the_current_one() {
    Draws.each(
        random -> {
          Health health = Health.of(asset(random));
          double worst =
              health.components().stream()
                  .mapToDouble(component -> component.forecast().current())
                  .max()
                  .orElseThrow();

          assertThat(health.score(0)).isEqualTo(worst);
          assertThat(health.currentScore()).isBetween(0.5, 10.0);
        });
  }

  @Test
  void score_and_pof_never_fall_with_time_and_end_at_15() {
    Draws.each(
        random -> {
          Health health = Health.of(asset(random));
          double sooner = random.nextDouble(0, 50);
          double later = sooner + random.nextDouble(0, 50);

          assertThat(health.score(later)).isBetween(health.score(sooner), 15.0);
          assertThat(health.pof(later)).isGreaterThanOrEqualTo(health.pof(sooner));
        });
  }

  @Test
  void pof_never_falls_with_the_score_and_is_constant_outside_4_to_15() {
    PofCurve curve = new PofCurve(7.8e-5, 1.087);
    Draws.each(
        random -> {
          double better = random.nextDouble(0.5, 15);
          double worse = better + random.nextDouble(0, 5);

          assertThat(curve.at(worse)).isGreaterThanOrEqualTo(curve.at(better));
          if (worse > better + 1e-9 && worse <= 15 && better >= 4)
            assertThat(curve.at(worse)).isGreaterThan(curve.at(better));
          assertThat(curve.at(Math.min(better, 4))).isEqualTo(curve.at(4));
          assertThat(curve.at(worse + 15)).isEqualTo(curve.at(15));
        });
  }

  @Test
  void the_cumulative_pof_is_the_sum_of_the_yearly_ones_discounted() {
    Draws.each(
        random -> {
          Health health = Health.of(asset(random));
          double sum = 0;
          for (int year = 0; year <= 30; year++) sum += health.pof(year) / Math.pow(1.035, year);

          assertThat(health.cumulativeDiscountedPof()).isCloseTo(sum, within(1e-11 * sum));
        });
  }

  @Test
  void an_asset_that_aged_as_its_score_says_continues_its_own_curve() {
    Draws.each(
        random -> {
          double rate = random.nextDouble(0.001, 0.05);
          double age = random.nextDouble(1, 25);
          double score = 0.5 * Math.exp(rate * age);
          Ageing ageing = new Ageing(Math.log(11) / rate, 1, 1, age);

          Forecast forecast = Forecast.of(score, ageing);

          assertThat(forecast.rate()).isCloseTo(rate, within(1e-12));
          if (score < 2)
            assertThat(forecast.score(5)).isCloseTo(0.5 * Math.exp(rate * (age + 5)), within(1e-9));
        });
  }

  @Test
  void indoors_is_a_quarter_of_the_way_from_the_least_to_outdoors() {
    LocationFactor factor = LocationFactor.of("Switchgear");
    Draws.each(
        random -> {
          LocationFactor.Place place =
              new LocationFactor.Place(
                  java.util.OptionalDouble.of(random.nextDouble(0, 40)),
                  java.util.OptionalDouble.of(random.nextDouble(0, 500)),
                  java.util.OptionalDouble.of(random.nextInt(1, 6)));

          double outdoor = factor.at(place, false);

          assertThat(factor.at(place, true)).isCloseTo(0.9 + (outdoor - 0.9) / 4, within(1e-12));
          assertThat(outdoor).isBetween(0.9 - 1e-12, 1.45 + 1e-12);
        });
  }

  @Test
  void the_worst_component_is_what_counts() {
    Draws.each(
        random -> {
          Asset asset = asset(random);
          Health main =
              Health.of(
                  new Asset(asset.curve(), asset.reliability(), asset.main(), Optional.empty()));

          Health both = Health.of(asset);

          List<Component> components = both.components();
          assertThat(both.score(10)).isGreaterThanOrEqualTo(main.score(10));
          assertThat(both.score(10))
              .isIn(
                  components.getFirst().forecast().score(10),
                  components.getLast().forecast().score(10));
        });
  }
}
