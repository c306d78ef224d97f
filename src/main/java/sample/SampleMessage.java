package sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * One message in the wire format, ready to publish or to write as a line of a file.
 *
 * @param sentAt empty when the sender gave no time stamp
 */
public record SampleMessage(
    String type, String messageId, String lane, Optional<Instant> sentAt, ObjectNode body) {}
