package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import risk.functions.Mathematics;

class ProgramBuilderTest {
  private static ProgramBuilder builder() {
    return new ProgramBuilder(FunctionLibrary.of(Mathematics.class))
        .declare("x", Kind.NUMBER)
        .declare("new_", Kind.FLAG)
        .declare("type", Kind.TEXT);
  }

  @Test
  void definitions_read_what_earlier_ones_wrote() {
    ProgramBuilder builder =
        builder()
            .define("large", "x > 10.0 && type in [\"A\", \"B\"]")
            .define("points", "large ? min(x * 2.0, 30.0) : 5.0")
            .declare("sum", Kind.NUMBER)
            .define("score", "points + sum");
    for (Program program : new Program[] {builder.interpreted(), builder.compiled()}) {
      Frame frame = new Frame(program.layout());
      frame.set("x", 12.0);
      frame.set("type", "B");
      program.run(frame, 0);
      program.run(frame, 1);
      frame.set("sum", 100.0);
      program.run(frame, 2);

      assertThat(program.definitions()).containsExactly("large", "points", "score");
      assertThat(frame.flag("large")).isTrue();
      assertThat(frame.number("points")).isEqualTo(24);
      assertThat(frame.number("score")).isEqualTo(124);
    }
  }

  @Test
  void what_the_checker_refuses_is_told_with_line_and_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().define("d", "x +\n  y"))
        .withMessageContaining("2:3: 'y' is not known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().define("d", "type"))
        .withMessageContaining("1:1: expected a number, found a text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().define("d", Kind.NUMBER, "new_"))
        .withMessageContaining("1:1: expected a number, found a flag");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().define("d", "d + 1.0"))
        .withMessageContaining("'d' is not known");
  }

  @Test
  void a_name_is_taken_once_and_is_a_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().define("x", "1.0"))
        .withMessage("declared twice: x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().declare("a-b", Kind.FLAG))
        .withMessage("no name: a-b");
  }

  @Test
  void what_is_not_compiled_is_refused_with_definition_line_and_column() {
    refused("x > 0.0 &&\n size(type) > 1", "d:2:13", "'>' on a whole number and a whole number");
    refused("double(1)", "d:1:1", "'double'");
    refused("[1.0, 2.0][0]", "d:1:11", "'[ ]' on a list and a whole number");
    refused("type < \"B\"", "d:1:6", "'<' on a text and a text");
    refused("type + type == type", "d:1:6", "'+' on a text and a text");
    refused("1 == 1", "d:1:1", "literals that are no number");
    refused("new_ < true", "d:1:6", "'<' on a flag and a flag");
    refused("x in [1.0, x]", "d:1:7", "anything but texts in quotes");
    refused("type in [type]", "d:1:10", "anything but texts in quotes");
    refused("type in []", "d:1:6", "'in' on anything but");
    refused("type.startsWith(\"A\")", "d:1:6", "'startsWith'");
    refused("{type: x}[type]", "d:1:10", "'[ ]' on");
  }

  private static void refused(String formula, String place, String what) {
    ProgramBuilder builder = builder().define("d", formula);
    assertThat(builder.interpreted().definitions()).containsExactly("d");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::compiled)
        .withMessageContaining(place + ": cannot be compiled: ")
        .withMessageContaining(what);
  }

  @Test
  void every_refusal_is_told_at_once() {
    ProgramBuilder builder = builder().define("a", "size(type) == 1").define("b", "double(2) + x");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::compiled)
        .withMessageContaining("a:1:1: ")
        .withMessageContaining("b:1:1: ");
  }

  @Test
  void a_formula_longer_than_a_jvm_method_may_be_is_compiled() {
    String group =
        IntStream.range(0, 60)
            .mapToObj(i -> "(x > " + i + ".0 && type != \"T" + i + "\" ? x / 3.0 : " + i + ".5)")
            .collect(Collectors.joining(" + ", "(", ")"));
    String text = IntStream.range(0, 35).mapToObj(i -> group).collect(Collectors.joining(" - "));
    ProgramBuilder builder = builder().define("d", text);
    double[] results = new double[2];
    Program[] both = {builder.interpreted(), builder.compiled()};
    for (int i = 0; i < both.length; i++) {
      Frame frame = new Frame(both[i].layout());
      frame.set("x", 31.7);
      both[i].run(frame);
      results[i] = frame.number("d");
    }
    assertThat(text.length()).isGreaterThan(65_535);
    assertThat(results[1]).isEqualTo(results[0]).isNotZero();
  }

  @Test
  void a_thousand_definitions_are_compiled() {
    ProgramBuilder builder = new ProgramBuilder(FunctionLibrary.none()).declare("d0", Kind.NUMBER);
    for (int i = 1; i <= 1000; i++) builder.define("d" + i, "d" + (i - 1) + " + 1.0");
    Program program = builder.compiled();
    Frame frame = new Frame(program.layout());
    program.run(frame);
    assertThat(frame.number("d1000")).isEqualTo(1000);
  }

  @Test
  void a_frame_made_for_another_layout_is_refused() {
    Program program = builder().define("d", "x").compiled();
    Frame other = new Frame(builder().define("d", "x").layout());
    assertThatIllegalArgumentException().isThrownBy(() -> program.run(other));
  }

  @Test
  void a_definition_that_does_not_exist_is_refused() {
    ProgramBuilder builder = builder().define("d", "x");
    for (Program program : new Program[] {builder.interpreted(), builder.compiled()})
      assertThatThrownBy(() -> program.run(new Frame(program.layout()), 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
