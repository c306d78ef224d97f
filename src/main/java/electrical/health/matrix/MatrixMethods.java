package electrical.health.matrix;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

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
import quantity.Unit;

/** Risk matrices. */
public final class MatrixMethods {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final String[] SEVERITY = {"catastrophic", "critical", "marginal", "negligible"};

  /** MIL-STD-882E, Table III. */
  public static final Method SYSTEM_SAFETY =
      new Method(
          "milstd882e",
          "1.0.0",
          "health",
          "Risk level by severity and probability (MIL-STD-882E)",
          List.of(SystemSafety.TABLE.citation()),
          List.of(
              number("severity", Unit.ONE, 1, 4, "1 catastrophic to 4 negligible"),
              word("probability", LETTERS, "A frequent to E improbable, F eliminated").optional(),
              number("probability_per_life", Unit.ONE, 0, 1, "instead of the letter").optional()),
          List.of(
              new Output("risk", "", "High, Serious, Medium, Low or Eliminated"),
              new Output("probability", "", "the letter")),
          Precondition.before(
              MatrixMethods::systemSafety, whole("severity"), MatrixMethods::oneProbability));

  /** Likelihood and severity from engine results. */
  public static final Method ELECTRICAL =
      new Method(
          "electrical-risk-level",
          "1.0.0",
          "health",
          "Risk level from probability of failure and incident energy",
          List.of(
              SystemSafety.TABLE.citation(),
              new Citation("VoltMetrics", "1", "mapping onto MIL-STD-882E", Confidence.C)),
          List.of(
              number("pof_per_year", Unit.PER_YEAR, 0, 1000, "probability of failure"),
              number("exposure", Unit.ONE, 0, 1, "share of the time that people are near"),
              number("incident_energy", Unit.CALORIE_PER_CM2, 0, 10_000, "at working distance"),
              word("condition", List.of("1", "2", "3"), "for people; 3 worst").optional()),
          List.of(
              new Output("risk", "", "High, Serious, Medium, Low or Eliminated"),
              new Output("severity", "", "1 to 4"),
              new Output("probability", "", "A to F")),
          MatrixMethods::electrical);

  /** The square matrix of industry habit. */
  public static final Method SQUARE =
      new Method(
          "risk-matrix-5x5",
          "1.0.0",
          "health",
          "Risk score of a five by five matrix",
          List.of(new Citation("industry habit", "none", "no standard", Confidence.C)),
          List.of(
              number("likelihood", Unit.ONE, 1, 5, "1 rare to 5 almost certain"),
              number("consequence", Unit.ONE, 1, 5, "1 slight to 5 severe")),
          List.of(new Output("score", "", "1 to 25"), new Output("level", "", "low to extreme")),
          Precondition.before(MatrixMethods::square, whole("likelihood"), whole("consequence")));

  public static final List<Method> ALL =
      List.of(SYSTEM_SAFETY, ELECTRICAL, SQUARE, InjuryRisk.METHOD);

  private MatrixMethods() {}

  private static Precondition whole(String name) {
    return in ->
        in.number(name) == Math.rint(in.number(name))
            ? List.of()
            : List.of(
                new Refusal("/" + name, "OUT_OF_RANGE", "" + in.number(name), "a whole number"));
  }

  private static List<Refusal> oneProbability(Inputs in) {
    boolean letter = in.has("probability");
    boolean number = in.has("probability_per_life");
    if (letter != number) return List.of();
    return List.of(
        letter
            ? new Refusal(
                "/probability_per_life", "NOT_APPLICABLE", "both", "nothing beside probability")
            : new Refusal(
                "/probability", "MISSING_FIELD", "nothing", "probability or probability_per_life"));
  }

  private static Outcome systemSafety(Inputs in) {
    int severity = (int) in.number("severity");
    String probability =
        in.maybeWord("probability")
            .orElseGet(() -> SystemSafety.level(in.number("probability_per_life")));
    return Sheet.draft()
        .step("severity", "as given", SEVERITY[severity - 1], "")
        .step("probability", "as given, or by its number", probability, "")
        .value("risk", SystemSafety.risk(severity, probability))
        .result("probability", probability)
        .valid("probability over the life of one item")
        .done();
  }

  /** Severity by incident energy: above 40, from 8, from 1.2, and below, in cal/cm2. */
  static int severity(double incidentEnergy) {
    if (incidentEnergy > 40) return 1;
    if (incidentEnergy >= 8) return 2;
    return incidentEnergy >= 1.2 ? 3 : 4;
  }

  private static Outcome electrical(Inputs in) {
    double likelihood = Math.min(1, in.number("pof_per_year") * in.number("exposure"));
    String probability = SystemSafety.level(likelihood);
    int severity = severity(in.number("incident_energy"));
    String cell = SystemSafety.risk(severity, probability);
    String risk = in.maybeWord("condition").orElse("").equals("3") ? atLeastMedium(cell) : cell;
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("condition")) sheet.assume("condition not given: not 3");
    return sheet
        .step("likelihood", "PoF x exposure", likelihood, "/a")
        .step("probability", "A from 0.1, B 0.01, C 0.001, D 0.000001 per year", probability, "")
        .step("severity", "1 above 40, 2 from 8, 3 from 1.2 cal/cm2", severity, "")
        .step("cell", "MIL-STD-882E, Table III", cell, "")
        .value("risk", risk)
        .result("severity", severity)
        .result("probability", probability)
        .warn("the mapping is this engine's proposal, per year where MIL-STD-882E counts per life")
        .valid("harm by arc flash only; not downtime, not shock")
        .done();
  }

  /** Equipment in condition 3 for people is never below Medium. */
  static String atLeastMedium(String risk) {
    return risk.equals("Low") || risk.equals("Eliminated") ? "Medium" : risk;
  }

  /** Level of a score from 1 to 25. */
  static String level(int score) {
    if (score <= 4) return "low";
    if (score <= 9) return "medium";
    return score <= 16 ? "high" : "extreme";
  }

  private static Outcome square(Inputs in) {
    int score = (int) (in.number("likelihood") * in.number("consequence"));
    return Sheet.draft()
        .step("score", "likelihood x consequence", score, "")
        .value("score", score)
        .result("level", level(score))
        .warn("an ordinal score: twice the number is not twice the risk")
        .valid("ranks 1 to 5")
        .done();
  }
}
