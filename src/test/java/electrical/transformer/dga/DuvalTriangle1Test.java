package electrical.transformer.dga;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.transformer.dga.Polygon.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triangle 1 by inequalities against its published polygons, and its limits. */
class DuvalTriangle1Test {
  private static final long SEED = 20190522;

  /** Corners as CH4, C2H2, C2H4 in percent: the drawing, not the rules, of Duval and dePablo. */
  private static final Map<String, String> CORNERS =
      Map.of(
          "PD", "100,0,0 98,2,0 98,0,2",
          "T1", "98,2,0 98,0,2 80,0,20 76,4,20 96,4,0",
          "T2", "80,0,20 76,4,20 46,4,50 50,0,50",
          "T3", "50,0,50 35,15,50 0,15,85 0,0,100",
          "DT", "96,4,0 87,13,0 47,13,40 31,29,40 0,29,71 0,15,85 35,15,50 46,4,50",
          "D1", "0,100,0 0,77,23 64,13,23 87,13,0",
          "D2", "64,13,23 0,77,23 0,29,71 31,29,40 47,13,40");

  @Test
  void inequalities_and_polygons_give_the_same_zone_for_random_gases() {
    Map<String, Polygon> zones = new LinkedHashMap<>();
    CORNERS.forEach((zone, corners) -> zones.put(zone, polygon(corners)));
    SplittableRandom random = new SplittableRandom(SEED);
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (int i = 0; i < 50_000; i++) {
      // cubed, so that corners of the triangle are met as often as its middle
      double ch4 = Math.pow(random.nextDouble(), 3) * 1000;
      double c2h2 = Math.pow(random.nextDouble(), 3) * 1000;
      double c2h4 = Math.pow(random.nextDouble(), 3) * 1000;
      double sum = ch4 + c2h2 + c2h4;
      Point at = point(100 * ch4 / sum, 100 * c2h2 / sum, 100 * c2h4 / sum);

      String zone = DuvalTriangle1.zone(100 * ch4 / sum, 100 * c2h2 / sum, 100 * c2h4 / sum);

      List<String> drawn =
          zones.entrySet().stream()
              .filter(z -> z.getValue().contains(at))
              .map(Map.Entry::getKey)
              .toList();
      assertThat(drawn)
          .as("seed %d, CH4 %s C2H2 %s C2H4 %s", SEED, ch4, c2h2, c2h4)
          .containsExactly(zone);
      hits.merge(zone, 1, Integer::sum);
    }
    assertThat(hits.keySet()).isEqualTo(CORNERS.keySet());
  }

  @Test
  void the_polygons_fill_the_triangle_without_overlap() {
    double area = CORNERS.values().stream().mapToDouble(c -> Math.abs(polygon(c).area())).sum();

    assertThat(area).isCloseTo(100 * 100 * Math.sqrt(3) / 4, within(1e-9));
  }

  /** Half-open limits of the fact sheet: a share on a lower limit is inside the zone. */
  @ParameterizedTest
  @CsvSource({
    "98,1,1,PD", "97.9,1,1.1,T1", "80,0,20,T2", "80.1,0,19.9,T1", "50,0,50,T3", "50.1,0,49.9,T2",
    "76,4,20,DT", "87,13,0,D1", "87.1,12.9,0,DT", "64,13,23,D2", "64.1,13,22.9,D1", "47,13,40,DT",
    "31,29,40,D2", "35,15,50,DT", "35.1,14.9,50,T3"
  })
  void a_share_on_a_limit_belongs_to_the_zone_above_it(
      double ch4, double c2h2, double c2h4, String zone) {
    assertThat(DuvalTriangle1.zone(ch4, c2h2, c2h4)).isEqualTo(zone);
  }

  /** 0.7 + 0.2 + 0.1 is not 1 in binary, so 0.1 would be a little more than 10 %. */
  @Test
  void shares_are_exact_in_decimal() {
    GasSample sample = new GasSample(Map.of(Gas.CH4, 0.7, Gas.C2H2, 0.2, Gas.C2H4, 0.1));

    assertThat(sample.percent(Gas.C2H4, List.of(Gas.CH4, Gas.C2H2, Gas.C2H4))).isEqualTo(10.0);
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private static Polygon polygon(String corners) {
    List<Point> points = new ArrayList<>();
    for (String corner : corners.split(" ", -1)) {
      String[] shares = corner.split(",", -1);
      points.add(
          point(
              Double.parseDouble(shares[0]),
              Double.parseDouble(shares[1]),
              Double.parseDouble(shares[2])));
    }
    return new Polygon(points);
  }

  private static Point point(double ch4, double c2h2, double c2h4) {
    assertThat(ch4 + c2h2 + c2h4).isCloseTo(100, within(1e-9));
    return new Point(c2h4 + ch4 / 2, ch4 * Math.sqrt(3) / 2);
  }
}
