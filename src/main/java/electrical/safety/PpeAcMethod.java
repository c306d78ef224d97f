package electrical.safety;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/** Binding of {@link PpeAc}. */
final class PpeAcMethod {
  static final String OUTSIDE = "outside table: incident energy analysis required";
  private static final String ARC_RESISTANT = "arc-resistant-1-15kV";
  private static final double LIMITER_AMPERES = 200;
  private static final double LOW_VOLTAGE = 600;

  static final Method METHOD =
      new Method(
          "ppe-ac",
          "1.0.0",
          "safety",
          "Arc-flash PPE category, alternating current",
          List.of(PpeAc.TABLE.citation()),
          List.of(
              word("equipment", PpeAc.equipment(), "equipment class of the table"),
              number("fault_kA", Unit.KILOAMPERE, 0.001, 1000, "available fault current"),
              number("clearing_s", Unit.SECOND, 0, 100, "clearing time of the protective device"),
              number("working_distance_mm", Unit.MILLIMETRE, 1, 100_000, "working distance"),
              number("voltage_V", Unit.VOLT, 1, 1_500_000, "nominal voltage").optional(),
              flag("device_maintained", "the protective device is maintained").optional(),
              flag("doors_closed", "arc-resistant gear: doors closed and secured").optional(),
              number("limiter_A", Unit.AMPERE, 1, 10_000, "current-limiting device upstream")
                  .optional()),
          List.of(
              new Output("category", "", "PPE category 1 to 4; none outside the table"),
              new Output("boundary_mm", "mm", "arc-flash boundary; none outside the table"),
              new Output("reason", "", "why there is a category or none"),
              new Output("exceeded", "", "limits of the row that do not hold")),
          PpeAcMethod::calculate);

  private PpeAcMethod() {}

  private static Outcome calculate(Inputs in) {
    PpeAc row = PpeAc.of(in.word("equipment"));
    List<String> exceeded = exceeded(in, row);
    boolean closed =
        in.word("equipment").equals(ARC_RESISTANT) && in.maybeFlag("doors_closed").orElse(false);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("row", "limits of the row", limits(row), "")
            .step("inside", "every limit holds", exceeded.isEmpty(), "");
    assumptions(in, sheet);
    if (!exceeded.isEmpty()) none(sheet, OUTSIDE);
    else if (closed) none(sheet, "not applicable: arc-resistant, doors closed and secured");
    else inside(in, row, sheet);
    return sheet.result("exceeded", exceeded).valid(limits(row)).done();
  }

  private static List<String> exceeded(Inputs in, PpeAc row) {
    List<String> exceeded =
        new ArrayList<>(
            row.exceeded(
                in.number("fault_kA"), in.number("clearing_s"), in.number("working_distance_mm")));
    if (in.has("voltage_V") && !row.volts().holds(in.number("voltage_V")))
      exceeded.add("voltage outside the class");
    if (!in.maybeFlag("device_maintained").orElse(true))
      exceeded.add("clearing time not assured: protective device not maintained");
    return List.copyOf(exceeded);
  }

  private static void none(Sheet.Draft sheet, String reason) {
    sheet
        .value("category", null)
        .result("boundary_mm", null)
        .result("reason", reason)
        .warn("no category: " + reason);
  }

  private static void inside(Inputs in, PpeAc row, Sheet.Draft sheet) {
    sheet
        .value("category", row.category())
        .result("boundary_mm", row.boundary())
        .result("reason", "within the table");
    boolean limited =
        in.has("limiter_A")
            && Entries.atMost(in.number("limiter_A"), LIMITER_AMPERES)
            && row.volts().most() <= LOW_VOLTAGE;
    if (limited && row.category() > 1)
      sheet.warn("a current-limiting device of at most 200 A may lower the category by one (B)");
    sheet.warn("do not put the incident energy on the same label as the category");
  }

  private static void assumptions(Inputs in, Sheet.Draft sheet) {
    if (!in.has("device_maintained")) sheet.assume("the protective device is maintained");
    if (!in.has("voltage_V")) sheet.assume("the voltage belongs to the equipment class");
    if (in.word("equipment").equals(ARC_RESISTANT) && !in.has("doors_closed"))
      sheet.assume("doors are not closed and secured");
  }

  private static String limits(PpeAc row) {
    return "fault current up to %s kA, clearing time up to %s s, working distance from %s mm"
        .formatted(row.maxKiloamperes(), row.maxSeconds(), row.distance());
  }
}
