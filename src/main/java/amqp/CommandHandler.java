package amqp;

import java.util.concurrent.CompletionStage;

/**
 * Does what a command message asks. A stage that fails, or an exception, is a defect: the message
 * becomes a dead letter.
 */
@FunctionalInterface
public interface CommandHandler {
  CompletionStage<Outcome> handle(Delivery delivery);
}
