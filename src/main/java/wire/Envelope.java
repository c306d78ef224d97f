package wire;

import java.time.Instant;
import java.util.Optional;

/**
 * A message as it came, before anything in it is believed.
 *
 * @param type for example voltmetrics.equipment.upsert.v1
 * @param messageId the sender's, stable across repeats
 * @param sentAt the sender's time stamp
 * @param arrivedAt our clock when it came
 * @param body the bytes of a JSON document
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; envelopes are never compared
public record Envelope(
    String type, String messageId, Optional<Instant> sentAt, Instant arrivedAt, byte[] body) {}
