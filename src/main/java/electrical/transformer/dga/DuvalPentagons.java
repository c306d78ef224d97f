package electrical.transformer.dga;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import electrical.transformer.dga.Polygon.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Duval Pentagons 1 and 2 for mineral oil: the centre of five gases, and the zones it lies in. */
public final class DuvalPentagons {
  /** Counter-clockwise from the top of the drawing. */
  static final List<Gas> GASES = List.of(Gas.H2, Gas.C2H6, Gas.CH4, Gas.C2H4, Gas.C2H2);

  private static final Table TABLE = Table.load("electrical/transformer/duval-pentagons.csv");
  private static final Map<String, Polygon> FIRST = zones("1");
  private static final Map<String, Polygon> SECOND = zones("2");

  public static final Method METHOD =
      new Method(
          "duval-pentagons",
          "1.0.0",
          "transformer",
          "Duval Pentagons 1 and 2",
          List.of(TABLE.citation()),
          GasSample.inputs(GASES.toArray(Gas[]::new)),
          List.of(
              new Output("pentagon1", "", "zone of Pentagon 1, null when undefined"),
              new Output("pentagon2", "", "zone of Pentagon 2, null when undefined"),
              new Output("centroid", "%", "x and y of the centre, null when undefined")),
          DuvalPentagons::calculate);

  private DuvalPentagons() {}

  /** Where a sample lies in both pentagons. */
  record Place(Point centroid, String first, String second) {}

  /**
   * Each gas is drawn at its share in percent along its axis (H2 at 90 deg, then every 72 deg
   * counter-clockwise), and the centre of the area of the five points is looked up in the zones.
   * Empty when the area is 0, that is when no two neighbouring gases are both there.
   */
  static Optional<Place> place(GasSample sample) {
    return drawn(sample).centroid().map(c -> new Place(c, zone(FIRST, c), zone(SECOND, c)));
  }

  static Polygon drawn(GasSample sample) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < GASES.size(); i++) {
      double share = sample.percent(GASES.get(i), GASES);
      double angle = Math.toRadians(90 + 72 * i);
      points.add(new Point(share * Math.cos(angle), share * Math.sin(angle)));
    }
    return new Polygon(points);
  }

  /** The first zone of the table the point is in. */
  private static String zone(Map<String, Polygon> zones, Point centroid) {
    return zones.entrySet().stream()
        .filter(z -> z.getValue().contains(centroid))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseThrow(() -> new IllegalStateException("no zone at " + centroid));
  }

  private static Map<String, Polygon> zones(String pentagon) {
    Map<String, List<Point>> corners = new LinkedHashMap<>();
    for (Map<String, String> row : TABLE.rows()) {
      if (row.get("pentagon").equals(pentagon) || row.get("pentagon").equals("both"))
        corners
            .computeIfAbsent(row.get("zone"), z -> new ArrayList<>())
            .add(new Point(Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y"))));
    }
    Map<String, Polygon> zones = new LinkedHashMap<>();
    corners.forEach((zone, points) -> zones.put(zone, new Polygon(points)));
    return zones;
  }

  private static Outcome calculate(Inputs in) {
    if (GasSample.of(in, GASES).sum(GASES) == 0)
      return Outcome.refused("", "ALL_ZERO", GASES + " all 0 ppm", "one of them above 0 ppm");
    GasSample sample = GasSample.of(in);
    Sheet.Draft sheet = Sheet.draft();
    for (Gas gas : GASES)
      sheet.step("%" + gas, "100 x " + gas + " / sum of five", sample.percent(gas, GASES), "%");
    sheet.step("area", "area of the five points", drawn(sample).area(), "%^2");
    place(sample).ifPresentOrElse(p -> found(sheet, p), () -> undefined(sheet));
    return sheet
        .valid("mineral oil; a gas above its typical level or growing, every mixture has a zone")
        .done();
  }

  private static void found(Sheet.Draft sheet, Place place) {
    sheet
        .step("x", "centre of the area", place.centroid().x(), "%")
        .step("y", "centre of the area", place.centroid().y(), "%")
        .value("pentagon1", place.first())
        .result("pentagon2", place.second())
        .result("centroid", List.of(place.centroid().x(), place.centroid().y()));
  }

  private static void undefined(Sheet.Draft sheet) {
    sheet
        .value("pentagon1", null)
        .result("pentagon2", null)
        .result("centroid", null)
        .warn("no two neighbouring gases are there, so the area is 0: use Triangle 1");
  }
}
