package amqp;

import java.time.Instant;
import java.util.Optional;

/**
 * A command message as the broker gave it.
 *
 * @param lane high, normal or low
 * @param messageId empty when the sender gave none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; deliveries are never compared
public record Delivery(
    String lane,
    String type,
    Optional<String> messageId,
    Optional<Instant> sentAt,
    boolean redelivered,
    byte[] body) {}
