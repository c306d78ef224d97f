package views;

import risk.Level;

/** Levels as the tables number them, so that they sort from least to worst. */
public final class LevelCode {
  private LevelCode() {}

  public static int of(Level level) {
    return switch (level) {
      case UNKNOWN -> 0;
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 3;
      case CRITICAL -> 4;
    };
  }

  /**
   * @param code 0..4
   */
  public static Level level(int code) {
    return switch (code) {
      case 0 -> Level.UNKNOWN;
      case 1 -> Level.LOW;
      case 2 -> Level.MEDIUM;
      case 3 -> Level.HIGH;
      case 4 -> Level.CRITICAL;
      default -> throw new IllegalArgumentException("no level has the code " + code);
    };
  }
}
