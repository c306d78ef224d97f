package http;

import identity.Ids;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import views.query.Lists;

/**
 * What an answer of the read side must not be older than: a revision of an item or facility, as the
 * answer to a command names it.
 */
record Fresh(String id, long revision) {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

  static Optional<Fresh> read(Parameters parameters) {
    return parameters.text("min_revision").flatMap(text -> read(parameters, text));
  }

  private static Optional<Fresh> read(Parameters parameters, String text) {
    int colon = text.lastIndexOf(':');
    String id = text.substring(0, Math.max(0, colon));
    String revision = text.substring(colon + 1);
    if (Ids.valid(id) && revision.matches("[0-9]{1,15}"))
      return Optional.of(new Fresh(id, Long.parseLong(revision)));
    parameters.problem(
        "min_revision", "BAD_TEXT", text, "an equipment or facility id, a colon and a revision");
    return Optional.empty();
  }

  /** Completes when the read side has it; fails with a {@link Refusal} when that takes too long. */
  static CompletionStage<Void> await(Optional<Fresh> fresh, Lists lists) {
    return fresh
        .map(one -> one.await(lists, System.nanoTime() + PATIENCE.toNanos()))
        .orElse(CompletableFuture.completedStage(null));
  }

  private CompletionStage<Void> await(Lists lists, long until) {
    return lists
        .holds(id, revision)
        .thenCompose(
            holds -> {
              if (holds) return CompletableFuture.completedStage(null);
              if (System.nanoTime() > until) throw late();
              return CompletableFuture.runAsync(() -> {}, LATER)
                  .thenCompose(done -> await(lists, until));
            });
  }

  private Refusal late() {
    return Refusal.unavailable(
        "revision %d of '%s' has not reached the lists yet; try again".formatted(revision, id));
  }
}
