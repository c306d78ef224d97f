package electrical.health.cnaim;

import java.util.Optional;

/**
 * An asset as far as health goes, with every table already read: scoring it looks nothing up.
 *
 * @param main the whole asset, or the main tank of a transformer with a tapchanger
 * @param tapchanger of 33 kV and 66 kV transformers only
 */
public record Asset(PofCurve curve, Reliability reliability, Part main, Optional<Part> tapchanger) {
  /** A component before it is scored. */
  public record Part(Ageing ageing, Evidence evidence) {}
}
