package http.original;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** JSON as plain values: text, number, boolean, list, map, null. */
final class Plain {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private Plain() {}

  static Map<String, Object> of(Members members) {
    return MAPPER.convertValue(members.object(), OBJECT);
  }

  /** Null for JSON's null. */
  static Object of(JsonNode node) {
    return MAPPER.convertValue(node, Object.class);
  }
}
