package electrical.maintenance;

import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Intervals beside Table 9.2.2: programme reviews, standby power, emergency lighting, pumps. */
final class CompanionMethod {
  static final Table TABLE = Table.load("electrical/maintenance/companion.csv");

  static final Method METHOD =
      new Method(
          "companion-intervals",
          "1.0.0",
          "maintenance",
          "Intervals of companion standards",
          List.of(TABLE.citation()),
          List.of(
              word("item", TABLE.rows().stream().map(r -> r.get("item")).toList(), "what recurs"),
              DueMethod.LAST_DONE,
              DueMethod.TODAY),
          outputs(),
          Entries.dates(CompanionMethod::calculate));

  private CompanionMethod() {}

  private static List<Output> outputs() {
    List<Output> outputs = new ArrayList<>(DueMethod.OUTPUTS);
    outputs.add(new Output("every", "", "longest time from one to the next"));
    outputs.add(new Output("unit", "", "month or day"));
    outputs.add(new Output("requirement", "", "what is asked"));
    return List.copyOf(outputs);
  }

  /**
   * Longest time from one to the next.
   *
   * <p>Source: NFPA 70B-2023, NFPA 110, NFPA 101, NFPA 25, condensed; confidence by row.
   */
  static Period every(Map<String, String> row) {
    int number = Integer.parseInt(row.get("every"));
    return row.get("unit").equals("day") ? Period.ofDays(number) : Period.ofMonths(number);
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("item").equals(in.word("item")))
            .findFirst()
            .orElseThrow();
    Sheet.Draft sheet =
        Sheet.draft()
            .step("interval", row.get("standard"), row.get("every") + " " + row.get("unit"), "");
    return DueMethod.write(sheet, DueMethod.due(in, every(row)))
        .result("every", Integer.valueOf(row.get("every")))
        .result("unit", row.get("unit"))
        .result("requirement", row.get("requirement"))
        .valid("dates from 1900 to 2199; confidence " + row.get("confidence"))
        .done();
  }
}
