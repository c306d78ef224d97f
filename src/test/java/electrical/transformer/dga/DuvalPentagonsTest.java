package electrical.transformer.dga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.transformer.dga.Polygon.Point;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Properties of the centre of five gases. */
class DuvalPentagonsTest {
  private static final long SEED = 1973;

  @Test
  void the_centre_is_that_of_the_five_triangles_around_the_origin() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      GasSample sample = random(random);
      List<Point> points = DuvalPentagons.drawn(sample).corners();
      double area = 0;
      double x = 0;
      double y = 0;
      for (int k = 0; k < 5; k++) {
        Point a = points.get(k);
        Point b = points.get((k + 1) % 5);
        double side = Math.hypot(a.x(), a.y());
        double other = Math.hypot(b.x(), b.y());
        double triangle = side * other * Math.sin(Math.toRadians(72)) / 2;
        area += triangle;
        x += triangle * (a.x() + b.x()) / 3;
        y += triangle * (a.y() + b.y()) / 3;
      }

      Point centre = DuvalPentagons.place(sample).orElseThrow().centroid();

      assertThat(centre.x()).as("seed %d %s", SEED, sample).isCloseTo(x / area, within(1e-9));
      assertThat(centre.y()).as("seed %d %s", SEED, sample).isCloseTo(y / area, within(1e-9));
    }
  }

  @Test
  void every_mixture_has_a_zone_in_both_pentagons_and_they_differ_only_in_thermal_faults() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 20_000; i++) {
      GasSample sample = random(random);

      DuvalPentagons.Place place = DuvalPentagons.place(sample).orElseThrow();

      boolean thermal = List.of("T1", "T2", "T3").contains(place.first());
      if (thermal)
        assertThat(place.second()).as("seed %d %s", SEED + 1, sample).isIn("C", "T3-H", "O");
      else assertThat(place.second()).as("seed %d %s", SEED + 1, sample).isEqualTo(place.first());
    }
  }

  @Test
  void the_centre_does_not_depend_on_the_amount_of_gas() {
    SplittableRandom random = new SplittableRandom(SEED + 2);
    for (int i = 0; i < 2_000; i++) {
      GasSample sample = random(random);
      Map<Gas, Double> tenfold = new EnumMap<>(Gas.class);
      sample.ppm().forEach((gas, ppm) -> tenfold.put(gas, 10 * ppm));

      Point one = DuvalPentagons.place(sample).orElseThrow().centroid();
      Point ten = DuvalPentagons.place(new GasSample(tenfold)).orElseThrow().centroid();

      assertThat(ten.x()).as("seed %d %s", SEED + 2, sample).isCloseTo(one.x(), within(1e-9));
      assertThat(ten.y()).as("seed %d %s", SEED + 2, sample).isCloseTo(one.y(), within(1e-9));
    }
  }

  /** By symmetry. */
  @Test
  void equal_gases_have_their_centre_at_the_origin() {
    Point centre = DuvalPentagons.place(sample(7, 7, 7, 7, 7)).orElseThrow().centroid();

    assertThat(Math.hypot(centre.x(), centre.y())).isCloseTo(0, within(1e-12));
  }

  @Test
  void gases_that_are_not_neighbours_have_no_centre() {
    assertThat(DuvalPentagons.place(sample(9, 0, 5, 0, 0))).isEqualTo(Optional.empty());
    assertThat(DuvalPentagons.place(sample(9, 0, 0, 0, 0))).isEqualTo(Optional.empty());
  }

  @Test
  void a_trace_of_a_neighbour_too_small_to_draw_gives_no_centre_and_no_fault() {
    SplittableRandom random = new SplittableRandom(SEED + 3);
    for (int i = 0; i < 5000; i++) {
      double[] ppm = new double[5];
      for (int k = 0; k < 5; k++) ppm[k] = Math.pow(10, random.nextDouble(-300, 6));

      Optional<DuvalPentagons.Place> place = DuvalPentagons.place(sample(ppm));

      place.ifPresent(
          p -> assertThat(Math.hypot(p.centroid().x(), p.centroid().y())).isLessThan(33.4));
    }
  }

  /** Order of the pentagon: H2, C2H6, CH4, C2H4, C2H2. */
  private static GasSample sample(double... ppm) {
    Map<Gas, Double> levels = new EnumMap<>(Gas.class);
    for (int i = 0; i < ppm.length; i++) levels.put(DuvalPentagons.GASES.get(i), ppm[i]);
    return new GasSample(levels);
  }

  private static GasSample random(SplittableRandom random) {
    double[] ppm = new double[5];
    for (int i = 0; i < 5; i++) ppm[i] = Math.pow(10, random.nextDouble() * 4) / 10;
    return sample(ppm);
  }
}
