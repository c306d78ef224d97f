package electrical.arcflash;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the conductors stand and whether a metal box is around them, as IEEE 1584-2018 tells apart.
 * When it is not known, calculate each that is plausible and keep the worst.
 */
public enum Electrodes {
  /** Vertical conductors in a metal box. */
  VCB(true),
  /** Vertical conductors in a metal box, ending at an insulating barrier. */
  VCBB(true),
  /** Horizontal conductors in a metal box, pointing at the worker. */
  HCB(true),
  /** Vertical conductors in open air. */
  VOA(false),
  /** Horizontal conductors in open air. */
  HOA(false);

  private final boolean boxed;

  Electrodes(boolean boxed) {
    this.boxed = boxed;
  }

  public boolean boxed() {
    return boxed;
  }

  /** The configuration of this name; case is ignored. */
  public static Optional<Electrodes> named(String name) {
    return Arrays.stream(values()).filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Electrodes::name).toList();
  }
}
