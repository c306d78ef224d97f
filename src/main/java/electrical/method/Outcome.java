package electrical.method;

import java.util.List;

/** What a method answers. */
public sealed interface Outcome {
  /** It holds for these inputs. */
  record Calculated(Sheet sheet) implements Outcome {}

  /** It does not, for all of these reasons; nothing is extrapolated. */
  record Refused(List<Refusal> refusals) implements Outcome {}

  /** Refused for one reason. */
  static Outcome refused(String pointer, String code, String found, String expected) {
    return new Refused(List.of(new Refusal(pointer, code, found, expected)));
  }
}
