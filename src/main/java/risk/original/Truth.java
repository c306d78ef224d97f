package risk.original;

import java.util.Collection;
import java.util.Map;

/** What the original took for true: anything but nothing, false, zero and the empty. */
public final class Truth {
  private Truth() {}

  /**
   * @param value null, Boolean, Number, String, Collection or Map; the texts "no" and "false" are
   *     true
   */
  public static boolean of(Object value) {
    if (value instanceof Boolean flag) return flag;
    if (value instanceof Number number) return number.doubleValue() != 0;
    if (value instanceof String text) return !text.isEmpty();
    if (value instanceof Collection<?> list) return !list.isEmpty();
    if (value instanceof Map<?, ?> object) return !object.isEmpty();
    return value != null;
  }
}
