package electrical.battery;

import static electrical.method.Input.day;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often an item of a stationary battery is to be inspected. */
public final class InspectionFrequency {
  private static final Table TABLE = Table.load("electrical/battery/inspection-frequency.csv");

  public static final Method METHOD =
      new Method(
          "battery-inspection",
          "1.0.0",
          "battery",
          "Inspection frequency of stationary batteries",
          List.of(TABLE.citation()),
          List.of(
              word("type", List.of("VLA", "VRLA"), "vented or valve-regulated lead-acid"),
              word("item", TABLE.rows().stream().map(r -> r.get("item")).toList(), "what"),
              day("last_done", "when it was last done").optional(),
              day("today", "the day to judge for").optional()),
          List.of(
              new Output("every_months", "mo", "interval; none when not asked for"),
              new Output("due", "", "next date"),
              new Output("overdue", "", "whether today is after it")),
          InspectionFrequency::calculate);

  private InspectionFrequency() {}

  /** Months between inspections; empty when the item is not asked for. */
  static Optional<Integer> months(String type, String item) {
    return Optional.of(row(item).get(type)).filter(cell -> !cell.isEmpty()).map(Integer::valueOf);
  }

  private static Map<String, String> row(String item) {
    return TABLE.rows().stream().filter(r -> r.get("item").equals(item)).findFirst().orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    Optional<Integer> months = months(in.word("type"), in.word("item"));
    Sheet.Draft sheet =
        Sheet.draft()
            .value("every_months", months.orElse(null))
            .valid("IEEE 450 and IEEE 1188; NFPA 70B is looser");
    if (months.isEmpty()) sheet.warn("not asked for with this type of battery");
    if (in.word("type").equals("VLA") && in.word("item").equals("internal ohmic value"))
      sheet.warn("may be done yearly by choice");
    if (in.word("type").equals("VRLA") && in.word("item").equals("voltage of every cell"))
      sheet.warn("one source asks for it every quarter");
    sheet.warn("confidence of this row: " + row(in.word("item")).get("confidence"));
    Optional<LocalDate> due =
        months.flatMap(m -> in.maybeDay("last_done").map(last -> last.plusMonths(m)));
    if (months.isPresent() && due.isEmpty()) sheet.unknown("when it was last done");
    due.ifPresent(d -> sheet.step("due", "last_done + interval", d.toString(), ""));
    return sheet
        .result("due", due.map(LocalDate::toString).orElse(null))
        .result(
            "overdue", due.flatMap(d -> in.maybeDay("today").map(t -> t.isAfter(d))).orElse(null))
        .done();
  }
}
