package electrical.arcflash;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** The two arcing currents for which the clearing times are to be read from the protection. */
final class ArcingCurrentMethod {
  private static final InputNames NAMES = InputNames.STANDARD;
  private static final Output FULL = new Output("I_arc_full_kA", "kA", "arcing current");
  private static final Output REDUCED =
      new Output("I_arc_reduced_kA", "kA", "reduced arcing current");
  private static final Output VARIATION =
      new Output("VarCF", "", "arcing current variation factor");

  static final Method METHOD =
      new Method(
          "ieee1584-arcing-current",
          "1.0.0",
          "arcflash",
          "Arcing current, full and reduced, IEEE 1584-2018",
          List.of(
              Coefficients.CURRENT.citation(),
              Coefficients.VARIATION.citation(),
              Range.TABLE.citation()),
          inputs(),
          List.of(FULL, REDUCED, VARIATION),
          ArcingCurrentMethod::calculate);

  private ArcingCurrentMethod() {}

  private static List<Input> inputs() {
    return Stream.concat(NAMES.conductorInputs().stream(), Stream.of(NAMES.boltedInput())).toList();
  }

  private static Outcome calculate(Inputs in) {
    Installation at = NAMES.installation(in);
    double bolted = NAMES.fault(in).boltedKiloamperes();
    List<Refusal> refusals =
        new Validity(NAMES)
            .electrodes(NAMES.electrodes(in))
            .conductors(at)
            .bolted(at, bolted)
            .sorted();
    if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
    double full = ArcingCurrent.of(at, bolted);
    double variation = Coefficients.of(at.electrodes()).variationFactor(at.voltageKilovolts());
    double reduced = full * (1 - 0.5 * variation);
    return Sheet.draft()
        .step("I_arc", "Equations 1 and 16 to 25, Table 1", full, "kA")
        .step("VarCF", "k1 V^6 + ... + k7, Table 2", variation, "")
        .step("I_arc,min", "I_arc (1 - 0.5 VarCF), Equation 2", reduced, "kA")
        .value(FULL.name(), full)
        .result(REDUCED.name(), reduced)
        .result(VARIATION.name(), variation)
        .valid(Ieee1584Sheet.VALID)
        .done();
  }
}
