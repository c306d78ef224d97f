package electrical.power;

import electrical.method.Method;
import java.util.List;

/** Every method of this room. */
public final class PowerMethods {
  public static final List<Method> ALL = List.of(Unbalance.METHOD);

  private PowerMethods() {}
}
