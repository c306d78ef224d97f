package electrical.arcflash;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Precondition;
import electrical.method.Refusal;
import java.util.List;

/** A required number that may come under either of two names, but not under both. */
record TwoNames(String name, String other) implements Precondition {
  /** Both as inputs, from one that is declared under the first name. */
  List<Input> inputs(Input declared) {
    String either = declared.description() + "; one of " + name + " and " + other + " is needed";
    return List.of(
        new Input(name, declared.kind(), false, either),
        new Input(other, declared.kind(), false, either));
  }

  @Override
  public List<Refusal> refusals(Inputs in) {
    if (in.has(name) && in.has(other))
      return List.of(
          new Refusal(
              "/" + other,
              "GIVEN_TWICE",
              String.valueOf(in.number(other)),
              "only one of " + name + " and " + other));
    if (in.has(name) || in.has(other)) return List.of();
    return List.of(
        new Refusal(
            "/" + name, "MISSING_FIELD", "nothing", "a number, as " + name + " or " + other));
  }

  double number(Inputs in) {
    return in.has(name) ? in.number(name) : in.number(other);
  }
}
