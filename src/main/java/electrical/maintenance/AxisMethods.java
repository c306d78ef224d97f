package electrical.maintenance;

import static electrical.method.Input.flag;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;

/** The two axes of the condition assessment that maintenance cannot improve. */
public final class AxisMethods {
  static final Method CRITICALITY =
      new Method(
          "70b-criticality",
          "1.0.0",
          "maintenance",
          "Criticality of equipment",
          List.of(new Citation("NFPA 70B", "2023", "9.3.2", Confidence.C)),
          List.of(
              flag("endangers_people", "failure could endanger people or is otherwise unacceptable")
                  .optional(),
              flag("affects_operation", "failure affects operation").optional(),
              flag("redundant", "another item takes over").optional()),
          List.of(new Output("criticality", "", "criticality condition; none when not known")),
          in ->
              sheet(
                  "criticality",
                  criticality(
                      in.maybeFlag("endangers_people"),
                      in.maybeFlag("affects_operation"),
                      in.maybeFlag("redundant")),
                  in,
                  List.of("endangers_people", "affects_operation", "redundant")));

  static final Method ENVIRONMENT =
      new Method(
          "70b-environment",
          "1.0.0",
          "maintenance",
          "Operating environment of equipment",
          List.of(new Citation("NFPA 70B", "2023", "9.3.3", Confidence.C)),
          List.of(
              flag("harsh_or_beyond_rating", "harsh, or outside the design or enclosure rating")
                  .optional(),
              flag("some_exposure", "some dust, heat or humidity, inside the rating").optional()),
          List.of(new Output("environment", "", "environment condition; none when not known")),
          in ->
              sheet(
                  "environment",
                  environment(
                      in.maybeFlag("harsh_or_beyond_rating"), in.maybeFlag("some_exposure")),
                  in,
                  List.of("harsh_or_beyond_rating", "some_exposure")));

  private AxisMethods() {}

  /**
   * Criticality: 3 when failure could endanger people; else 2 when it affects operation and nothing
   * takes over; else 1. Empty while an answer is missing that could change the rating.
   *
   * <p>Source: NFPA 70B-2023, 9.3.2; that danger to people means 3 has confidence A, the wording of
   * 1 and 2 confidence C.
   */
  public static Optional<Condition> criticality(
      Optional<Boolean> endangersPeople,
      Optional<Boolean> affectsOperation,
      Optional<Boolean> redundant) {
    if (endangersPeople.orElse(false)) return Optional.of(Condition.THREE);
    if (endangersPeople.isEmpty()) return Optional.empty();
    boolean unaffected =
        affectsOperation.map(affects -> !affects).orElse(false) || redundant.orElse(false);
    if (unaffected) return Optional.of(Condition.ONE);
    boolean known = affectsOperation.isPresent() && redundant.isPresent();
    return known ? Optional.of(Condition.TWO) : Optional.empty();
  }

  /**
   * Environment: 3 when harsh or beyond the equipment's rating; else 2 with some exposure; else 1.
   * Empty while an answer is missing that could change the rating.
   *
   * <p>Source: NFPA 70B-2023, 9.3.3; the rule for 3 has confidence B, the wording of 1 and 2 C.
   */
  public static Optional<Condition> environment(
      Optional<Boolean> harsh, Optional<Boolean> exposed) {
    if (harsh.orElse(false)) return Optional.of(Condition.THREE);
    if (harsh.isEmpty() || exposed.isEmpty()) return Optional.empty();
    return Optional.of(exposed.get() ? Condition.TWO : Condition.ONE);
  }

  private static Outcome sheet(
      String axis, Optional<Condition> rated, Inputs in, List<String> asked) {
    Sheet.Draft sheet =
        Sheet.draft()
            .value(axis, rated.map(Condition::number).orElse(null))
            .valid("one item of equipment");
    for (String name : asked) {
      sheet.step(name, "as stated", in.maybeFlag(name).orElse(null), "");
      if (!in.has(name)) sheet.unknown(name + " was not answered");
    }
    if (rated.isEmpty()) sheet.warn("not rated: an answer that could change the rating is missing");
    return sheet.done();
  }
}
