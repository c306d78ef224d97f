package risk.cel;

import java.util.List;

/**
 * Named definitions, evaluated one after another on a {@link Frame}. Each writes its result into
 * the slot of its own name, where later ones read it. Holds no state; may be run by many threads,
 * each with its own frame.
 */
public interface Program {
  /** Where inputs and results lie. */
  Layout layout();

  /** Names of the definitions in order of evaluation. */
  List<String> definitions();

  /**
   * Evaluates every definition.
   *
   * @param frame made for this program's layout, with every input set
   * @throws ArithmeticException naming the definition, when its result is not a finite number or a
   *     function it calls throws one; slots of earlier definitions are written, its own is not
   * @throws IllegalArgumentException naming the definition, when a function it calls throws one, or
   *     when the frame has another layout
   * @throws IllegalStateException naming the definition, when a function it calls throws anything
   *     else
   */
  void run(Frame frame);

  /**
   * Evaluates some definitions that follow each other.
   *
   * @param from place of the first in {@link #definitions()}
   * @param to place after the last
   * @throws ArithmeticException as {@link #run(Frame)}
   * @throws IllegalArgumentException as {@link #run(Frame)}
   * @throws IllegalStateException as {@link #run(Frame)}
   * @throws IndexOutOfBoundsException when there are no such definitions
   */
  void run(Frame frame, int from, int to);

  /**
   * Evaluates one definition alone.
   *
   * @param definition its place in {@link #definitions()}
   * @throws ArithmeticException as {@link #run(Frame)}
   * @throws IllegalArgumentException as {@link #run(Frame)}
   * @throws IllegalStateException as {@link #run(Frame)}
   * @throws IndexOutOfBoundsException when there is no such definition
   */
  void run(Frame frame, int definition);
}
