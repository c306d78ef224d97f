package http;

import electrical.method.Citation;
import electrical.method.Input;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Output;
import java.util.List;

/** What a method is, needs and gives. */
final class MethodDescription {
  /** Where the methods live. */
  static final String PATH = "/api/v1/methods";

  private MethodDescription() {}

  static JsonObject of(Method method) {
    return new JsonObject()
        .with("id", method.id())
        .with("version", method.version())
        .with("domain", method.domain())
        .with("title", method.title())
        .with("url", PATH + "/" + method.id())
        .with("documentation", "docs/methods/" + method.domain() + ".md")
        .objects("citations", method.citations().stream().map(MethodDescription::of).toList())
        .objects("inputs", inputs(method.inputs()))
        .objects("outputs", method.outputs().stream().map(MethodDescription::of).toList());
  }

  static JsonObject of(Citation citation) {
    return new JsonObject()
        .with("standard", citation.standard())
        .with("edition", citation.edition())
        .with("clause", citation.clause())
        .with("confidence", citation.confidence().name());
  }

  private static JsonObject of(Output output) {
    JsonObject object = new JsonObject().with("name", output.name());
    if (!output.unit().isEmpty()) object.with("unit", output.unit());
    return object.with("description", output.description());
  }

  private static List<JsonObject> inputs(List<Input> inputs) {
    return inputs.stream().map(MethodDescription::of).toList();
  }

  private static JsonObject of(Input input) {
    JsonObject object =
        new JsonObject()
            .with("name", input.name())
            .with("required", input.required())
            .with("description", input.description());
    return kind(object, input.kind());
  }

  private static JsonObject kind(JsonObject input, Kind kind) {
    return switch (kind) {
      case Kind.Quantity number -> number(input.with("kind", "number"), number);
      case Kind.Word word -> input.with("kind", "word").texts("allowed", word.allowed());
      case Kind.Flag flag -> input.with("kind", "flag");
      case Kind.Day day -> input.with("kind", "date");
      case Kind.Text text -> input.with("kind", "text");
      case Kind.Numbers list ->
          number(input.with("kind", "numbers").with("at_least", list.atLeast()), list.each());
      case Kind.Words list -> input.with("kind", "words").texts("allowed", list.each().allowed());
      case Kind.Group group ->
          input.with("kind", "group").objects("members", inputs(group.members()));
      case Kind.Rows rows ->
          input
              .with("kind", "rows")
              .with("at_least", rows.atLeast())
              .objects("members", inputs(rows.columns()));
      case Kind.Open open -> input.with("kind", "object");
    };
  }

  /** Limits that are not finite are left out. */
  private static JsonObject number(JsonObject input, Kind.Quantity number) {
    return input
        .with("unit", number.unitCode())
        .with("min", number.min())
        .with("max", number.max());
  }
}
