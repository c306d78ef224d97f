package electrical.health;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs a property on many draws; a failure names the seed that repeats it. */
public final class Draws {
  private static final int MANY = 2000;

  private Draws() {}

  /** Checks a property on draws from seeds 1, 2, 3 and so on. */
  public static void each(Consumer<SplittableRandom> property) {
    for (int seed = 1; seed <= MANY; seed++) {
      try {
        property.accept(new SplittableRandom(seed));
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
