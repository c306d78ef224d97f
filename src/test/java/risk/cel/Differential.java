package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;

/** Runs a program both ways on random frames and compares every result and failure. */
final class Differential {
  private static final double[] SPECIAL = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0.0,
    -0.0,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1,
    -1,
    0.5,
    50,
    75,
    100
  };
  private static final List<String> TEXTS =
      List.of("", "A", "B", "TRANSFORMER", "aluminum", "crimped", "BREAKER", "\u00e9\ud83d\ude00");

  private final SplittableRandom random;
  private final Program interpreted;
  private final Program compiled;
  private int finished;
  private int failed;

  Differential(SplittableRandom random, ProgramBuilder builder) {
    this.random = random;
    this.interpreted = builder.interpreted();
    this.compiled = builder.compiled();
  }

  /** How many definitions gave a value. */
  int finished() {
    return finished;
  }

  /** How many definitions failed. */
  int failed() {
    return failed;
  }

  /**
   * @param context told when they differ
   */
  void compare(int frames, String context) {
    Frame a = new Frame(interpreted.layout());
    Frame b = new Frame(compiled.layout());
    for (int i = 0; i < frames; i++) {
      fill(a);
      copy(a, b);
      for (int d = 0; d < interpreted.definitions().size(); d++) {
        String first = outcome(interpreted, a, d);
        String second = outcome(compiled, b, d);
        assertThat(second).as("%s, %s", context, interpreted.definitions().get(d)).isEqualTo(first);
      }
      same(a, b, context);
    }
  }

  private String outcome(Program program, Frame frame, int definition) {
    try {
      program.run(frame, definition);
      finished++;
      return "";
    } catch (RuntimeException e) {
      failed++;
      return e.getClass() + " " + e.getMessage();
    }
  }

  private static void same(Frame a, Frame b, String context) {
    for (int n = 0; n < a.numbers.length; n++)
      assertThat(Double.doubleToLongBits(b.numbers[n]))
          .as("%s, number %s: %s, %s", context, n, a.numbers[n], b.numbers[n])
          .isEqualTo(Double.doubleToLongBits(a.numbers[n]));
    assertThat(b.flags).as(context).isEqualTo(a.flags);
    assertThat(b.texts).as(context).isEqualTo(a.texts);
  }

  private void fill(Frame frame) {
    for (int i = 0; i < frame.numbers.length; i++) frame.numbers[i] = number();
    for (int i = 0; i < frame.flags.length; i++) frame.flags[i] = random.nextBoolean();
    for (int i = 0; i < frame.texts.length; i++)
      frame.texts[i] = new String(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> SPECIAL[random.nextInt(SPECIAL.length)];
      case 1 -> random.nextInt(-3, 4);
      case 2 -> random.nextDouble(0, 120);
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  private static void copy(Frame from, Frame to) {
    System.arraycopy(from.numbers, 0, to.numbers, 0, from.numbers.length);
    System.arraycopy(from.flags, 0, to.flags, 0, from.flags.length);
    System.arraycopy(from.texts, 0, to.texts, 0, from.texts.length);
  }
}
