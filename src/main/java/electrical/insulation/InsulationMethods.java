package electrical.insulation;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class InsulationMethods {
  public static final List<Method> ALL =
      List.of(
          TemperatureCorrection.METHOD,
          ApparatusMinimum.METHOD,
          TransformerMinimum.METHOD,
          MachineMinimum.METHOD,
          PolarizationIndex.TRANSFORMER,
          PolarizationIndex.MACHINE,
          AbsorptionRatio.METHOD,
          InsulationTrend.METHOD,
          ControlWiring.METHOD);

  private InsulationMethods() {}
}
