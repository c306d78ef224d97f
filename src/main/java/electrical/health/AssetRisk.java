package electrical.health;

import static electrical.method.Input.group;

import electrical.health.cnaim.AssetInputs;
import electrical.health.cnaim.AssetReader;
import electrical.health.cnaim.Health;
import electrical.health.cnaim.HealthMethod;
import electrical.health.cnaim.Reading;
import electrical.health.consequence.Consequence;
import electrical.health.consequence.ConsequenceAnswer;
import electrical.health.consequence.ConsequenceMethod;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Health, consequence and monetised risk of an asset: the whole of CNAIM at once. */
public final class AssetRisk {
  public static final Method METHOD =
      new Method(
          "cnaim",
          "1.0.0",
          "health",
          "Health, consequence of failure and risk of an asset (CNAIM)",
          List.of(HealthMethod.CITATION, ConsequenceMethod.CITATION),
          List.of(
              AssetInputs.CATEGORY,
              group("inputs", "the asset", AssetInputs.MEMBERS.toArray(new Input[0])),
              ConsequenceMethod.COF_INPUTS.optional(),
              AssetInputs.YEARS),
          List.of(
              HealthMethod.SCORE,
              HealthMethod.HEALTH,
              HealthMethod.FUTURE,
              new Output("cof", "", "consequence and risk in pounds of 2020/21, or null")),
          AssetRisk::calculate);

  private AssetRisk() {}

  private static Outcome calculate(Inputs in) {
    Reading reading = new Reading(in.group("inputs"), "/inputs");
    Optional<Health> health =
        new AssetReader(reading).asset(in.maybeWord("category")).map(Health::of);
    Sheet.Draft sheet =
        health
            .map(found -> HealthMethod.sheet(found, reading, in.numbers("years")))
            .orElseGet(Sheet::draft);
    List<Refusal> refusals = new ArrayList<>(reading.refusals());
    Optional<Consequence> consequence =
        !in.setAside("cof_inputs") && in.has("cof_inputs")
            ? consequence(in, sheet, refusals)
            : Optional.empty();
    if (health.isEmpty() || !refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
    if (consequence.isEmpty()) sheet.unknown("cof_inputs not given: no consequence and no risk");
    return sheet.result("cof", consequence.map(c -> cof(c, health.get())).orElse(null)).done();
  }

  private static Optional<Consequence> consequence(
      Inputs in, Sheet.Draft sheet, List<Refusal> refusals) {
    Optional<String> category = in.group("inputs").maybeWord("asset_register_category");
    if (extension(in)) {
      refusals.add(
          new Refusal("/cof_inputs", "NOT_APPLICABLE", "an object", "nothing: CNAIM has no price"));
      return Optional.empty();
    }
    if (category.isEmpty()) return Optional.empty();
    Reading reading = new Reading(in.group("cof_inputs"), "/cof_inputs");
    Consequence consequence = ConsequenceAnswer.read(reading, category.get(), sheet);
    refusals.addAll(reading.refusals());
    reading.assumed().forEach(sheet::assume);
    ConsequenceAnswer.steps(sheet, consequence);
    return Optional.of(consequence);
  }

  private static boolean extension(Inputs in) {
    return in.group("inputs").has("extension_category")
        || in.maybeWord("category").orElse("").startsWith("ext_");
  }

  private static Map<String, Object> cof(Consequence consequence, Health health) {
    Map<String, Object> answer = new LinkedHashMap<>(ConsequenceAnswer.of(consequence));
    answer.put("risk_current_gbp_per_year", health.pof(0) * consequence.total());
    answer.put("long_term_risk_gbp", health.cumulativeDiscountedPof() * consequence.total());
    return answer;
  }
}
