package amqp;

import java.util.concurrent.CompletionStage;

/** Does what a command message asks. A stage that fails counts as {@link Outcome.Unavailable}. */
@FunctionalInterface
public interface CommandHandler {
  CompletionStage<Outcome> handle(Delivery delivery);
}
