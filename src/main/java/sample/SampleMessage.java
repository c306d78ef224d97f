package sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** One message in the wire format, ready to publish or to write as a line of a file. */
public record SampleMessage(
    String type, String messageId, String lane, Instant sentAt, ObjectNode body) {}
