package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import risk.functions.Mathematics;

/** The reference is CEL's own interpreter; numbers are compared by their bits. */
class CompiledFormulasTest {
  private static final long SEED = 20261101;
  private static final int PROGRAMS = 160;
  private static final int DEFINITIONS = 25;
  private static final int FRAMES = 60;
  private static final int DEEPEST = 8;

  @Test
  void random_formulas_give_the_interpreters_results_and_failures_on_random_frames() {
    int finished = 0;
    int failed = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      long seed = SEED + i;
      SplittableRandom random = new SplittableRandom(seed);
      List<String> texts = new ArrayList<>();
      Differential differential = new Differential(random, program(random, texts));
      differential.compare(FRAMES, "seed " + seed + ", " + String.join("\n", texts));
      finished += differential.finished();
      failed += differential.failed();
    }
    assertThat(finished).isGreaterThan(100_000);
    assertThat(failed).isGreaterThan(10_000);
  }

  private static ProgramBuilder program(SplittableRandom random, List<String> texts) {
    ProgramBuilder builder =
        new ProgramBuilder(FunctionLibrary.of(Mathematics.class, Failing.class));
    for (Kind kind : Kind.values())
      for (int i = 0; i < 4; i++) builder.declare(kind.name().charAt(0) + "_" + i, kind);
    for (int i = 0; i < DEFINITIONS; i++) {
      RandomFormulas formulas = new RandomFormulas(random, builder.layout());
      int depth = 1 + random.nextInt(DEEPEST);
      String text = random.nextInt(3) == 0 ? formulas.flag(depth) : formulas.number(depth);
      texts.add("d" + i + ": " + text);
      builder.define("d" + i, text);
    }
    return builder;
  }
}
