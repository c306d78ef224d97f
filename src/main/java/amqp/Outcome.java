package amqp;

import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** What became of a delivery; it decides how the message is settled. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; outcomes are never compared
public sealed interface Outcome {
  /** Safe in the journal: acknowledged. */
  record Done(byte[] reply) implements Outcome {}

  /**
   * Sending it again cannot help: published to the dead-letter exchange with the problem, then
   * acknowledged.
   */
  record Refused(String code, byte[] problem, byte[] reply) implements Outcome {}

  /** Not now: returned to the queue after a pause. */
  record Unavailable(String reason) implements Outcome {}

  /** The handler failed over this message and would again: it is set aside, not tried for ever. */
  static Outcome defect(Delivery delivery, Throwable failure) {
    LoggerFactory.getLogger(Outcome.class)
        .error("message {} met a defect", delivery.messageId().orElse("without id"), failure);
    byte[] problem =
        "{\"code\":\"INTERNAL_ERROR\",\"title\":\"a defect here, logged under the message id\"}"
            .getBytes(StandardCharsets.UTF_8);
    return new Refused("INTERNAL_ERROR", problem, problem);
  }
}
