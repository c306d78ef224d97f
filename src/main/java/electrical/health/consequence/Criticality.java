package electrical.health.consequence;

import electrical.health.cnaim.Register;
import electrical.health.cnaim.Steps;
import electrical.method.Table;
import java.util.Map;

/** Criticality bands, CNAIM v2.1, Tables 6 and 8: the lower limit is inside, the upper outside. */
public enum Criticality {
  C1,
  C2,
  C3,
  C4;

  private final double upperPercent;
  private final double typicalFraction;

  Criticality() {
    Map<String, String> row =
        Holder.TABLE.rows().stream()
            .filter(r -> r.get("band").equals(name()))
            .findFirst()
            .orElseThrow();
    upperPercent = Steps.number(row.get("upper_excl"));
    typicalFraction = Steps.number(row.get("typical"));
  }

  /** The band of a consequence in percent of the reference total. */
  public static Criticality of(double percent) {
    if (percent < C1.upperPercent) return C1;
    if (percent < C2.upperPercent) return C2;
    return percent < C3.upperPercent ? C3 : C4;
  }

  /** Fraction of the reference total that stands for the band. */
  public double typicalFraction() {
    return typicalFraction;
  }

  private static final class Holder {
    static final Table TABLE = Register.table("bands");
  }
}
