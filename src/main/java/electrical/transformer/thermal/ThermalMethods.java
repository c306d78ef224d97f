package electrical.transformer.thermal;

import electrical.method.Method;
import java.util.List;

/** Loading, temperature and ageing. */
public final class ThermalMethods {
  public static final List<Method> ALL =
      List.of(
          PaperAgeing.METHOD,
          LossOfLife.METHOD,
          C5791Steady.METHOD,
          C5791Transient.METHOD,
          IecSteady.METHOD,
          IecProfile.METHOD,
          LoadingLimits.METHOD,
          DryType.METHOD);

  private ThermalMethods() {}
}
