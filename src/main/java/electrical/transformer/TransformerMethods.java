package electrical.transformer;

import electrical.method.Method;
import electrical.transformer.dga.Diagnosis;
import electrical.transformer.dga.Doernenburg;
import electrical.transformer.dga.DuvalPentagons;
import electrical.transformer.dga.DuvalTriangle1;
import electrical.transformer.dga.DuvalTriangle4;
import electrical.transformer.dga.DuvalTriangle5;
import electrical.transformer.dga.FaultSeverity;
import electrical.transformer.dga.GasRatios;
import electrical.transformer.dga.Iec60599Ratios;
import electrical.transformer.dga.KeyGas;
import electrical.transformer.dga.Rogers;
import electrical.transformer.dga.SupportingRatios;
import electrical.transformer.status.GasCondition;
import electrical.transformer.status.GasRates;
import electrical.transformer.status.GasStatusMethod;
import electrical.transformer.status.TdcgSampling;
import java.util.List;

/** Every method of this room. */
public final class TransformerMethods {
  public static final List<Method> ALL =
      List.of(
          GasStatusMethod.METHOD,
          GasRates.METHOD,
          GasCondition.METHOD,
          TdcgSampling.METHOD,
          DuvalTriangle1.METHOD,
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

  private TransformerMethods() {}
}
