package electrical.hazards;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class HazardsMethods {
  public static final List<Method> ALL =
      List.of(KnownEquipmentMethod.METHOD, WiringMethods.ALUMINIUM, WiringMethods.BIPHENYLS);

  private HazardsMethods() {}
}
