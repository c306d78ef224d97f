package http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  static ObjectNode of(Method method, Sheet sheet) {
    ObjectNode answer =
        new JsonObject()
            .with("method", method.id())
            .with("version", method.version())
            .with("domain", method.domain())
            .with("title", method.title())
            .node();
    answer.set("value", MAPPER.valueToTree(sheet.value()));
    answer.set("result", MAPPER.valueToTree(sheet.result()));
    answer.setAll(around(method, sheet).node());
    return answer;
  }

  private static JsonObject around(Method method, Sheet sheet) {
    return new JsonObject()
        .with("units", units(method))
        .objects("steps", sheet.steps().stream().map(MethodAnswer::step).toList())
        .texts("assumed", sheet.assumed())
        .texts("unknown", sheet.unknown())
        .texts("warnings", sheet.warnings())
        .with("validity", sheet.validity())
        .objects("citations", method.citations().stream().map(MethodDescription::of).toList());
  }

  private static JsonObject units(Method method) {
    JsonObject units = new JsonObject();
    List<Output> numbers = method.outputs().stream().filter(o -> !o.unit().isEmpty()).toList();
    for (Output output : numbers) units.with(output.name(), output.unit());
    return units;
  }

  private static JsonObject step(Step step) {
    JsonObject line =
        new JsonObject().with("symbol", step.symbol()).with("formula", step.formula());
    line.node().set("value", MAPPER.valueToTree(step.value()));
    return line.with("unit", step.unit());
  }
}
