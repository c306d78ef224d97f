package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Method;
import java.util.List;

/** Duval Triangle 2: oil-type load tap changers, whose normal work makes arcing gases. */
public final class DuvalTriangle2 {
  static final Triangle TRIANGLE =
      new Triangle(
          "duval-triangle2",
          "Duval Triangle 2, tap changers",
          new Citation("IEEE C57.139", "2015", "Duval Triangle 2", Confidence.B),
          List.of(Gas.CH4, Gas.C2H2, Gas.C2H4),
          DuvalTriangle2::zone,
          new Triangle.Precondition(List.of()));

  public static final Method METHOD = TRIANGLE.method();

  private DuvalTriangle2() {}

  /**
   * The zone, tried in the order N, D1, X1, T3, T2, X3.
   *
   * @param ch4 share in percent of CH4 + C2H2 + C2H4
   * @param c2h2 the same
   * @param c2h4 the same
   */
  public static String zone(double ch4, double c2h2, double c2h4) {
    if (ch4 >= 2 && ch4 <= 19 && c2h4 >= 6 && c2h4 <= 23) return "N";
    if (c2h4 <= 23) return ch4 > 19 ? "X1" : "D1";
    if (c2h2 > 15) return "X3";
    return c2h4 >= 50 ? "T3" : "T2";
  }
}
