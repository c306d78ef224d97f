package risk.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.values.ErrorValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Definitions run by CEL's own interpreter: slow, and what compiled code must agree with. */
final class InterpretedProgram implements Program {
  private final Layout layout;
  private final List<Definition> definitions;
  private final List<CelRuntime.Program> programs;

  InterpretedProgram(Layout layout, List<Definition> definitions, Checker checker) {
    this.layout = layout;
    this.definitions = definitions;
    this.programs = definitions.stream().map(d -> checker.program(d.tree())).toList();
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<String> definitions() {
    return definitions.stream().map(Definition::name).toList();
  }

  @Override
  public void run(Frame frame) {
    for (int i = 0; i < programs.size(); i++) run(frame, i);
  }

  @Override
  public void run(Frame frame, int from, int to) {
    Objects.checkFromToIndex(from, to, programs.size());
    for (int i = from; i < to; i++) run(frame, i);
  }

  @Override
  public void run(Frame frame, int definition) {
    layout.require(frame);
    Layout.Slot slot = definitions.get(definition).slot();
    Object value = evaluate(definition, frame);
    switch (value) {
      case Double number -> {
        if (!Double.isFinite(number)) throw Failures.notFinite(slot.name(), number);
        frame.numbers[slot.index()] = number;
      }
      case Boolean flag -> frame.flags[slot.index()] = flag;
      default -> throw new IllegalStateException(slot.name() + ": " + value);
    }
  }

  private Object evaluate(int definition, Frame frame) {
    CelVariableResolver resolver =
        name -> {
          Optional<Layout.Slot> slot = layout.find(name);
          return slot.map(frame::boxed);
        };
    try {
      return programs.get(definition).trace(resolver, InterpretedProgram::raise);
    } catch (CelEvaluationException e) {
      throw Failures.in(definitions.get(definition).name(), Failures.unwrapped(e));
    }
  }

  /**
   * CEL hands the failure of an and or an or on as a value, which its == takes for just another
   * value and ?: reports without its cause. Thrown instead, it goes where failures go; an and or an
   * or around it still makes up for it.
   */
  private static void raise(CelExpr expression, Object value) {
    if (value instanceof ErrorValue error)
      // Wrapped once more: CEL drops the outermost of what it has not thrown itself.
      throw new IllegalStateException(Failures.marked(error.value()));
  }
}
