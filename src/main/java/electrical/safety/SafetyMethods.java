package electrical.safety;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class SafetyMethods {
  public static final List<Method> ALL =
      List.of(
          PpeAcMethod.METHOD,
          PpeDcMethod.METHOD,
          ArcRatingMethods.CATEGORY,
          ArcRatingMethods.ENERGY,
          ArcRatingMethods.CLEARING_TIME,
          ShockMethod.METHOD,
          LikelihoodMethod.METHOD,
          LabelMethod.METHOD,
          CurrencyMethods.STUDY,
          CurrencyMethods.ITEM,
          NecMethods.INTERRUPTING,
          NecMethods.LABEL,
          NecMethods.ENERGY_REDUCTION,
          NecMethods.CONTINUOUS_LOAD,
          NecSiteMethods.GROUND_FAULT,
          NecSiteMethods.WORKING_SPACE);

  private SafetyMethods() {}
}
