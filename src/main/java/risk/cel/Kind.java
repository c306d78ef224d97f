package risk.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;

/** What a name in a formula holds. */
public enum Kind {
  /** A double. */
  NUMBER(SimpleType.DOUBLE, double.class),
  /** A boolean. */
  FLAG(SimpleType.BOOL, boolean.class),
  /** A string. */
  TEXT(SimpleType.STRING, String.class);

  private final CelType type;
  private final Class<?> java;

  Kind(CelType type, Class<?> java) {
    this.type = type;
    this.java = java;
  }

  /** CEL's name of it. */
  CelType type() {
    return type;
  }

  /** Java's name of it. */
  Class<?> java() {
    return java;
  }
}
