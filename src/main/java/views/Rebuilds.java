package views;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;

/** How far the read side has come, and the order to make it anew. */
public interface Rebuilds {
  /**
   * How the read side stands.
   *
   * @param since when the current generation began to answer
   */
  record State(Generation generation, Instant since, List<Slice> slices) {
    public State {
      slices = List.copyOf(slices);
    }

    /** The worst slice's lag in seconds. */
    public double lagSeconds() {
      return slices.stream().mapToDouble(Slice::lagSeconds).max().orElse(0);
    }
  }

  /**
   * How one slice stands.
   *
   * @param xid transaction the position stands at
   * @param ordering of the last journal row carried over in it; 0 when the position is before it
   * @param events journal rows carried over
   * @param building journal rows carried over into the generation being filled
   * @param lagSeconds age of the oldest journal row not carried over; 0 when there is none
   */
  record Slice(
      int slice, long xid, long ordering, long events, OptionalLong building, double lagSeconds) {}

  CompletionStage<State> state();

  /** Begins to fill a new generation, unless one is being filled; it answers once it is level. */
  CompletionStage<State> rebuild();
}
