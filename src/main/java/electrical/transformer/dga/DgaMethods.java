package electrical.transformer.dga;

import electrical.method.Method;
import java.util.List;

/** Fault typing by dissolved gas. */
public final class DgaMethods {
  public static final List<Method> ALL =
      List.of(
          DuvalTriangle1.METHOD,
          DuvalTriangle2.METHOD,
          DuvalTriangle3.METHOD,
          DuvalTriangle4.METHOD,
          DuvalTriangle5.METHOD,
          DuvalPentagons.METHOD,
          Iec60599Ratios.METHOD,
          Rogers.METHOD,
          Doernenburg.METHOD,
          GasRatios.METHOD,
          SupportingRatios.METHOD,
          KeyGas.METHOD,
          FaultSeverity.METHOD,
          Diagnosis.METHOD);

  private DgaMethods() {}
}
