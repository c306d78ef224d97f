package electrical.arcflash;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** One fault of one installation, as it is asked for in one set of names. */
record Ieee1584Request(InputNames names) {
  /** Adds a form of the results to a sheet. */
  interface Form {
    void write(ArcFlash flash, Sheet.Draft draft);
  }

  List<Input> inputs() {
    return Stream.of(
            names.conductorInputs(),
            List.of(names.boltedInput()),
            names.surroundingInputs(),
            names.timeInputs())
        .flatMap(List::stream)
        .toList();
  }

  /** Refuses for every range that is missed, or calculates. */
  Outcome calculate(Inputs in, Form form) {
    Installation at = names.installation(in);
    Fault fault = names.fault(in);
    List<Refusal> refusals =
        new Validity(names)
            .electrodes(names.electrodes(in))
            .conductors(at)
            .surroundings(at)
            .bolted(at, fault.boltedKiloamperes())
            .times(fault)
            .sortedWithEnclosure(at);
    if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
    return sheet(ArcFlash.of(at, fault), form);
  }

  private static Outcome sheet(ArcFlash flash, Form form) {
    Sheet.Draft draft = Sheet.draft().valid(Ieee1584Sheet.VALID);
    Ieee1584Sheet lines = new Ieee1584Sheet(draft);
    lines.model(flash.model());
    lines.arcs(flash, "");
    lines.warnings(flash.warnings());
    lines.times(List.of(flash.fault()));
    draft
        .value(Ieee1584Method.ENERGY.name(), flash.worstByEnergy().caloriesPerCm2())
        .result(Ieee1584Method.BOUNDARY.name(), flash.worstByBoundary().boundaryMillimetres());
    form.write(flash, draft);
    return draft
        .result(Ieee1584Method.WARNINGS.name(), Ieee1584Members.codes(flash.warnings()))
        .done();
  }
}
