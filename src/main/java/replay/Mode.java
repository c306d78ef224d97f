package replay;

/** What a campaign does by itself once its results are staged. */
public enum Mode {
  /** Nothing: an operator reads the difference and decides. */
  SHADOW,
  /**
   * Puts the version in force at the facilities of its scope, as soon as nothing stands against it.
   */
  CANARY,
  /** Puts the version in force everywhere, as soon as nothing stands against it. */
  ACTIVATE
}
