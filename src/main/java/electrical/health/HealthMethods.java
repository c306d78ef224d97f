package electrical.health;

import electrical.health.cnaim.AgeMethods;
import electrical.health.cnaim.FactorMethods;
import electrical.health.cnaim.HealthMethod;
import electrical.health.cnaim.ModifierMethods;
import electrical.health.cnaim.OilModifierMethods;
import electrical.health.cnaim.ScoreMethods;
import electrical.health.consequence.ConsequenceMethod;
import electrical.health.consequence.ReferenceMethods;
import electrical.health.matrix.MatrixMethods;
import electrical.health.reliability.ReliabilityMethods;
import electrical.method.Method;
import java.util.List;
import java.util.stream.Stream;

/** Every method of this room. */
public final class HealthMethods {
  public static final List<Method> ALL =
      Stream.of(
              List.of(AssetRisk.METHOD, HealthMethod.METHOD, ConsequenceMethod.METHOD),
              List.of(ReferenceMethods.MATRIX, ReferenceMethods.COSTS),
              List.of(AgeMethods.AGEING, AgeMethods.AGE_ONLY),
              ScoreMethods.ALL,
              ModifierMethods.ALL,
              OilModifierMethods.ALL,
              List.of(FactorMethods.LOCATION, FactorMethods.DUTY),
              ReliabilityMethods.ALL,
              MatrixMethods.ALL)
          .flatMap(List::stream)
          .toList();

  private HealthMethods() {}
}
