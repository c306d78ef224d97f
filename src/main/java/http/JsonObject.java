package http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object in the making. It never holds null and never holds a number that JSON cannot say: a
 * member without a value is left out, since the client's defaults apply only to missing members.
 */
final class JsonObject {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  JsonObject with(String name, String text) {
    node.put(name, text);
    return this;
  }

  JsonObject with(String name, Optional<String> text) {
    text.ifPresent(t -> node.put(name, t));
    return this;
  }

  JsonObject with(String name, boolean flag) {
    node.put(name, flag);
    return this;
  }

  JsonObject with(String name, long number) {
    node.put(name, number);
    return this;
  }

  /** Left out when the number is not finite. */
  JsonObject with(String name, double number) {
    if (Double.isFinite(number)) node.put(name, number);
    return this;
  }

  JsonObject with(String name, Instant at) {
    node.put(name, at.toString());
    return this;
  }

  JsonObject with(String name, LocalDate day) {
    node.put(name, day.toString());
    return this;
  }

  JsonObject with(String name, JsonObject object) {
    node.set(name, object.node);
    return this;
  }

  JsonObject texts(String name, List<String> texts) {
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
    return this;
  }

  JsonObject objects(String name, List<JsonObject> objects) {
    ArrayNode array = node.putArray(name);
    objects.forEach(object -> array.add(object.node));
    return this;
  }

  /** The finished object. */
  ObjectNode node() {
    return node;
  }
}
