package electrical.maintenance;

import static electrical.method.Input.flag;
import static electrical.method.Input.rows;
import static electrical.method.Input.word;

import electrical.maintenance.CycleHistory.Completion;
import electrical.maintenance.CycleHistory.Cycle;
import electrical.maintenance.CycleHistory.Standing;
import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Binding of {@link CycleHistory}. */
final class HistoryMethod {
  private static final List<String> COMPLETIONS = List.of("on_time", "late", "missed");

  static final Method METHOD =
      new Method(
          "70b-transitions",
          "1.0.0",
          "maintenance",
          "Physical condition from cycle to cycle",
          List.of(new Citation("NFPA 70B", "2023", "9.1.2, 9.3.1", Confidence.B)),
          List.of(
              Entries.condition("physical_before", "physical condition before the first cycle"),
              rows("cycles", 1, "maintenance cycles, oldest first", columns())),
          List.of(
              new Output("physical", "", "physical condition now; none when never assessed"),
              new Output("after_each", "", "physical condition after each cycle"),
              new Output("missed_cycles", "", "successive missed cycles up to now"),
              new Output("major_repair_cycles", "", "successive last cycles with a major repair"),
              new Output("clean_cycles", "", "successive last cycles without any finding"),
              new Output("may_extend", "", "two clean cycles: a longer interval can be justified")),
          WholeNumbers.only(
              List.of("physical_before"),
              Precondition.before(HistoryMethod::calculate, HistoryMethod::contradictions)));

  private HistoryMethod() {}

  private static Input[] columns() {
    List<Input> columns = new ArrayList<>();
    columns.add(word("completed", COMPLETIONS, "how the cycle ended"));
    columns.add(flag("major_repair", "a major component was repaired or replaced").optional());
    for (Observation o : Observation.values()) columns.add(flag(o.field(), o.meaning()).optional());
    return columns.toArray(Input[]::new);
  }

  private static List<Refusal> contradictions(Inputs in) {
    List<Refusal> refusals = new ArrayList<>();
    List<Inputs> cycles = in.rows("cycles").stream().map(Inputs::lenient).toList();
    for (int i = 0; i < cycles.size(); i++)
      if (cycles
              .get(i)
              .maybeWord("completed")
              .filter(Completion.MISSED.name()::equalsIgnoreCase)
              .isPresent()
          && cycles.get(i).maybeFlag("major_repair").orElse(false))
        refusals.add(
            new Refusal(
                "/cycles/" + i + "/major_repair",
                "CONTRADICTION",
                "a major repair in a missed cycle",
                "a completed cycle, or no repair"));
    return refusals;
  }

  private static Outcome calculate(Inputs in) {
    Optional<Condition> before = Entries.condition(in, "physical_before");
    List<Cycle> cycles = in.rows("cycles").stream().map(HistoryMethod::cycle).toList();
    List<Standing> standings = CycleHistory.after(before, cycles);
    Sheet.Draft sheet = sheet(standings);
    if (before.isEmpty()) sheet.unknown("physical condition before the first cycle");
    sheet.assume("observations and repairs of a cycle that are not reported were not made");
    return sheet.done();
  }

  private static Cycle cycle(Inputs row) {
    Set<Observation> seen = EnumSet.noneOf(Observation.class);
    for (Observation o : Observation.values())
      if (row.maybeFlag(o.field()).orElse(false)) seen.add(o);
    return new Cycle(
        Completion.valueOf(row.word("completed").toUpperCase(Locale.ROOT)),
        row.maybeFlag("major_repair").orElse(false),
        seen);
  }

  private static Sheet.Draft sheet(List<Standing> standings) {
    Standing now = standings.getLast();
    List<Object> afterEach = new ArrayList<>();
    Sheet.Draft sheet = Sheet.draft();
    for (Standing standing : standings) {
      Integer number = standing.physical().map(Condition::number).orElse(null);
      afterEach.add(number);
      sheet.step("cycle " + afterEach.size(), "physical condition after it", number, "");
    }
    if (now.physical().isEmpty()) sheet.warn("never assessed: plan with condition 3");
    if (now.mayExtend())
      sheet.warn("a longer interval needs its justification written in the programme");
    return sheet
        .value("physical", now.physical().map(Condition::number).orElse(null))
        .result("after_each", afterEach)
        .result("missed_cycles", now.missed())
        .result("major_repair_cycles", now.repairs())
        .result("clean_cycles", now.clean())
        .result("may_extend", now.mayExtend())
        .valid("cycles of one item of equipment in the order of time");
  }
}
