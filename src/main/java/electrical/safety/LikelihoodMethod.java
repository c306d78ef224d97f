package electrical.safety;

import static electrical.method.Input.flag;
import static electrical.method.Input.word;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binding of {@link Likelihood}. */
final class LikelihoodMethod {
  static final Method METHOD =
      new Method(
          "arc-flash-likelihood",
          "1.0.0",
          "safety",
          "Likelihood of an arc-flash incident",
          List.of(Likelihood.TABLE.citation()),
          inputs(),
          List.of(
              new Output("likely", "", "yes, no, or unknown while the condition decides"),
              new Output("normal_condition", "", "yes, no or unknown"),
              new Output("failed", "", "criteria of normal condition that do not hold"),
              new Output("confidence", "", "how sure the row of the table is")),
          Entries.edition(List.of(2021, Entries.LATEST), LikelihoodMethod::calculate));

  private LikelihoodMethod() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    List<String> tasks = Likelihood.TABLE.rows().stream().map(r -> r.get("task")).toList();
    inputs.add(word("task", tasks, "what is done"));
    inputs.add(
        WholeNumbers.input("edition", 2021, Entries.LATEST, "edition of NFPA 70E").optional());
    for (String criterion : Likelihood.criteria(Entries.LATEST))
      inputs.add(flag(criterion, criterion.replace('_', ' ')).optional());
    return List.copyOf(inputs);
  }

  private static Outcome calculate(Inputs in) {
    List<String> criteria = Likelihood.criteria(Entries.edition(in));
    Optional<Boolean> normal = Likelihood.normal(criteria.stream().map(in::maybeFlag).toList());
    Optional<Boolean> likely = Likelihood.likely(in.word("task"), normal);
    Sheet.Draft sheet = Sheet.draft();
    for (String criterion : criteria) {
      sheet.step(criterion, "as stated", in.maybeFlag(criterion).orElse(null), "");
      if (!in.has(criterion)) sheet.unknown(criterion + " was not answered");
    }
    if (!in.has("edition")) sheet.assume("edition 2024, the latest known");
    if (likely.isEmpty()) sheet.warn("act as if an incident were likely until it is known");
    return sheet
        .value("likely", answer(likely))
        .result("normal_condition", answer(normal))
        .result("failed", criteria.stream().filter(c -> !in.maybeFlag(c).orElse(true)).toList())
        .result("confidence", Likelihood.row(in.word("task")).get("confidence"))
        .valid("tasks of the condensed table; other tasks need a risk assessment of their own")
        .done();
  }

  private static String answer(Optional<Boolean> known) {
    return known.map(yes -> yes ? "yes" : "no").orElse("unknown");
  }
}
