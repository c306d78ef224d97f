package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import risk.functions.Mathematics;

class FunctionLibraryTest {
  @Test
  void public_static_methods_of_fitting_types_become_functions_in_snake_case() {
    FunctionLibrary library = FunctionLibrary.of(Failing.class);
    assertThat(library.functions())
        .extracting(Function::name)
        .containsExactlyInAnyOrder("root", "share", "lossless", "weight_of");
  }

  /** A class with what does not fit. */
  public static final class Wrong {
    private Wrong() {}

    public static double size(double x) {
      return x;
    }

    public static double read(double x) throws IOException {
      if (x < 0) throw new IOException("no " + x);
      return x;
    }
  }

  static final class Hidden {
    private Hidden() {}

    public static double doubled(double x) {
      return x * 2;
    }
  }

  @Test
  void everything_that_cannot_be_called_is_told_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FunctionLibrary.of(Wrong.class, Hidden.class, Failing.class, Failing.class))
        .withMessageContaining("CEL has its own size")
        .withMessageContaining("declares checked exceptions: public static double")
        .withMessageContaining("not public: risk.cel.FunctionLibraryTest$Hidden")
        .withMessageContaining("defined twice: java_root_number");
  }

  @Test
  void overloads_are_told_apart_by_their_parameters() {
    BothWays formulas = new BothWays(f -> f.set("x", 3.0));
    assertThat(formulas.value("min(x, 5.0) * 100.0 + min(x, 5.0, 2.0)")).isEqualTo(302.0);
    assertThat(FunctionLibrary.of(Mathematics.class).functions())
        .filteredOn(f -> f.name().equals("min"))
        .hasSize(2);
  }
}
