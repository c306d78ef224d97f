package electrical.transformer.tests;

import electrical.method.Method;
import java.util.List;

/** Electrical tests of transformers. */
public final class TestMethods {
  public static final List<Method> ALL =
      List.of(
          Deviation.TURNS_RATIO,
          WindingResistance.METHOD,
          PowerFactor.METHOD,
          Deviation.CAPACITANCE,
          Bushing.METHOD,
          Deviation.LEAKAGE_REACTANCE,
          SingleReading.HOT_COLLAR,
          SingleReading.CORE_INSULATION,
          ExcitationCurrent.METHOD);

  private TestMethods() {}
}
