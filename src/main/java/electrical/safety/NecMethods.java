package electrical.safety;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.List;
import quantity.Unit;

/** Bindings of {@link Nec} about ratings and loads. */
final class NecMethods {
  static final Method INTERRUPTING =
      new Method(
          "nec-interrupting-rating",
          "1.0.0",
          "safety",
          "Interrupting rating against available fault current",
          nec("110.9, 110.10, 110.24"),
          List.of(
              number("interrupting_kA", Unit.KILOAMPERE, 0.001, 1000, "interrupting rating"),
              number("fault_kA", Unit.KILOAMPERE, 0, 1000, "available fault current")),
          List.of(
              new Output("adequate", "", "rating at least the fault current"),
              new Output("margin_pct", "%", "rating above the fault current, of the rating")),
          NecMethods::interrupting);

  static final Method LABEL =
      new Method(
          "nec-arc-flash-label",
          "1.0.0",
          "safety",
          "Detailed arc-flash label on service and feeder equipment",
          nec("110.16(B)"),
          List.of(
              amperes("rating_A"),
              WholeNumbers.input("edition", 2017, 2023, "NEC edition").optional()),
          List.of(
              new Output("required", "", "whether the detailed label is required"),
              new Output("from_A", "A", "rating from which it is")),
          Entries.edition(List.of(2017, 2020, 2023), NecMethods::label));

  static final Method ENERGY_REDUCTION =
      new Method(
          "nec-arc-energy-reduction",
          "1.0.0",
          "safety",
          "Arc-energy reduction",
          nec("240.67, 240.87"),
          List.of(amperes("rating_A")),
          List.of(new Output("required", "", "whether a means of reduction is required")),
          in ->
              Sheet.draft()
                  .step("rating", "rated or adjustable to", in.number("rating_A"), "A")
                  .value("required", Nec.energyReduction(in.number("rating_A")))
                  .valid("breakers by their highest setting, fuses by their rating")
                  .done());

  static final Method CONTINUOUS_LOAD =
      new Method(
          "nec-continuous-load",
          "1.0.0",
          "safety",
          "Continuous load of an overcurrent device",
          List.of(new Citation("NEC (NFPA 70)", "2023", "210.20(A), 215.3", Confidence.A)),
          List.of(
              number("load_A", Unit.AMPERE, 0, 100_000, "load of 3 h or more"),
              amperes("rating_A"),
              flag("fully_rated", "listed for 100 % of its rating").optional()),
          List.of(
              new Output("allowed", "", "whether the load may run on"),
              new Output("load_pct", "%", "load, of the rating"),
              new Output("limit_A", "A", "greatest continuous load"),
              new Output("verdict", "", "ok, above 80 %, or violation above the rating itself")),
          NecMethods::continuous);

  private NecMethods() {}

  static List<Citation> nec(String clause) {
    return List.of(new Citation("NEC (NFPA 70)", "2023", clause, Confidence.C));
  }

  static Input amperes(String name) {
    return number(name, Unit.AMPERE, 1, 100_000, "rating of the device");
  }

  private static Outcome interrupting(Inputs in) {
    double rating = in.number("interrupting_kA");
    double fault = in.number("fault_kA");
    return Sheet.draft()
        .step("margin", "rating - fault current", rating - fault, "kA")
        .value("adequate", Entries.atLeast(rating, fault))
        .result("margin_pct", 100 * (rating - fault) / rating)
        .valid("rating and fault current at the same voltage; series ratings are not judged")
        .done();
  }

  private static Outcome label(Inputs in) {
    int edition = (int) in.maybeNumber("edition").orElse(2023);
    double from = Nec.labelAmperes(edition);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("from", "limit of edition " + edition, from, "A")
            .value("required", Entries.atLeast(in.number("rating_A"), from))
            .result("from_A", from)
            .valid("service and feeder equipment outside dwellings; editions 2017, 2020, 2023");
    if (!in.has("edition")) sheet.assume("edition 2023, the latest known");
    if (edition < 2023) sheet.warn("before 2023 service equipment alone, no feeders");
    return sheet.warn("the general arc-flash warning of 110.16(A) has no such limit").done();
  }

  private static Outcome continuous(Inputs in) {
    double load = in.number("load_A");
    double rating = in.number("rating_A");
    double limit = Nec.continuousLimit(rating, in.maybeFlag("fully_rated").orElse(false));
    boolean allowed = Entries.atMost(load, limit);
    String over = Entries.atMost(load, rating) ? "above 80 %" : "violation";
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", "80 % of the rating, or all if so listed", limit, "A")
            .value("allowed", allowed)
            .result("load_pct", 100 * load / rating)
            .result("limit_A", limit)
            .result("verdict", allowed ? "ok" : over)
            .valid("loads of 3 h or more");
    if (!in.has("fully_rated")) sheet.assume("a standard device, not listed for 100 %");
    return sheet.done();
  }
}
