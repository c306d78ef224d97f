package amqp;

import java.time.Instant;
import java.util.Optional;

/**
 * A command message as the broker gave it.
 *
 * @param lane high, normal or low
 * @param messageId empty when the sender gave none
 * @param replyTo where the sender wants the reply, if anywhere
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; deliveries are never compared
public record Delivery(
    String lane,
    String type,
    Optional<String> messageId,
    Optional<Instant> sentAt,
    Optional<String> contentType,
    Optional<String> contentEncoding,
    Optional<String> replyTo,
    byte[] body) {}
