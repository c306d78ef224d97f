package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import risk.functions.Mathematics;

/** One formula, run by the interpreter and compiled. */
final class BothWays {
  private final ProgramBuilder builder =
      new ProgramBuilder(FunctionLibrary.of(Mathematics.class, Failing.class))
          .declare("x", Kind.NUMBER)
          .declare("yes", Kind.FLAG)
          .declare("type", Kind.TEXT);
  private final Consumer<Frame> inputs;

  /**
   * @param inputs sets them
   */
  BothWays(Consumer<Frame> inputs) {
    this.inputs = inputs;
  }

  /** The result, which must be the same. */
  Object value(String formula) {
    builder.define("d", formula);
    Object interpreted = value(builder.interpreted());
    Object compiled = value(builder.compiled());
    assertThat(compiled).isEqualTo(interpreted);
    return compiled;
  }

  /** What is thrown, which must be of one type with one message. */
  RuntimeException failure(String formula) {
    builder.define("d", formula);
    RuntimeException interpreted = failure(builder.interpreted());
    RuntimeException compiled = failure(builder.compiled());
    assertThat(compiled).hasSameClassAs(interpreted).hasMessage(interpreted.getMessage());
    return compiled;
  }

  private Object value(Program program) {
    Frame frame = new Frame(program.layout());
    inputs.accept(frame);
    program.run(frame);
    return frame.boxed(program.layout().slot("d"));
  }

  private RuntimeException failure(Program program) {
    try {
      value(program);
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("nothing was thrown by " + program);
  }
}
