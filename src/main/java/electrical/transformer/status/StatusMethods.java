package electrical.transformer.status;

import electrical.method.Method;
import java.util.List;

/** Levels and growth of dissolved gas. */
public final class StatusMethods {
  public static final List<Method> ALL =
      List.of(GasStatusMethod.METHOD, GasRates.METHOD, GasCondition.METHOD, TdcgSampling.METHOD);

  private StatusMethods() {}
}
