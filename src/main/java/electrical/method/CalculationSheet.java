package electrical.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calculation as a page to print, check by hand and file: source, inputs as they were understood,
 * every step, result, and what was assumed or is not known. Numbers are shown to six significant
 * digits; the calculation itself is not rounded.
 */
public final class CalculationSheet {
  private CalculationSheet() {}

  /**
   * The page.
   *
   * @param raw what the sheet was calculated from
   */
  public static String of(Method method, Map<String, ?> raw, Sheet sheet) {
    Page page = new Page();
    head(page, method);
    inputs(page, method, raw);
    page.heading("STEPS");
    page.lines(sheet.steps().stream().map(CalculationSheet::step).toList());
    result(page, method, sheet);
    page.heading("ASSUMED").lines(sheet.assumed());
    page.heading("NOT KNOWN").lines(sheet.unknown());
    page.heading("WARNINGS").lines(sheet.warnings());
    page.heading("VALIDITY").line(1, sheet.validity().isEmpty() ? "not stated" : sheet.validity());
    page.line(0, "").rule();
    page.line(0, "Numbers are shown to six significant digits; the calculation is not rounded.");
    return page.line(0, "Checked by ____________________  Date ____________").toString();
  }

  private static void head(Page page, Method method) {
    page.rule().line(0, "CALCULATION SHEET").line(0, method.title());
    page.line(0, "method " + method.id() + ", version " + method.version()).rule();
    page.heading("SOURCE");
    for (Citation source : method.citations())
      page.line(1, source + " (confidence " + source.confidence() + ")");
  }

  private static void inputs(Page page, Method method, Map<String, ?> raw) {
    page.heading("INPUTS");
    Inputs understood = new Checked().group(method.inputs(), raw, "");
    List<String> absent = new ArrayList<>();
    for (Input input : method.inputs()) {
      Object value = understood.understood(input.name());
      if (value == null) absent.add(input.name());
      else page.entry(1, input.name(), withUnit(input.kind(), value), "");
    }
    if (!absent.isEmpty()) page.line(1, "not given: " + String.join(", ", absent));
  }

  /** The value with units, groups as maps. */
  private static Object withUnit(Kind kind, Object value) {
    return switch (kind) {
      case Kind.Quantity number -> Page.shown(value) + unit(number.unitCode());
      case Kind.Numbers list -> Page.shown(value) + unit(list.each().unitCode());
      case Kind.Group group -> members(group.members(), (Inputs) value);
      case Kind.Rows rows ->
          ((List<?>) value).stream().map(row -> members(rows.columns(), (Inputs) row)).toList();
      case Kind.Word w -> value;
      case Kind.Flag f -> value;
      case Kind.Day d -> value;
      case Kind.Text t -> value;
      case Kind.Words w -> value;
      case Kind.Open o -> value;
    };
  }

  private static Map<String, Object> members(List<Input> inputs, Inputs values) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Input input : inputs) {
      Object value = values.understood(input.name());
      if (value != null) members.put(input.name(), withUnit(input.kind(), value));
    }
    return members;
  }

  private static String step(Step step) {
    String formula = step.formula().isEmpty() ? "" : step.formula() + " = ";
    return step.symbol() + " = " + formula + Page.shown(step.value()) + unit(step.unit());
  }

  private static void result(Page page, Method method, Sheet sheet) {
    page.heading("RESULT");
    Map<String, Output> outputs = new LinkedHashMap<>();
    method.outputs().forEach(output -> outputs.put(output.name(), output));
    sheet
        .result()
        .forEach(
            (name, value) -> {
              Output output = outputs.getOrDefault(name, new Output(name, "", ""));
              String said = output.description().isEmpty() ? "" : " (" + output.description() + ")";
              boolean number = value instanceof Number || value instanceof List;
              page.entry(1, name, value, (number ? unit(output.unit()) : "") + said);
            });
  }

  private static String unit(String code) {
    return code.isEmpty() || code.equals("1") ? "" : " " + code;
  }
}
