package http;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import views.Generation;
import views.Rebuilds;

/** A read side of two slices; a rebuild that was ordered stays under way. */
final class FakeRebuilds implements Rebuilds {
  private volatile OptionalInt building = OptionalInt.empty();

  @Override
  public CompletionStage<State> state() {
    OptionalLong filled = building.isPresent() ? OptionalLong.of(7) : OptionalLong.empty();
    return CompletableFuture.completedStage(
        new State(
            new Generation(3, building),
            Instant.parse("2026-11-02T09:00:00Z"),
            List.of(new Slice(0, 771, 0, 12, filled, 0), new Slice(1, 768, 35, 11, filled, 0.25))));
  }

  @Override
  public CompletionStage<State> rebuild() {
    building = OptionalInt.of(4);
    return state();
  }
}
