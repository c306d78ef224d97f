package http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import views.query.Tree;

/**
 * A JSON object in the making, written as text at once: answers are read far more often than they
 * change, and a tree of nodes for each cost a third of a request. Each name is given once. It never
 * holds a number that JSON cannot say, and no null but where that is an answer: a member without a
 * value is left out, since the client's defaults apply only to missing members.
 */
final class JsonObject {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private final StringBuilder text;

  JsonObject() {
    this(128);
  }

  /**
   * @param size characters it will hardly exceed
   */
  JsonObject(int size) {
    text = new StringBuilder(size).append('{');
  }

  JsonObject with(String name, String value) {
    quoted(value, member(name));
    return this;
  }

  JsonObject with(String name, Optional<String> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  JsonObject with(String name, boolean flag) {
    member(name).append(flag);
    return this;
  }

  JsonObject with(String name, long number) {
    member(name).append(number);
    return this;
  }

  /** Left out when the number is not finite. */
  JsonObject with(String name, double number) {
    if (Double.isFinite(number)) member(name).append(number);
    return this;
  }

  JsonObject with(String name, Instant at) {
    return with(name, at.toString());
  }

  JsonObject with(String name, LocalDate day) {
    return with(name, day.toString());
  }

  JsonObject with(String name, JsonObject object) {
    member(name).append(object.text).append('}');
    return this;
  }

  /** Whatever Jackson made of a value; its nulls stay. */
  JsonObject with(String name, JsonNode tree) {
    member(name).append(tree);
    return this;
  }

  /** What the database holds as JSON. */
  JsonObject with(String name, Tree tree) {
    member(name).append(tree.json());
    return this;
  }

  /** Null where the reader is to know that there is none. */
  JsonObject orNull(String name, Optional<JsonObject> object) {
    if (object.isPresent()) return with(name, object.get());
    member(name).append("null");
    return this;
  }

  JsonObject texts(String name, Collection<String> texts) {
    member(name).append('[');
    String before = "";
    for (String one : texts) {
      quoted(one, text.append(before));
      before = ",";
    }
    text.append(']');
    return this;
  }

  JsonObject objects(String name, List<JsonObject> objects) {
    member(name).append('[');
    String before = "";
    for (JsonObject one : objects) {
      text.append(before).append(one.text).append('}');
      before = ",";
    }
    text.append(']');
    return this;
  }

  /** The finished object in UTF-8; nothing can be added any more. */
  byte[] bytes() {
    return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The finished object as one line of text; nothing can be added any more. */
  StringBuilder line() {
    return text.append('}');
  }

  private StringBuilder member(String name) {
    if (text.length() > 1) text.append(',');
    return quoted(name, text).append(':');
  }

  private static StringBuilder quoted(String value, StringBuilder out) {
    out.append('"');
    if (plain(value)) out.append(value);
    else ENCODER.quoteAsString(value, out);
    return out.append('"');
  }

  private static boolean plain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') return false;
    }
    return true;
  }
}
