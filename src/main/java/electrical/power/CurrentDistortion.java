package electrical.power;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import electrical.power.CurrentLimits.Edition;
import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/** Harmonic currents against their limits: one order, or a whole spectrum. */
public final class CurrentDistortion {
  private static final List<Citation> SOURCES =
      List.of(
          CurrentLimits.TABLE.citation(),
          new Citation("IEEE 519", "2022", "Table 2, even orders up to 6", Confidence.B));

  public static final Method LIMIT =
      new Method(
          "ieee519-current",
          "1.0.0",
          "power",
          "Current distortion limit of a harmonic order",
          SOURCES,
          List.of(ratio(), Spectrum.order(), voltage(), edition(), generation()),
          List.of(
              new Output("pct", "%", "limit of the order, of the demand current"),
              new Output("TDD_pct", "%", "limit of the total demand distortion")),
          Precondition.before(CurrentDistortion::limit, Spectrum.whole("order")));

  public static final Method SPECTRUM =
      new Method(
          "ieee519-current-spectrum",
          "1.0.0",
          "power",
          "Current spectrum against the distortion limits",
          SOURCES,
          List.of(
              ratio(),
              number("IL_A", Unit.AMPERE, 1e-3, 1e6, "maximum demand load current"),
              Spectrum.input("A", Unit.AMPERE),
              voltage(),
              edition(),
              generation()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("TDD_pct", "%", "total demand distortion"),
              new Output("TDD_limit_pct", "%", "its limit"),
              new Output("orders_over", "", "orders above their limit")),
          Precondition.before(CurrentDistortion::spectrum, Spectrum::faults));

  private CurrentDistortion() {}

  private static Input ratio() {
    return number("Isc_IL", Unit.ONE, 0, 1e6, "short-circuit over maximum demand load current");
  }

  private static Input voltage() {
    return number(
            "voltage_V",
            Unit.VOLT,
            CurrentLimits.LOWEST_VOLTS,
            CurrentLimits.HIGHEST_VOLTS,
            "voltage at the point of common coupling")
        .optional();
  }

  private static Input edition() {
    return word("edition", Edition.WORDS, "edition of the standard").optional();
  }

  private static Input generation() {
    return flag("generation", "power generation, which is held to the first row").optional();
  }

  private static Edition edition(Inputs in) {
    return in.maybeWord("edition").map(Edition::of).orElse(Edition.E2014);
  }

  private static double ratio(Inputs in) {
    return in.maybeFlag("generation").orElse(false) ? 0 : in.number("Isc_IL");
  }

  private static Sheet.Draft sheet(Inputs in) {
    Sheet.Draft sheet =
        Sheet.draft().valid("point of common coupling, 120 V to 69 kV, orders 2 to 50");
    if (!in.has("voltage_V")) sheet.assume("120 V to 69 kV");
    if (!in.has("edition")) sheet.assume("edition 2014: even orders at 25 %");
    if (!in.has("generation")) sheet.assume("a load, not power generation");
    return sheet;
  }

  private static Outcome limit(Inputs in) {
    double order = in.number("order");
    double limit = CurrentLimits.individual(ratio(in), (int) order, edition(in));
    return sheet(in)
        .step("limit", "Table 2 at Isc/IL and order, reduced for even orders", limit, "%")
        .value("pct", limit)
        .result("TDD_pct", CurrentLimits.total(ratio(in)))
        .done();
  }

  private static Outcome spectrum(Inputs in) {
    double demand = in.number("IL_A");
    Spectrum spectrum = Spectrum.of(0, in.rows("harmonics"), "A");
    Sheet.Draft sheet = sheet(in);
    List<Integer> over = over(in, spectrum, sheet);
    double total = spectrum.percentOf(demand);
    double limit = CurrentLimits.total(ratio(in));
    return sheet
        .step("TDD", "100 x sqrt(sum of A^2) / I_L", total, "%")
        .value("verdict", over.isEmpty() && total <= limit ? "pass" : "fail")
        .result("TDD_pct", total)
        .result("TDD_limit_pct", limit)
        .result("orders_over", over)
        .done();
  }

  private static List<Integer> over(Inputs in, Spectrum spectrum, Sheet.Draft sheet) {
    List<Integer> over = new ArrayList<>();
    spectrum
        .harmonics()
        .forEach(
            (order, amperes) -> {
              double percent = Percent.of(amperes, in.number("IL_A"));
              double limit = CurrentLimits.individual(ratio(in), order, edition(in));
              sheet.step("I_" + order, "100 x A / I_L, limit " + limit + " %", percent, "%");
              if (percent > limit) over.add(order);
            });
    return over;
  }
}
