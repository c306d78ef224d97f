package sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import identity.Digest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message as a line of a file: {@code type} and {@code body}, and perhaps {@code message_id}
 * (else a digest of the line), {@code lane} (else normal) and {@code sent_at}.
 */
public final class MessageLine {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> FIELDS = Set.of("type", "message_id", "lane", "sent_at", "body");
  private static final Pattern TYPE = Pattern.compile("[a-z]+(\\.[a-z-]+){2,}\\.v\\d+");
  private static final Set<String> LANES = Set.of("high", "normal", "low");

  private MessageLine() {}

  /** What keeps this line from being a message; empty when nothing does. */
  public static List<String> errors(String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return List.of("not JSON: " + e.getOriginalMessage());
    }
    List<String> errors = new ArrayList<>();
    if (!TYPE.matcher(node.path("type").asText()).matches())
      errors.add("/type: expected a message type such as voltmetrics.equipment.upsert.v1");
    if (!node.path("body").isObject()) errors.add("/body: expected an object");
    if (!LANES.contains(node.path("lane").asText("normal")))
      errors.add("/lane: expected high, normal or low, found " + node.get("lane"));
    if (node.has("sent_at") && instant(node).isEmpty())
      errors.add("/sent_at: expected a date-time such as 2025-06-01T12:00:00Z");
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) errors.add("/" + name + ": no field of a message");
            });
    return errors;
  }

  /** Reads a line that has no errors. */
  public static SampleMessage read(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      String id = node.path("message_id").asText("line:" + Long.toHexString(Digest.of(line)));
      return new SampleMessage(
          node.path("type").asText(),
          id,
          node.path("lane").asText("normal"),
          instant(node),
          (ObjectNode) node.path("body"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a message: " + line, e);
    }
  }

  private static Optional<Instant> instant(JsonNode node) {
    try {
      return Optional.ofNullable(node.get("sent_at")).map(JsonNode::asText).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
