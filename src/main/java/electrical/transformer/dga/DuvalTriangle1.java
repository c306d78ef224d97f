package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Method;
import java.util.List;

/** Duval Triangle 1 for mineral oil: which kind of fault makes the gases. */
public final class DuvalTriangle1 {
  static final Triangle TRIANGLE =
      new Triangle(
          "duval-triangle1",
          "Duval Triangle 1",
          new Citation("IEEE C57.104", "2019", "Duval Triangle 1", Confidence.A),
          List.of(Gas.CH4, Gas.C2H2, Gas.C2H4),
          DuvalTriangle1::zone,
          new Triangle.Precondition(List.of()));

  public static final Method METHOD = TRIANGLE.method();

  private DuvalTriangle1() {}

  /**
   * The zone, tried in the order PD, T1, T2, T3, D1, D2, and DT for the rest. Limits are half-open:
   * a share on a lower limit is inside, on an upper limit outside. Older texts cut C2H4 at 10 % and
   * 38 %.
   *
   * @param ch4 share in percent of CH4 + C2H2 + C2H4
   * @param c2h2 the same
   * @param c2h4 the same
   */
  public static String zone(double ch4, double c2h2, double c2h4) {
    if (ch4 >= 98) return "PD";
    if (c2h2 < 4 && c2h4 < 20) return "T1";
    if (c2h2 < 4 && c2h4 < 50) return "T2";
    if (c2h2 < 15 && c2h4 >= 50) return "T3";
    if (c2h2 >= 13 && c2h4 < 23) return "D1";
    if ((c2h2 >= 13 && c2h4 < 40) || c2h2 >= 29) return "D2";
    return "DT";
  }
}
