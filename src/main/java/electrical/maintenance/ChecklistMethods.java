package electrical.maintenance;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checklists: the programme's elements and the least content of a test record. */
final class ChecklistMethods {
  static final Method PROGRAMME =
      method(
          "70b-programme",
          "Elements of an Electrical Maintenance Program",
          Table.load("electrical/maintenance/programme.csv"));
  static final Method TEST_RECORD =
      method(
          "70b-test-record",
          "Content of a test record",
          Table.load("electrical/maintenance/test-record.csv"));

  private ChecklistMethods() {}

  private static Method method(String id, String title, Table table) {
    List<Input> inputs =
        table.rows().stream()
            .map(r -> Input.flag(r.get("element"), r.get("what")).optional())
            .toList();
    return new Method(
        id,
        "1.0.0",
        "maintenance",
        title,
        List.of(table.citation()),
        inputs,
        List.of(
            new Output("pct", "%", "met elements of all; none while an answer is missing"),
            new Output("pct_least", "%", "if the unanswered are unmet"),
            new Output("pct_most", "%", "if the unanswered are met"),
            new Output("unmet", "", "elements not met"),
            new Output("unanswered", "", "elements nobody answered for")),
        in -> sheet(answers(in, inputs)));
  }

  private static Checklist answers(Inputs in, List<Input> inputs) {
    List<String> elements = inputs.stream().map(Input::name).toList();
    Map<String, Optional<Boolean>> answers = new HashMap<>();
    elements.forEach(e -> answers.put(e, in.maybeFlag(e)));
    return Checklist.of(elements, answers);
  }

  private static Outcome sheet(Checklist list) {
    boolean answered = list.unanswered().isEmpty();
    Sheet.Draft sheet =
        Sheet.draft()
            .step("met", "elements met", list.met().size(), "")
            .step("unanswered", "elements without an answer", list.unanswered().size(), "")
            .value("pct", answered ? list.least() : null)
            .result("pct_least", list.least())
            .result("pct_most", list.most())
            .result("unmet", list.unmet())
            .result("unanswered", list.unanswered())
            .valid("every element counts the same, which is this engine's policy");
    if (!answered)
      sheet
          .unknown("not answered: " + String.join(", ", list.unanswered()))
          .warn("no single score while an answer is missing");
    return sheet.done();
  }
}
