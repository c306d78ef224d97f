package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Method;
import java.util.List;

/** Duval Triangle 4: refines PD, T1 and T2 of Triangle 1 in mineral oil. */
public final class DuvalTriangle4 {
  static final Triangle TRIANGLE =
      new Triangle(
          "duval-triangle4",
          "Duval Triangle 4",
          new Citation("IEEE C57.104", "2019", "Duval Triangle 4", Confidence.A),
          List.of(Gas.H2, Gas.C2H6, Gas.CH4),
          DuvalTriangle4::zone,
          new Triangle.Precondition(List.of("PD", "T1", "T2")));

  public static final Method METHOD = TRIANGLE.method();

  private DuvalTriangle4() {}

  /**
   * The zone, tried in the order PD, S, C, O, and ND for the rest. The printed rules give a share
   * of C2H6 of just 30 % with H2 above 15 % to ND, although S lies on both sides.
   *
   * @param h2 share in percent of H2 + C2H6 + CH4
   * @param c2h6 the same
   * @param ch4 the same
   */
  public static String zone(double h2, double c2h6, double ch4) {
    if (ch4 >= 2 && ch4 <= 15 && c2h6 <= 1) return "PD";
    if (strayGassing(h2, c2h6, ch4)) return "S";
    if ((ch4 >= 36 && c2h6 <= 24) || (h2 <= 15 && c2h6 >= 24 && c2h6 <= 30)) return "C";
    if (h2 <= 9 && c2h6 >= 30) return "O";
    return "ND";
  }

  private static boolean strayGassing(double h2, double c2h6, double ch4) {
    return (h2 > 9 && c2h6 > 30 && c2h6 < 46)
        || (h2 > 15 && c2h6 > 24 && c2h6 < 30)
        || (ch4 < 36 && c2h6 >= 1 && c2h6 <= 24)
        || (ch4 > 15 && ch4 < 36 && c2h6 < 1)
        || (ch4 < 2 && c2h6 < 1);
  }
}
