package risk.cel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;

/** Definitions as a class of their own, which goes with the program. */
final class CompiledProgram implements Program {
  private final Layout layout;
  private final List<String> definitions;
  private final Code code;

  CompiledProgram(Layout layout, List<Definition> definitions, List<Node> formulas) {
    this.layout = layout;
    this.definitions = definitions.stream().map(Definition::name).toList();
    this.code = load(new ClassCode(definitions, formulas).bytes());
  }

  private static Code load(byte[] bytes) {
    try {
      MethodHandles.Lookup type = MethodHandles.lookup().defineHiddenClass(bytes, true);
      Object made =
          type.findConstructor(type.lookupClass(), MethodType.methodType(void.class)).invoke();
      return (Code) made;
    } catch (Throwable e) {
      throw new IllegalStateException("formulas were compiled into no valid class", e);
    }
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<String> definitions() {
    return definitions;
  }

  @Override
  public void run(Frame frame) {
    layout.require(frame);
    code.run(frame.numbers, frame.flags, frame.texts);
  }

  @Override
  public void run(Frame frame, int from, int to) {
    layout.require(frame);
    Objects.checkFromToIndex(from, to, definitions.size());
    for (int next = from; next < to; )
      next = code.run(frame.numbers, frame.flags, frame.texts, next, to);
  }

  @Override
  public void run(Frame frame, int definition) {
    run(frame, definition, definition + 1);
  }
}
