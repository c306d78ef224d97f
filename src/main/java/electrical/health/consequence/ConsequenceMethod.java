package electrical.health.consequence;

import static electrical.method.Input.group;
import static electrical.method.Input.word;

import electrical.health.cnaim.Reading;
import electrical.health.cnaim.Register;
import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Consequence of a failure: money lost, harm to people and environment, supply interrupted. */
public final class ConsequenceMethod {
  public static final Citation CITATION =
      new Citation(
          "CNAIM", "2.1 (2021)", "7, Appendix D and Tables 16 to 18, 218 to 235", Confidence.A);

  /** The consequence inputs as an object. */
  public static final Input COF_INPUTS =
      group(
          "cof_inputs", "what a failure would meet with", CostInputs.MEMBERS.toArray(new Input[0]));

  public static final Method METHOD =
      new Method(
          "cnaim-consequence",
          "1.0.0",
          "health",
          "Consequence of failure and criticality (CNAIM)",
          List.of(CITATION),
          List.of(
              word(
                  "asset_register_category",
                  List.copyOf(Register.CATEGORIES.keySet()),
                  "as in the CNAIM register"),
              COF_INPUTS),
          outputs(),
          ConsequenceMethod::calculate);

  private ConsequenceMethod() {}

  private static List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (String part :
        List.of("total", "financial", "safety", "environmental", "network", "reference_total"))
      outputs.add(new Output(part, "[GBP]", "at 2020/21 prices"));
    outputs.add(new Output("percent_of_reference", "%", "total against the reference total"));
    outputs.add(new Output("criticality_band", "", "C1 to C4"));
    return outputs;
  }

  private static Outcome calculate(Inputs in) {
    Reading reading = new Reading(in.group("cof_inputs"), "/cof_inputs");
    Sheet.Draft sheet = Sheet.draft();
    Consequence consequence =
        ConsequenceAnswer.read(reading, in.word("asset_register_category"), sheet);
    if (!reading.refusals().isEmpty()) return new Outcome.Refused(List.copyOf(reading.refusals()));
    reading.assumed().forEach(sheet::assume);
    ConsequenceAnswer.steps(sheet, consequence);
    ConsequenceAnswer.of(consequence).forEach(sheet::result);
    return sheet
        .value("total", consequence.total())
        .valid("categories of the register; pounds of 2020/21, network costs of a GB operator")
        .done();
  }
}
