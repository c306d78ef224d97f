package electrical.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check of a method's own, standing apart from its calculation: between inputs, or of a kind that
 * cannot be declared. It asks only for the inputs it is about, since it is left out when one of
 * those was refused before; every other one is still held and told.
 */
@FunctionalInterface
public interface Precondition {
  /** Why there is no result; empty when it holds. */
  List<Refusal> refusals(Inputs in);

  /** A precondition with at most one refusal. */
  static Precondition of(Single check) {
    return in -> check.refusal(in).stream().toList();
  }

  /** A check with at most one refusal. */
  @FunctionalInterface
  interface Single {
    Optional<Refusal> refusal(Inputs in);
  }

  /** The calculation, when all of these hold. */
  static Method.Calculation before(Method.Calculation calculation, Precondition... preconditions) {
    return new Guarded(List.of(preconditions), calculation);
  }

  /** A calculation behind its preconditions, all of which are held and told together. */
  record Guarded(List<Precondition> preconditions, Method.Calculation calculation)
      implements Method.Calculation {
    @Override
    public Outcome of(Inputs in) {
      Held held = held(in);
      return held.refusals().isEmpty() ? last().of(in) : new Outcome.Refused(held.refusals());
    }

    /** The calculation itself may find more, but is only asked when all it relies on holds. */
    @Override
    public List<Refusal> refusals(Inputs in) {
      Held held = held(in);
      return held.complete() && held.refusals().isEmpty() ? last().refusals(in) : held.refusals();
    }

    private Held held(Inputs in) {
      Held held = new Held();
      for (Precondition precondition : all()) held.hold(precondition, in);
      return held;
    }

    private List<Precondition> all() {
      List<Precondition> all = new ArrayList<>(preconditions);
      if (calculation instanceof Guarded inner) all.addAll(inner.all());
      return all;
    }

    private Method.Calculation last() {
      return calculation instanceof Guarded inner ? inner.last() : calculation;
    }
  }

  /** What preconditions found, and whether each of them could be held. */
  final class Held {
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean complete = true;

    private void hold(Precondition precondition, Inputs in) {
      try {
        refusals.addAll(precondition.refusals(in));
      } catch (NotRead e) {
        complete = false;
      }
    }

    private List<Refusal> refusals() {
      return List.copyOf(refusals);
    }

    private boolean complete() {
      return complete;
    }
  }
}
