package electrical.hazards;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.hazards.AluminiumWiring.Circuit;
import electrical.hazards.AluminiumWiring.Standing;
import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import quantity.Unit;

/** Bindings of {@link AluminiumWiring}, and the flag of polychlorinated biphenyls. */
final class WiringMethods {
  private static final double REGULATED = 50;

  static final Method ALUMINIUM =
      new Method(
          "aluminium-branch-wiring",
          "1.0.0",
          "hazards",
          "Aluminium branch-circuit wiring",
          List.of(new Citation("CPSC", "as published", "publication 516", Confidence.A)),
          List.of(
              word("conductor", List.of("aluminium", "copper", "unknown"), "conductor material"),
              word("circuit", List.of("branch", "feeder"), "kind of circuit"),
              Years.input("year", "year of wiring").optional(),
              flag("alloy_aa8000", "conductors of AA-8000 alloy").optional(),
              flag("compression_lugs", "terminated in compression lugs").optional(),
              word(
                      "repair",
                      List.of("none", "rewire", "copalum", "alumiconn", "other"),
                      "repair of the connections")
                  .optional()),
          List.of(
              new Output("status", "", "wording to use"),
              new Output("factor", "", "55 before 1972: likelihood of fire-hazard condition")),
          WholeNumbers.only(List.of("year"), WiringMethods::aluminium));

  static final Method BIPHENYLS =
      new Method(
          "pcb-flag",
          "1.0.0",
          "hazards",
          "Polychlorinated biphenyls in insulating liquid",
          List.of(new Citation("EPA", "as published", "40 CFR 761, 50 ppm", Confidence.A)),
          List.of(
              word("liquid", List.of("mineral_oil", "askarel", "other", "unknown"), "liquid"),
              number("pcb_ppm", Unit.PPM_BY_MASS, 0, 1_000_000, "measured content by mass")
                  .optional()),
          List.of(new Output("regulated", "", "yes, no or unknown")),
          WiringMethods::biphenyls);

  private WiringMethods() {}

  private static Outcome aluminium(Inputs in) {
    boolean branch = in.word("circuit").equals("branch");
    boolean lugs = !branch && in.maybeFlag("compression_lugs").orElse(false);
    boolean excluded = lugs || in.maybeFlag("alloy_aa8000").orElse(false);
    String repair = in.maybeWord("repair").orElse("none");
    OptionalInt year = Years.of(in, "year");
    Standing standing =
        AluminiumWiring.standing(new Circuit(in.word("conductor"), branch, excluded, repair), year);
    boolean factor =
        standing == Standing.DOCUMENTED_HAZARD && AluminiumWiring.factorHolds(year.getAsInt());
    Sheet.Draft sheet =
        Sheet.draft()
            .step("excluded", "AA-8000 alloy, or feeder with compression lugs", excluded, "")
            .step("repair", "rewire, copalum and alumiconn are permanent", repair, "")
            .value("status", standing.wording())
            .result("factor", factor ? AluminiumWiring.FACTOR : null)
            .valid("houses and small buildings; documented years 1965 to 1973");
    if (year.isEmpty()) sheet.unknown("year of wiring");
    if (!in.has("repair")) sheet.assume("connections not repaired");
    if (!in.has("alloy_aa8000")) sheet.assume("not AA-8000 alloy");
    if (!factor) sheet.warn("no factor: it is known for branch wiring before 1972 only");
    return sheet.done();
  }

  private static Outcome biphenyls(Inputs in) {
    OptionalDouble content = in.maybeNumber("pcb_ppm");
    String unmeasured = in.word("liquid").equals("askarel") ? "yes" : "unknown";
    String regulated =
        content.isEmpty() ? unmeasured : content.getAsDouble() >= REGULATED ? "yes" : "no";
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", "regulated from", REGULATED, "[ppm]")
            .value("regulated", regulated)
            .valid("liquid-filled equipment; content measured in the liquid");
    if (content.isEmpty())
      sheet
          .unknown("content of polychlorinated biphenyls: not measured")
          .warn("handle as regulated until measured, above all mineral oil before July 1979");
    if (content.isEmpty() && regulated.equals("yes"))
      sheet.assume("askarel is a trade name of liquids made of them (confidence C)");
    return sheet.done();
  }
}
