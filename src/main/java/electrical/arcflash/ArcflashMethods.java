package electrical.arcflash;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class ArcflashMethods {
  public static final List<Method> ALL =
      List.of(
          Ieee1584Method.METHOD,
          Ieee1584Summary.METHOD,
          MultistepMethod.METHOD,
          ArcingCurrentMethod.METHOD,
          LeeMethod.METHOD,
          StokesOppenlanderMethod.METHOD,
          DoanMethods.DOAN,
          DoanMethods.MAXIMUM_POWER,
          TypicalEquipment.METHOD,
          ArcDuration.METHOD,
          ArcFlashBoundary.METHOD);

  private ArcflashMethods() {}
}
