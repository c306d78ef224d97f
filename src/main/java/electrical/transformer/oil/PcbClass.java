package electrical.transformer.oil;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Class of a liquid by its PCB content. */
public final class PcbClass {
  public static final Method METHOD =
      new Method(
          "pcb-class",
          "1.0.0",
          "transformer",
          "PCB class of a liquid",
          List.of(new Citation("US EPA 40 CFR 761", "2023", "761.3 definitions", Confidence.A)),
          List.of(
              number("pcb_ppm", Unit.PPM_BY_MASS, 0, 1e6, "polychlorinated biphenyls by weight")),
          List.of(new Output("class", "", "non-PCB, PCB-contaminated or PCB")),
          PcbClass::calculate);

  private PcbClass() {}

  /** Below 50 ppm non-PCB, from 500 ppm PCB, between them PCB-contaminated. */
  static String of(double ppm) {
    if (ppm < 50) return "non-PCB";
    return ppm < 500 ? "PCB-contaminated" : "PCB";
  }

  private static Outcome calculate(Inputs in) {
    return Sheet.draft()
        .step("pcb", "as measured", in.number("pcb_ppm"), "[ppm]")
        .value("class", of(in.number("pcb_ppm")))
        .valid("United States rules")
        .done();
  }
}
