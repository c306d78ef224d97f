package electrical.arcflash;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** IEEE 1584-2018 for an arc in steps. */
final class MultistepMethod {
  private static final InputNames NAMES = InputNames.STANDARD;
  private static final String STEPS = "steps";

  static final Method METHOD =
      new Method(
          "ieee1584-2018-multistep",
          "1.0.0",
          "arcflash",
          "Arc flash whose current changes while it burns, IEEE 1584-2018",
          Stream.concat(
                  Stream.of(
                      new Citation("IEEE 1584", "2018", "arcs in several steps", Confidence.B)),
                  Ieee1584Method.SOURCES.stream())
              .toList(),
          inputs(),
          List.of(
              Ieee1584Method.ENERGY,
              Ieee1584Method.BOUNDARY,
              Ieee1584Method.ENCLOSURE,
              Ieee1584Method.FULL,
              Ieee1584Method.REDUCED,
              Ieee1584Method.WARNINGS),
          MultistepMethod::calculate);

  private MultistepMethod() {}

  private static List<Input> inputs() {
    Input[] columns =
        Stream.concat(Stream.of(NAMES.boltedInput()), NAMES.timeInputs().stream())
            .toArray(Input[]::new);
    return Stream.of(
            NAMES.conductorInputs(),
            NAMES.surroundingInputs(),
            List.of(Input.rows(STEPS, 1, "the steps of the arc, in their order", columns)))
        .flatMap(List::stream)
        .toList();
  }

  private static Outcome calculate(Inputs in) {
    Installation at = NAMES.installation(in);
    List<Fault> faults = faults(in.lenient());
    Validity validity =
        new Validity(NAMES).electrodes(NAMES.electrodes(in)).conductors(at).surroundings(at);
    for (int i = 0; i < faults.size(); i++)
      validity.addAll(Validity.of(at, faults.get(i), NAMES.inRow(STEPS, i)));
    List<Refusal> refusals = validity.sortedWithEnclosure(at);
    if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
    return sheet(MultistepArcFlash.of(at, faults(in)));
  }

  private static List<Fault> faults(Inputs in) {
    return in.rows(STEPS).stream().map(NAMES::fault).toList();
  }

  private static Outcome sheet(MultistepArcFlash flash) {
    Sheet.Draft draft = Sheet.draft().valid(Ieee1584Sheet.VALID);
    Ieee1584Sheet lines = new Ieee1584Sheet(draft);
    lines.model(flash.model());
    for (int i = 0; i < flash.steps().size(); i++)
      lines.arcs(flash.steps().get(i), ", step " + (i + 1));
    sum(draft, "full", flash.full());
    sum(draft, "reduced", flash.reduced());
    lines.warnings(flash.warnings());
    lines.times(flash.steps().stream().map(ArcFlash::fault).toList());
    return draft
        .value(Ieee1584Method.ENERGY.name(), flash.worstByEnergy().caloriesPerCm2())
        .result(Ieee1584Method.BOUNDARY.name(), flash.worstByBoundary().boundaryMillimetres())
        .result(Ieee1584Method.ENCLOSURE.name(), Ieee1584Members.enclosure(flash.model()))
        .result("full", members(flash, ArcFlash::full, flash.full()))
        .result("reduced", members(flash, ArcFlash::reduced, flash.reduced()))
        .result(Ieee1584Method.WARNINGS.name(), Ieee1584Members.codes(flash.warnings()))
        .done();
  }

  private static void sum(Sheet.Draft draft, String mark, MultistepArcFlash.Sum sum) {
    draft
        .step("E (" + mark + ")", "sum over the steps", sum.joulesPerCm2(), "J/cm2")
        .step(
            "AFB (" + mark + ")",
            "D (5.0208/E)^(1/k12) of the summed energy; above 0.6 kV at each node, then between the nodes",
            sum.boundaryMillimetres(),
            "mm");
  }

  private static Map<String, Object> members(
      MultistepArcFlash flash, Function<ArcFlash, Arc> which, MultistepArcFlash.Sum sum) {
    List<Object> steps = new ArrayList<>();
    flash.steps().forEach(step -> steps.add(Ieee1584Members.arc(which.apply(step))));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(STEPS, List.copyOf(steps));
    members.put("E_J_cm2", sum.joulesPerCm2());
    members.put("E_cal_cm2", sum.caloriesPerCm2());
    members.put("AFB_mm", sum.boundaryMillimetres());
    return members;
  }
}
