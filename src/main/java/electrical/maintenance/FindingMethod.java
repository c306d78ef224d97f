package electrical.maintenance;

import electrical.maintenance.Finding.Severity;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Binding of {@link Finding}. */
final class FindingMethod {
  static final Method METHOD =
      new Method(
          "70b-finding-severity",
          "1.0.0",
          "maintenance",
          "Severity of maintenance findings",
          List.of(Finding.TABLE.citation()),
          List.of(
              new Input(
                  "findings",
                  new Kind.Words(new Kind.Word(Finding.names())),
                  true,
                  "open findings of one item of equipment"),
              Entries.condition("criticality", "criticality condition (9.3.2)")),
          List.of(
              new Output("severity", "", "none, low, medium, high or critical: the worst"),
              new Output("each", "", "severity of each finding, in the order given")),
          WholeNumbers.only(List.of("criticality"), FindingMethod::calculate));

  private FindingMethod() {}

  private static Outcome calculate(Inputs in) {
    Optional<Condition> rated = Entries.condition(in, "criticality");
    Condition criticality = rated.orElse(Condition.THREE);
    Sheet.Draft sheet = Sheet.draft();
    if (rated.isEmpty())
      sheet
          .unknown("criticality is not rated")
          .assume("criticality 3: as if failure could endanger people");
    Severity worst = Severity.NONE;
    List<String> each = new ArrayList<>();
    for (String finding : in.words("findings")) {
      Severity severity = Finding.severity(finding, criticality);
      if (severity.compareTo(worst) > 0) worst = severity;
      each.add(word(severity));
      sheet.step(finding, Finding.why(finding), word(severity), "");
    }
    return sheet
        .value("severity", word(worst))
        .result("each", List.copyOf(each))
        .valid("findings of one item of equipment; the worst counts, never a mean")
        .done();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
