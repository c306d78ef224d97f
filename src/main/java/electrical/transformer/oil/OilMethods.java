package electrical.transformer.oil;

import electrical.method.Method;
import java.util.List;

/** Insulating liquid and paper. */
public final class OilMethods {
  public static final List<Method> ALL =
      List.of(
          OilQuality.NEW,
          OilQuality.SERVICE,
          OilQuality.GRADE,
          OilQuality.IEC60422,
          OilSigns.METHOD,
          PcbClass.METHOD,
          FuranDp.METHOD);

  private OilMethods() {}
}
