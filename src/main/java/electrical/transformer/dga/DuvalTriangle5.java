package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Method;
import java.util.List;

/** Duval Triangle 5: refines T2 and T3 of Triangle 1 in mineral oil. */
public final class DuvalTriangle5 {
  static final Triangle TRIANGLE =
      new Triangle(
          "duval-triangle5",
          "Duval Triangle 5",
          new Citation("IEEE C57.104", "2019", "Duval Triangle 5", Confidence.A),
          List.of(Gas.CH4, Gas.C2H6, Gas.C2H4),
          (ch4, c2h6, c2h4) -> zone(c2h6, c2h4),
          new Triangle.Precondition(List.of("T2", "T3")));

  public static final Method METHOD = TRIANGLE.method();

  private DuvalTriangle5() {}

  /**
   * The zone, tried in the order PD, O, S, T2-H, T3-H, C, and ND for the rest. Printed rules leave
   * out 1 < C2H4 < 10 with C2H6 < 2, which the drawing gives to O.
   *
   * @param c2h6 share in percent of CH4 + C2H6 + C2H4
   * @param c2h4 the same
   */
  public static String zone(double c2h6, double c2h4) {
    if (c2h4 <= 1 && c2h6 >= 2 && c2h6 <= 15) return "PD";
    if (c2h4 < 10) return c2h6 > 15 && c2h6 < 54 ? "S" : "O";
    if (c2h4 <= 35 && c2h6 <= 12) return "T2-H";
    if (hotInOil(c2h6, c2h4)) return "T3-H";
    if ((c2h4 < 50 && c2h6 > 12 && c2h6 <= 14) || (c2h4 <= 70 && c2h6 > 14 && c2h6 < 30))
      return "C";
    return "ND";
  }

  private static boolean hotInOil(double c2h6, double c2h4) {
    return (c2h4 > 35 && c2h6 <= 12)
        || (c2h4 >= 50 && c2h6 >= 12 && c2h6 <= 14)
        || (c2h4 > 70 && c2h6 >= 14)
        || (c2h4 >= 35 && c2h6 >= 30);
  }
}
