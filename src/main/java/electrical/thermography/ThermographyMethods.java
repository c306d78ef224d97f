package electrical.thermography;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class ThermographyMethods {
  public static final List<Method> ALL = List.of(HotspotMethod.METHOD, LoadedRise.METHOD);

  private ThermographyMethods() {}
}
