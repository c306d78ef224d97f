package electrical.health.matrix;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Unit;

/**
 * Risk of injury as older editions of NFPA 70E, Annex F, score it: {@code Se x (Fr + Pr + Av)}.
 * Newer editions keep the structure without numbers.
 */
final class InjuryRisk {
  private static final Map<String, List<Integer>> RANKS =
      Map.of(
          "severity", List.of(1, 3, 6, 8),
          "frequency", List.of(2, 3, 4, 5),
          "probability", List.of(1, 2, 3, 4, 5),
          "avoidance", List.of(1, 3, 5));

  static final Method METHOD =
      new Method(
          "nfpa70e-annex-f",
          "1.0.0",
          "health",
          "Risk of injury by severity and likelihood (NFPA 70E, Annex F)",
          List.of(new Citation("NFPA 70E", "older editions", "Annex F", Confidence.C)),
          List.of(
              number("severity", Unit.ONE, 1, 8, "Se: 1, 3, 6 or 8"),
              number("frequency", Unit.ONE, 2, 5, "Fr of exposure: 2 to 5"),
              number("probability", Unit.ONE, 1, 5, "Pr of a hazardous event: 1 to 5"),
              number("avoidance", Unit.ONE, 1, 5, "Av: 1 likely, 3 possible, 5 impossible")),
          List.of(
              new Output("score", "", "severity x likelihood"),
              new Output("likelihood", "", "Fr + Pr + Av")),
          Precondition.before(
              InjuryRisk::calculate,
              RANKS.keySet().stream()
                  .sorted()
                  .map(name -> Precondition.of(in -> unranked(name, in)))
                  .toArray(Precondition[]::new)));

  private InjuryRisk() {}

  private static Outcome calculate(Inputs in) {
    double likelihood = in.number("frequency") + in.number("probability") + in.number("avoidance");
    double score = in.number("severity") * likelihood;
    return Sheet.draft()
        .step("likelihood", "Fr + Pr + Av", likelihood, "")
        .step("score", "Se x likelihood", score, "")
        .value("score", score)
        .result("likelihood", likelihood)
        .warn("ranks from memory of older editions; the current annex has no numbers")
        .valid("comparison of tasks within one assessment")
        .done();
  }

  private static Optional<Refusal> unranked(String name, Inputs in) {
    double rank = in.number(name);
    return ranked(name, rank)
        ? Optional.empty()
        : Optional.of(
            new Refusal("/" + name, "OUT_OF_RANGE", "" + rank, "one of " + RANKS.get(name)));
  }

  private static boolean ranked(String name, double rank) {
    return rank == Math.rint(rank) && RANKS.get(name).contains((int) rank);
  }
}
