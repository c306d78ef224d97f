package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/**
 * CEL, language definition, "Logical Operators": a deciding side makes up for the other's error.
 */
class FailuresTest {
  private static RuntimeException failure(String formula) {
    return new BothWays(f -> f.set("x", 2.0)).failure(formula);
  }

  private static Object value(String formula) {
    return new BothWays(f -> f.set("x", 2.0)).value(formula);
  }

  @Test
  void a_result_that_is_not_finite_names_its_definition() {
    assertThat(failure("x / 0.0"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("d: not finite: Infinity");
    assertThat(failure("ln(-x)")).hasMessage("d: not finite: NaN");
  }

  @Test
  void infinity_within_a_formula_is_no_failure() {
    assertThat(value("min(x / 0.0, 5.0)")).isEqualTo(5.0);
    assertThat(value("0.0 / 0.0 == 0.0 / 0.0")).isEqualTo(false);
  }

  @Test
  void what_a_function_throws_keeps_its_type_and_names_the_definition() {
    assertThat(failure("1.0 + root(-x)"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("d: no root of -2.0");
    assertThat(failure("share(x)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("lossless(1.0 / 0.0)"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("d: java.lang.ArrayStoreException: infinite");
  }

  @Test
  void a_side_that_decides_makes_up_for_a_failure_on_the_other() {
    assertThat(value("share(x) > 0.5 && x > 3.0")).isEqualTo(false);
    assertThat(value("x > 3.0 && share(x) > 0.5")).isEqualTo(false);
    assertThat(value("share(x) > 0.5 || x > 1.0")).isEqualTo(true);
    assertThat(value("x > 1.0 || share(x) > 0.5")).isEqualTo(true);
    assertThat(value("(share(x) > 0.5 && root(-x) > 1.0) && yes ? 1.0 : 4.0")).isEqualTo(4.0);
  }

  @Test
  void without_one_the_first_failure_stands() {
    assertThat(failure("share(x) > 0.5 && x > 1.0")).hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("share(x) > 0.5 && root(-x) > 1.0")).hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("root(-x) > 0.5 || share(x) > 1.0")).hasMessage("d: no root of -2.0");
    assertThat(failure("yes || root(-x) > 0.5")).hasMessage("d: no root of -2.0");
  }

  @Test
  void a_failure_of_and_or_or_is_never_taken_for_a_value() {
    assertThat(failure("(share(x) > 0.5 && true) == yes")).hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("(share(x) > 0.5 || yes) ? 1.0 : 2.0"))
        .hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("!(share(x) > 0.5 && true)")).hasMessage("d: not within 0..1: 2.0");
    assertThat(failure("weight_of(\"A\", share(x) > 0.5 && true)"))
        .hasMessage("d: not within 0..1: 2.0");
  }

  @Test
  void what_is_not_chosen_does_not_fail() {
    assertThat(value("x > 1.0 ? 7.0 : root(-x)")).isEqualTo(7.0);
    assertThat(value("yes ? share(x) : 8.0")).isEqualTo(8.0);
  }

  @Test
  void earlier_results_are_written_and_the_failed_one_is_not() {
    ProgramBuilder builder =
        new ProgramBuilder(FunctionLibrary.none())
            .declare("x", Kind.NUMBER)
            .define("first", "x + 1.0")
            .define("second", "first / (x - x)")
            .define("third", "x");
    for (Program program : new Program[] {builder.interpreted(), builder.compiled()}) {
      Frame frame = new Frame(program.layout());
      frame.set("x", 4.0);
      frame.set("second", -1.0);

      assertThatThrownBy(() -> program.run(frame)).hasMessage("second: not finite: Infinity");

      assertThat(frame.number("first")).isEqualTo(5);
      assertThat(frame.number("second")).isEqualTo(-1);
      assertThat(frame.number("third")).isZero();
    }
  }
}
