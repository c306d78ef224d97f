package electrical.transformer.oil;

import static electrical.method.Input.number;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Unit;

/** Grades of insulating oil by one table of limits; the worst property decides. */
public final class OilQuality {
  public static final Method NEW = of("oil-new", "New oil in new equipment");
  public static final Method SERVICE = of("oil-service", "Service-aged oil, continued use");
  public static final Method GRADE = of("oil-grade", "Service-aged oil in four grades");
  public static final Method IEC60422 = of("oil-iec60422", "Oil in service, IEC 60422");

  private final List<OilLimit> limits;
  private final List<String> grades;

  private OilQuality(Table table) {
    limits = table.rows().stream().map(OilLimit::of).toList();
    grades = List.of(table.head().get("grades").split(","));
  }

  private static Method of(String id, String title) {
    Table table = Table.load("electrical/transformer/" + id + ".csv");
    OilQuality quality = new OilQuality(table);
    return new Method(
        id,
        "1.0.0",
        "transformer",
        title,
        List.of(table.citation()),
        quality.inputs(),
        List.of(
            new Output("grade", "", "one of " + String.join(", ", quality.grades)),
            new Output("grades", "", "grade of each property"),
            new Output("worst", "", "the properties that decide")),
        quality::calculate);
  }

  private List<OilProperty> properties() {
    return limits.stream().map(OilLimit::property).distinct().toList();
  }

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(number("voltage_kV", Unit.KILOVOLT, 0.05, 1500, "rated voltage of the winding"));
    for (OilProperty property : properties()) inputs.add(property.input());
    return List.copyOf(inputs);
  }

  private Optional<OilLimit> limit(OilProperty property, double kilovolts) {
    return limits.stream()
        .filter(l -> l.property() == property && l.voltages().contains(kilovolts))
        .findFirst();
  }

  private Outcome calculate(Inputs in) {
    Sheet.Draft sheet = Sheet.draft();
    Map<String, Integer> found = new LinkedHashMap<>();
    for (OilProperty property : properties()) {
      Optional<OilLimit> limit = limit(property, in.number("voltage_kV"));
      if (!in.has(property.wire())) sheet.unknown(property.wire() + " was not measured");
      else if (limit.isEmpty())
        sheet.warn(property.wire() + " has no limit at this voltage and does not count");
      else found.put(property.wire(), graded(sheet, limit.get(), in.number(property.wire())));
    }
    if (found.isEmpty())
      return Outcome.refused("", "MISSING_FIELD", "no property", "a property with a limit");
    int worst = found.values().stream().mapToInt(g -> g).max().orElseThrow();
    Map<String, String> words = new LinkedHashMap<>();
    found.forEach((property, grade) -> words.put(property, grades.get(grade)));
    return sheet
        .value("grade", grades.get(worst))
        .result("grades", words)
        .result("worst", found.keySet().stream().filter(p -> found.get(p) == worst).toList())
        .valid("mineral oil; several properties together, not one alone, tell its state")
        .done();
  }

  private int graded(Sheet.Draft sheet, OilLimit limit, double value) {
    String rule = (limit.least() ? "at least " : "at most ") + limit.limits();
    sheet.step(limit.property().wire(), rule, value, limit.property().unit());
    return limit.grade(value);
  }
}
