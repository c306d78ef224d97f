package electrical.transformer.dga;

import java.util.List;
import java.util.Optional;

/** A polygon given by its corners in order. */
record Polygon(List<Point> corners) {
  /** How far beside an edge a point still counts as on it, in the units of the drawing. */
  private static final double ON_EDGE = 1e-9;

  /** An area below this is rounding, not a shape. */
  private static final double NO_AREA = 1e-9;

  record Point(double x, double y) {}

  /** Area with the sign of the sense of rotation: {@code sum (x_i y_j - x_j y_i) / 2}. */
  double area() {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) twice += cross(corners.get(i), next(i));
    return twice / 2;
  }

  /**
   * Centre of the area: {@code x = sum (x_i + x_j)(x_i y_j - x_j y_i) / (6 area)}, y likewise;
   * empty when the area is 0 within rounding.
   */
  Optional<Point> centroid() {
    double area = area();
    if (Math.abs(area) < NO_AREA) return Optional.empty();
    double x = 0;
    double y = 0;
    for (int i = 0; i < corners.size(); i++) {
      double cross = cross(corners.get(i), next(i));
      x += (corners.get(i).x + next(i).x) * cross;
      y += (corners.get(i).y + next(i).y) * cross;
    }
    return Optional.of(new Point(x / (6 * area), y / (6 * area)));
  }

  /** True inside and on an edge. */
  boolean contains(Point p) {
    boolean inside = false;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = next(i);
      if (onEdge(a, b, p)) return true;
      if (a.y > p.y != b.y > p.y && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y))
        inside = !inside;
    }
    return inside;
  }

  private static boolean onEdge(Point a, Point b, Point p) {
    Point edge = new Point(b.x - a.x, b.y - a.y);
    Point way = new Point(p.x - a.x, p.y - a.y);
    double length = Math.hypot(edge.x, edge.y);
    double along = (edge.x * way.x + edge.y * way.y) / length;
    return Math.abs(cross(edge, way)) / length <= ON_EDGE
        && along >= -ON_EDGE
        && along <= length + ON_EDGE;
  }

  private Point next(int i) {
    return corners.get((i + 1) % corners.size());
  }

  private static double cross(Point a, Point b) {
    return a.x * b.y - b.x * a.y;
  }
}
