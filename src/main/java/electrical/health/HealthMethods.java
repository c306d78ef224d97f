package electrical.health;

import electrical.health.cnaim.HealthMethod;
import electrical.health.consequence.ConsequenceMethod;
import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class HealthMethods {
  public static final List<Method> ALL =
      List.of(AssetRisk.METHOD, HealthMethod.METHOD, ConsequenceMethod.METHOD);

  private HealthMethods() {}
}
