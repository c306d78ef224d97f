package electrical.power;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Distortion figures of a current spectrum. */
public final class HarmonicDistortion {
  private static final double LEAST_AMPERES = 1e-3;

  public static final Method CURRENT =
      new Method(
          "harmonic-distortion",
          "1.0.0",
          "power",
          "Total harmonic and total demand distortion of a current",
          List.of(new Citation("IEEE 519", "2014", "clause 3.1", Confidence.A)),
          List.of(
              number("fundamental_A", Unit.AMPERE, LEAST_AMPERES, 1e6, "rms of order 1"),
              Spectrum.input("A", Unit.AMPERE),
              number("IL_A", Unit.AMPERE, LEAST_AMPERES, 1e6, "maximum demand load current")
                  .optional()),
          List.of(
              new Output("THD_pct", "%", "of the fundamental"),
              new Output("TDD_pct", "%", "of the demand current; none when it is unknown"),
              new Output("rms_A", "A", "with the fundamental")),
          Precondition.before(HarmonicDistortion::current, Spectrum::faults));

  public static final Method K_FACTOR =
      new Method(
          "k-factor",
          "1.0.0",
          "power",
          "K-factor of a load on a transformer",
          List.of(new Citation("UL 1561", "undated", "K-factor", Confidence.C)),
          List.of(
              number("fundamental_A", Unit.AMPERE, LEAST_AMPERES, 1e6, "rms of order 1"),
              Spectrum.input("A", Unit.AMPERE)),
          List.of(new Output("K", "1", "K-factor")),
          Precondition.before(HarmonicDistortion::kFactor, Spectrum::faults));

  private HarmonicDistortion() {}

  /** {@code K = sum(h^2 I_h^2) / sum(I_h^2)} over all orders, the fundamental among them. */
  public static double k(Spectrum spectrum) {
    double rms = spectrum.rms();
    double weighted = Math.pow(spectrum.fundamental() / rms, 2);
    for (var harmonic : spectrum.harmonics().entrySet())
      weighted += Math.pow(harmonic.getKey() * harmonic.getValue() / rms, 2);
    return weighted;
  }

  private static Outcome current(Inputs in) {
    double fundamental = in.number("fundamental_A");
    Spectrum spectrum = Spectrum.of(fundamental, in.rows("harmonics"), "A");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("I_H", "sqrt(sum of I_h^2), h from 2 to 50", spectrum.distortion(), "A")
            .step("THD", "100 x I_H / I_1", spectrum.percentOf(fundamental), "%")
            .value("THD_pct", spectrum.percentOf(fundamental))
            .result("rms_A", spectrum.rms())
            .valid("steady spectrum up to order 50");
    if (!in.has("IL_A"))
      return sheet.result("TDD_pct", null).unknown("demand current: no TDD").done();
    double demand = spectrum.percentOf(in.number("IL_A"));
    return sheet.step("TDD", "100 x I_H / I_L", demand, "%").result("TDD_pct", demand).done();
  }

  private static Outcome kFactor(Inputs in) {
    double k = k(Spectrum.of(in.number("fundamental_A"), in.rows("harmonics"), "A"));
    return Sheet.draft()
        .step("K", "sum(h^2 I_h^2) / sum(I_h^2), h from 1", k, "1")
        .value("K", k)
        .warn("a standard transformer suits about K-1; offices need K-4 to K-13")
        .valid("steady spectrum up to order 50")
        .done();
  }
}
