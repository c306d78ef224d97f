package amqp;

import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** What became of a delivery; it decides how the message is settled. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; outcomes are never compared
public sealed interface Outcome {
  /** Code of a refusal that is no fault of the sender. */
  String DEFECT = "INTERNAL_ERROR";

  /** Safe in the journal: acknowledged. */
  record Done(byte[] reply) implements Outcome {}

  /**
   * Sending it again cannot help: published to the dead-letter exchange with the problem, then
   * acknowledged.
   *
   * @param problem JSON for a header; over 16 KiB only its code is told there
   */
  record Refused(String code, byte[] problem, byte[] reply) implements Outcome {
    /** How it is counted: what failed here is told apart from what was wrong with the message. */
    String counted() {
      return code.equals(DEFECT) ? "defect" : "refused";
    }
  }

  /** Not now: returned to the queue after a pause. */
  record Unavailable(String reason) implements Outcome {}

  /** The handler failed over this message and would again: it is set aside, not tried for ever. */
  static Outcome defect(Delivery delivery, Throwable failure) {
    LoggerFactory.getLogger(Outcome.class)
        .error("message {} met a defect", delivery.messageId().orElse("without id"), failure);
    byte[] problem =
        ("{\"code\":\"" + DEFECT + "\",\"title\":\"a defect here, logged under the message id\"}")
            .getBytes(StandardCharsets.UTF_8);
    return new Refused(DEFECT, problem, problem);
  }
}
