package electrical.health.cnaim;

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
import java.util.Optional;

/** Health score and probability of failure of an asset, now and later. */
public final class HealthMethod {
  public static final Citation CITATION =
      new Citation("CNAIM", "2.1 (2021)", "6 and Tables 1 to 216", Confidence.A);

  public static final Output SCORE = new Output("current_health_score", "", "0.5 best, 10 worst");
  public static final Output HEALTH = new Output("health", "", "health now, with all it came from");
  public static final Output FUTURE = new Output("future", "", "health and PoF in years to come");

  public static final Method METHOD =
      new Method(
          "cnaim-health",
          "1.0.0",
          "health",
          "Health score and probability of failure (CNAIM)",
          List.of(CITATION),
          inputs(),
          List.of(SCORE, HEALTH, FUTURE),
          HealthMethod::calculate);

  private HealthMethod() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(AssetInputs.MEMBERS);
    inputs.add(AssetInputs.CATEGORY);
    inputs.add(AssetInputs.YEARS);
    return inputs;
  }

  private static Outcome calculate(Inputs in) {
    Reading reading = new Reading(in, "");
    Optional<Asset> asset = new AssetReader(reading).asset(in.maybeWord("category"));
    if (asset.isEmpty()) return new Outcome.Refused(List.copyOf(reading.refusals()));
    return sheet(Health.of(asset.get()), reading, in.numbers("years")).done();
  }

  /** A sheet with health now and later, to which more may be added. */
  public static Sheet.Draft sheet(Health health, Reading reading, List<Double> years) {
    Sheet.Draft sheet = Sheet.draft();
    HealthAnswer.steps(sheet, health);
    reading.assumed().forEach(sheet::assume);
    return sheet
        .value("current_health_score", health.currentScore())
        .result("health", HealthAnswer.health(health))
        .result("future", HealthAnswer.future(health, years))
        .valid("health scores 0.5 to 10 now and to 15 later; ages 0 to 300 years");
  }
}
