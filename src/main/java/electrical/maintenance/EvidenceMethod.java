package electrical.maintenance;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quantity.Unit;

/** Binding of {@link Evidence}. */
final class EvidenceMethod {
  private static final List<String> ITEMS =
      Evidence.TABLE.rows().stream().map(r -> r.get("item")).distinct().toList();

  static final Method METHOD =
      new Method(
          "70b-evidence",
          "1.0.0",
          "maintenance",
          "Records a maintenance cycle must leave",
          List.of(Evidence.TABLE.citation()),
          List.of(
              word("equipment", Evidence.equipment(), "type of equipment"),
              items("done", "items a record exists of"),
              items("fitted", "items whose part is fitted or whose survey applies").optional(),
              items("not_fitted", "items whose part is not fitted").optional(),
              number("voltage_V", Unit.VOLT, 0, 1_500_000, "rated voltage").optional()),
          List.of(
              new Output("complete", "", "yes, no, or unknown while items are to be confirmed"),
              new Output("missing", "", "required items without a record"),
              new Output("to_confirm", "", "items nobody said whether they apply"),
              new Output("required", "", "required items")),
          Precondition.before(
              EvidenceMethod::calculate,
              in -> refusals(in, "done", Evidence.items(in.word("equipment"))),
              in -> refusals(in, "fitted", Evidence.fittable(in.word("equipment"))),
              in -> refusals(in, "not_fitted", absent(in))));

  private EvidenceMethod() {}

  private static Input items(String name, String description) {
    return new Input(name, new Kind.Words(new Kind.Word(ITEMS)), true, description);
  }

  private static Outcome calculate(Inputs in) {
    String equipment = in.word("equipment");
    Evidence evidence =
        Evidence.of(
            equipment,
            new Evidence.Records(
                Set.copyOf(in.words("done")),
                Set.copyOf(in.words("fitted")),
                Set.copyOf(in.words("not_fitted"))),
            in.maybeNumber("voltage_V"));
    return sheet(evidence).done();
  }

  private static List<String> absent(Inputs in) {
    List<String> absent = new ArrayList<>(Evidence.fittable(in.word("equipment")));
    absent.removeAll(in.words("fitted"));
    absent.removeAll(in.words("done"));
    return absent;
  }

  private static List<Refusal> refusals(Inputs in, String name, List<String> possible) {
    List<Refusal> refusals = new ArrayList<>();
    List<String> words = in.words(name);
    for (int i = 0; i < words.size(); i++)
      if (!possible.contains(words.get(i)))
        refusals.add(
            new Refusal(
                "/" + name + "/" + i,
                "NOT_APPLICABLE",
                words.get(i),
                "for " + in.word("equipment") + " one of " + String.join(", ", possible)));
    return refusals;
  }

  private static Sheet.Draft sheet(Evidence evidence) {
    Sheet.Draft sheet =
        Sheet.draft()
            .step("required", "items of the list that apply", evidence.required().size(), "")
            .step("missing", "required items without a record", evidence.missing().size(), "")
            .value("complete", complete(evidence))
            .result("missing", evidence.missing())
            .result("to_confirm", evidence.toConfirm())
            .result("required", evidence.required())
            .valid("one cycle of one item of equipment");
    if (!evidence.toConfirm().isEmpty())
      sheet.unknown("whether these apply: " + String.join(", ", evidence.toConfirm()));
    return sheet;
  }

  private static String complete(Evidence evidence) {
    if (!evidence.missing().isEmpty()) return "no";
    return evidence.toConfirm().isEmpty() ? "yes" : "unknown";
  }
}
