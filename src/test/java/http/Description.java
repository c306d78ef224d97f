package http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** openapi.yaml, read strictly: what it does not name is an error, though clients may not mind. */
final class Description {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** One example and the schema it claims to fit. */
  record Example(String place, JsonNode schema, JsonNode value) {}

  private final JsonNode root;

  Description() {
    try (InputStream in = Description.class.getResourceAsStream("/http/openapi.yaml")) {
      root = new ObjectMapper().valueToTree(new Yaml().<Map<String, Object>>load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    closed(root.path("components").path("schemas"));
  }

  /** Forbids members that are not described. */
  private static void closed(JsonNode node) {
    node.forEach(Description::closed);
    boolean describes =
        node.path("type").asText().equals("object") && node.path("properties").isObject();
    if (describes && !node.has("additionalProperties"))
      ((ObjectNode) node).put("additionalProperties", false);
  }

  @Override
  public String toString() {
    return root.toString();
  }

  JsonNode operation(String method, String template) {
    return root.path("paths").path(template).path(method.toLowerCase(java.util.Locale.ROOT));
  }

  /** "GET /a/{b}" for every operation. */
  List<String> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(m -> m.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
        .toList();
  }

  /** The media type an answer is described under; missing when it is not. */
  JsonNode answer(JsonNode operation, int status, String mediaType) {
    return resolved(operation.path("responses").path(Integer.toString(status)))
        .path("content")
        .path(mediaType);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** What is wrong with the value; empty when it fits. */
  List<String> wrong(JsonNode schema, JsonNode value) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("components", root.path("components"));
    document.putArray("allOf").add(schema);
    return REGISTRY
        .getSchema(document)
        .validate(value, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  Stream<Example> examples() {
    Stream<JsonNode> shared = root.path("components").path("responses").valueStream();
    Stream<JsonNode> operations = root.path("paths").valueStream().flatMap(JsonNode::valueStream);
    return Stream.concat(
        shared.flatMap(this::examples),
        operations.flatMap(
            o ->
                Stream.concat(
                    examples(o.path("requestBody")),
                    o.path("responses").valueStream().flatMap(this::examples))));
  }

  private Stream<Example> examples(JsonNode holder) {
    return holder
        .path("content")
        .valueStream()
        .flatMap(
            media ->
                media.path("examples").properties().stream()
                    .map(
                        e ->
                            new Example(
                                e.getKey(), media.path("schema"), e.getValue().path("value"))));
  }
}
