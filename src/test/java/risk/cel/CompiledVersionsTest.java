package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula of every version file: the reference is CEL's own interpreter, bit for bit. */
class CompiledVersionsTest {
  private static final long SEED = 120;
  private static final int FRAMES = 3_000;

  static List<Path> files() {
    return VersionPrograms.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_versions_formulas_give_the_interpreters_results_on_random_frames(Path file)
      throws IOException {
    Differential differential =
        new Differential(new SplittableRandom(SEED), VersionPrograms.program(file));
    differential.compare(FRAMES, file + ", seed " + SEED);
    assertThat(differential.finished()).isGreaterThan(20_000);
  }

  @Test
  void the_known_versions_are_among_them() {
    assertThat(files())
        .extracting(f -> f.getFileName().toString())
        .contains("0.1.0.yaml", "1.0.0.yaml", "1.2.0.yaml");
  }
}
