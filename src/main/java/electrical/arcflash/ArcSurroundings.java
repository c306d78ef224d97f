package electrical.arcflash;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a direct-current arc's energy reaches the worker. */
public sealed interface ArcSurroundings {
  String OPEN_AIR = "open_air";

  /**
   * Incident energy in J/cm2 of an arc's energy.
   *
   * @param joules E_arc
   * @param millimetres D, working distance, above 0
   */
  double joulesPerCm2(double joules, double millimetres);

  /** Distance in mm at which the incident energy is 5.0208 J/cm2; 0 when it is nowhere so high. */
  double boundary(double joules);

  /**
   * Radiated evenly from a point: {@code 100 E_arc / (4 pi D^2)}; the boundary is {@code sqrt(100
   * E_arc / (4 pi 5.0208))}.
   */
  record OpenAir() implements ArcSurroundings {
    private static final double AREA = 4 * Math.PI / 100; // mm2 to cm2

    @Override
    public double joulesPerCm2(double joules, double millimetres) {
      return joules / (AREA * millimetres * millimetres);
    }

    @Override
    public double boundary(double joules) {
      return Math.sqrt(joules / (AREA * Node.BOUNDARY_JOULES_PER_CM2));
    }
  }

  /**
   * Reflected by the walls of an enclosure: {@code 100 k E_arc / (a^2 + D^2)}; the boundary is
   * {@code sqrt(100 k E_arc / 5.0208 - a^2)}.
   *
   * <p>Source: R. Wilkins, constants as in Ammerman et al. 2010.
   *
   * @param depthMillimetres a
   * @param reflection k, without unit
   */
  record Enclosed(double depthMillimetres, double reflection) implements ArcSurroundings {
    static final StandardTable TABLE = StandardTable.named("wilkins-enclosure");
    private static final double MM2_PER_CM2 = 100;

    @Override
    public double joulesPerCm2(double joules, double millimetres) {
      double spread = depthMillimetres * depthMillimetres + millimetres * millimetres;
      return MM2_PER_CM2 * reflection * joules / spread;
    }

    @Override
    public double boundary(double joules) {
      double square =
          MM2_PER_CM2 * reflection * joules / Node.BOUNDARY_JOULES_PER_CM2
              - depthMillimetres * depthMillimetres;
      return Math.sqrt(Math.max(0, square));
    }
  }

  /** The words for the surroundings. */
  static List<String> words() {
    return Stream.concat(
            Stream.of(OPEN_AIR),
            Enclosed.TABLE.table().rows().stream().map(row -> row.get("enclosure")))
        .toList();
  }

  /** The surroundings of one of {@link #words}. */
  static ArcSurroundings of(String word) {
    if (word.equals(OPEN_AIR)) return new OpenAir();
    Map<String, String> row = Enclosed.TABLE.row(Map.of("enclosure", word));
    return new Enclosed(Double.parseDouble(row.get("a_mm")), Double.parseDouble(row.get("k")));
  }
}
