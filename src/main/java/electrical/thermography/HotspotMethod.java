package electrical.thermography;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** Severity of a hot spot. */
final class HotspotMethod {
  private static final double GREATEST_DIFFERENCE = 2000;
  private static final double SCAN_FROM_PERCENT = 40;

  static final Method METHOD =
      new Method(
          "thermography",
          "1.0.0",
          "thermography",
          "Severity of a hot spot, NETA Table 100.18",
          List.of(
              Hotspot.TABLE.citation(),
              new Citation("NFPA 70B", "2023", "9.3.1, as policy", Confidence.C)),
          List.of(
              number(
                      "dT_similar",
                      Unit.CELSIUS_DIFFERENCE,
                      0,
                      GREATEST_DIFFERENCE,
                      "hotter minus cooler of similar components under similar load")
                  .optional(),
              number(
                      "dT_ambient",
                      Unit.CELSIUS_DIFFERENCE,
                      0,
                      GREATEST_DIFFERENCE,
                      "component minus ambient air")
                  .optional(),
              number("load_pct", Unit.PERCENT, 0, 200, "load at the scan, of rated current")
                  .optional()),
          List.of(
              new Output("severity", "", "none, possible, probable, monitor or major"),
              new Output("action", "", "what it asks for"),
              new Output("by_similar", "", "grade by dT_similar; null without it"),
              new Output("by_ambient", "", "grade by dT_ambient; null without it"),
              new Output("nfpa70b_physical_condition", "", "at least this, 1 to 3")),
          HotspotMethod::calculate);

  private HotspotMethod() {}

  private static Outcome calculate(Inputs in) {
    OptionalDouble similar = in.maybeNumber("dT_similar");
    OptionalDouble ambient = in.maybeNumber("dT_ambient");
    if (similar.isEmpty() && ambient.isEmpty())
      return Outcome.refused(
          "", "MISSING_FIELD", "nothing", "dT_similar or dT_ambient in K, or both");
    Sheet.Draft draft = Sheet.draft().valid("a steady load, with nothing between camera and part");
    Optional<Severity> bySimilar = graded(similar, draft, "similar");
    Optional<Severity> byAmbient = graded(ambient, draft, "ambient");
    Severity worst = bySimilar.orElse(Severity.NONE).worst(byAmbient.orElse(Severity.NONE));
    load(in, draft);
    return draft
        .step("severity", "the worse of the two", worst.word(), "")
        .value("severity", worst.word())
        .result("action", worst.action())
        .result("by_similar", bySimilar.map(Severity::word).orElse(null))
        .result("by_ambient", byAmbient.map(Severity::word).orElse(null))
        .result("nfpa70b_physical_condition", worst.physicalCondition())
        .done();
  }

  private static Optional<Severity> graded(
      OptionalDouble kelvin, Sheet.Draft draft, String reference) {
    if (kelvin.isEmpty()) {
      draft.unknown("difference to " + reference + ": the grade could be worse");
      return Optional.empty();
    }
    double found = kelvin.getAsDouble();
    Severity severity =
        reference.equals("similar") ? Hotspot.toSimilar(found) : Hotspot.toAmbient(found);
    draft.step("by " + reference, "Table 100.18, " + reference + " column", severity.word(), "");
    return Optional.of(severity);
  }

  private static void load(Inputs in, Sheet.Draft draft) {
    OptionalDouble load = in.maybeNumber("load_pct");
    if (load.isEmpty()) draft.unknown("load at the scan: at a higher load the spot is hotter");
    else if (load.getAsDouble() < SCAN_FROM_PERCENT)
      draft.warn("scanned below 40 % of rated load: a deficiency may not show");
  }
}
