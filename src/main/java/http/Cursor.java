package http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import identity.Digest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import views.query.Condition;
import views.query.Listing;
import views.query.Order;
import views.query.Place;

/**
 * Where to go on in a list, as a text that means nothing to others.
 *
 * @param list digest of the list's name, filter and order: of another list it makes no sense
 */
record Cursor(String list, Place place) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static String list(Listing listing, List<Condition> conditions, Order order) {
    Digest digest = Digest.ofParts().with(listing.name()).with(order.text());
    conditions.stream().map(Object::toString).sorted().forEach(digest::with);
    return Long.toHexString(digest.value());
  }

  String text() {
    ArrayNode parts = JSON.createArrayNode().add(list).add(place.id());
    place.key().ifPresent(parts::add);
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // an array of texts
    }
  }

  /** Empty when no list gave this text. */
  static Optional<Cursor> read(String text, Order order) {
    try {
      JsonNode parts = JSON.readTree(Base64.getUrlDecoder().decode(text));
      Optional<String> key = Optional.ofNullable(parts.get(2)).map(JsonNode::asText);
      boolean whole = parts.path(0).isTextual() && parts.path(1).isTextual();
      boolean readable = key.isEmpty() || order.field().kind().parse(key.get()).isPresent();
      if (!whole || !readable || parts.get(1).asText().indexOf('\0') >= 0) return Optional.empty();
      return Optional.of(new Cursor(parts.get(0).asText(), new Place(key, parts.get(1).asText())));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
