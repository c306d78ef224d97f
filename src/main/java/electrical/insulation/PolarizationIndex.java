package electrical.insulation;

import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;

/** Polarization index: how insulation resistance rises between one and ten minutes. */
public final class PolarizationIndex {
  /** Above this one-minute resistance the index of a machine says nothing. */
  private static final double TOO_GOOD_MEGOHMS = 5000;

  public static final Method TRANSFORMER =
      new Method(
          "polarization-index",
          "1.0.0",
          "insulation",
          "Polarization index of a transformer",
          List.of(new Citation("IEEE C57.152", "2013", "polarization index", Confidence.A)),
          List.of(
              Readings.divisor("R1min_MOhm", "resistance after one minute"),
              Readings.megohms("R10min_MOhm", "resistance after ten minutes")),
          List.of(
              new Output("PI", "1", "polarization index"),
              new Output("verdict", "", "good, fair, poor or dangerous")),
          PolarizationIndex::ofTransformer);

  public static final Method MACHINE =
      new Method(
          "polarization-index-machine",
          "1.0.0",
          "insulation",
          "Polarization index of a rotating machine",
          List.of(new Citation("IEEE 43", "2013", "clause 12, Table 2", Confidence.A)),
          List.of(
              Readings.divisor("R1min_MOhm", "resistance after one minute"),
              Readings.megohms("R10min_MOhm", "resistance after ten minutes"),
              word("insulation_class", List.of("A", "B", "F", "H"), "thermal class")),
          List.of(
              new Output("PI", "1", "polarization index"),
              new Output("minimum_PI", "1", "least value of the class"),
              new Output("verdict", "", "pass, fail or not applicable")),
          PolarizationIndex::ofMachine);

  private PolarizationIndex() {}

  /** {@code PI = R10min / R1min}, both at one temperature and in one unit; needs no correction. */
  public static double index(double oneMinute, double tenMinutes) {
    return Readings.ratio(tenMinutes, oneMinute);
  }

  /** 2.0 and above good, from 1.25 fair, from 1.0 poor, below dangerous. Source: IEEE C57.152. */
  static String verdict(double index) {
    if (index >= 2.0) return "good";
    if (index >= 1.25) return "fair";
    return index >= 1.0 ? "poor" : "dangerous";
  }

  private static double index(Inputs in, Sheet.Draft sheet) {
    double index = index(in.number("R1min_MOhm"), in.number("R10min_MOhm"));
    sheet.step("PI", "R10min / R1min", index, "1").value("PI", index);
    return index;
  }

  private static Outcome ofTransformer(Inputs in) {
    Sheet.Draft sheet = Sheet.draft().valid("transformer insulation at a steady temperature");
    String verdict = verdict(index(in, sheet));
    if (!verdict.equals("good"))
      sheet.warn("an index near 1 is normal for new oil of low conductivity");
    return sheet.result("verdict", verdict).done();
  }

  private static Outcome ofMachine(Inputs in) {
    double minimum = in.word("insulation_class").equals("A") ? 1.5 : 2.0;
    Sheet.Draft sheet =
        Sheet.draft().valid("machine windings with a one-minute resistance up to 5000 MOhm");
    double index = index(in, sheet);
    boolean applies = in.number("R1min_MOhm") <= TOO_GOOD_MEGOHMS;
    if (!applies) sheet.warn("one-minute resistance above 5000 MOhm: the index is disregarded");
    return sheet
        .result("minimum_PI", minimum)
        .result("verdict", !applies ? "not applicable" : index >= minimum ? "pass" : "fail")
        .done();
  }
}
