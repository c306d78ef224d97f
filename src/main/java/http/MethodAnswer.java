package http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import electrical.method.Method;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Step;
import java.time.LocalDate;
import java.util.List;

/** A finished calculation. Unlike in every other answer, null is kept: it means "none". */
final class MethodAnswer {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
          .build();

  private MethodAnswer() {}

  static JsonObject of(Method method, Sheet sheet) {
    return new JsonObject()
        .with("method", method.id())
        .with("version", method.version())
        .with("domain", method.domain())
        .with("title", method.title())
        .with("value", tree(sheet.value()))
        .with("result", tree(sheet.result()))
        .with("units", units(method))
        .objects("steps", sheet.steps().stream().map(MethodAnswer::step).toList())
        .texts("assumed", sheet.assumed())
        .texts("unknown", sheet.unknown())
        .texts("warnings", sheet.warnings())
        .with("validity", sheet.validity())
        .objects("citations", method.citations().stream().map(MethodDescription::of).toList());
  }

  private static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static JsonObject units(Method method) {
    JsonObject units = new JsonObject();
    List<Output> numbers = method.outputs().stream().filter(o -> !o.unit().isEmpty()).toList();
    for (Output output : numbers) units.with(output.name(), output.unit());
    return units;
  }

  private static JsonObject step(Step step) {
    return new JsonObject()
        .with("symbol", step.symbol())
        .with("formula", step.formula())
        .with("value", tree(step.value()))
        .with("unit", step.unit());
  }
}
