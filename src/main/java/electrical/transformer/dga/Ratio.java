package electrical.transformer.dga;

import electrical.method.Input;
import java.util.Arrays;
import quantity.Unit;

/** Ratios of two gas levels, dimensionless. */
public enum Ratio {
  CH4_H2(Gas.CH4, Gas.H2),
  C2H2_C2H4(Gas.C2H2, Gas.C2H4),
  C2H2_CH4(Gas.C2H2, Gas.CH4),
  C2H6_C2H2(Gas.C2H6, Gas.C2H2),
  C2H4_C2H6(Gas.C2H4, Gas.C2H6),
  CO2_CO(Gas.CO2, Gas.CO),
  O2_N2(Gas.O2, Gas.N2),
  C2H2_H2(Gas.C2H2, Gas.H2);

  private static final double GREATEST = 1e9;

  private final Gas over;
  private final Gas under;

  Ratio(Gas over, Gas under) {
    this.over = over;
    this.under = under;
  }

  Gas over() {
    return over;
  }

  Gas under() {
    return under;
  }

  /** As laboratories print it, for example CH4/H2. */
  public String label() {
    return over + "/" + under;
  }

  Input input() {
    return Input.number(label(), Unit.ONE, 0, GREATEST, "ratio " + label()).optional();
  }

  static Ratio of(String label) {
    return Arrays.stream(values()).filter(r -> r.label().equals(label)).findFirst().orElseThrow();
  }
}
