package electrical.cable;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class CableMethods {
  public static final List<Method> ALL =
      List.of(
          TanDelta.METHOD, TanDeltaReadings.METHOD, VlfWithstand.METHOD, CableInsulation.METHOD);

  private CableMethods() {}
}
