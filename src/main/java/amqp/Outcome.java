package amqp;

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
}
