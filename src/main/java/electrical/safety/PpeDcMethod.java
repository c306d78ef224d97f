package electrical.safety;

import static electrical.method.Input.number;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Binding of {@link PpeDc}. */
final class PpeDcMethod {
  static final Method METHOD =
      new Method(
          "ppe-dc",
          "1.0.0",
          "safety",
          "Arc-flash PPE category, direct current",
          List.of(PpeDc.TABLE.citation()),
          List.of(
              WholeNumbers.input("edition", 2018, 2024, "edition of NFPA 70E").optional(),
              number("V_dc", Unit.VOLT, 1, 1_500_000, "system voltage"),
              number("fault_kA", Unit.KILOAMPERE, 0.001, 1000, "short-circuit current"),
              number("arc_s", Unit.SECOND, 0, 100, "arc duration"),
              number("working_distance_mm", Unit.MILLIMETRE, 1, 100_000, "working distance")),
          List.of(
              new Output("category", "", "PPE category; none outside the table"),
              new Output("boundary_m", "m", "arc-flash boundary; none outside the table"),
              new Output("reason", "", "why there is a category or none")),
          Entries.edition(PpeDc.EDITIONS, PpeDcMethod::calculate));

  private PpeDcMethod() {}

  private static Outcome calculate(Inputs in) {
    int edition = Entries.edition(in);
    Optional<PpeDc> found =
        PpeDc.of(
            edition,
            new PpeDc.Supply(in.number("V_dc"), in.number("fault_kA")),
            in.number("arc_s"),
            in.number("working_distance_mm"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("edition", "edition of the table", edition, "")
            .step("inside", "voltage, current, duration and distance hold", found.isPresent(), "")
            .value("category", found.map(PpeDc::category).orElse(null))
            .result("boundary_m", found.map(PpeDc::boundary).orElse(null))
            .result("reason", found.isPresent() ? "within the table" : PpeAcMethod.OUTSIDE)
            .valid(validity(edition));
    if (!in.has("edition")) sheet.assume("edition 2024, the latest known");
    if (found.isEmpty()) sheet.warn("no category: " + PpeAcMethod.OUTSIDE);
    else sheet.warn("do not put the incident energy on the same label as the category");
    return sheet.done();
  }

  private static String validity(int edition) {
    String blocks =
        edition == Entries.LATEST
            ? "150 to 600 V dc below 10 kA"
            : "100 to 250 V dc below 15 kA, over 250 to 600 V dc below 10 kA";
    return blocks + "; arc of at most 2 s; working distance from 455 mm";
  }
}
