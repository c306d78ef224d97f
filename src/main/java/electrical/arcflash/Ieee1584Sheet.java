package electrical.arcflash;

import electrical.method.Sheet;
import java.util.List;

/** Writes the working of IEEE 1584-2018 into a sheet, in the order one would do it by hand. */
final class Ieee1584Sheet {
  static final String VALID =
      "three-phase, 50 or 60 Hz, 0.208 to 15 kV, within the ranges of IEEE 1584-2018, 4.2";

  private static final double STEP_SEEN_TO_KILOVOLTS = 1;

  /** How a quantity of the three nodes is written. */
  private record Line(String symbol, String formula, String unit) {}

  private final Sheet.Draft draft;

  Ieee1584Sheet(Sheet.Draft draft) {
    this.draft = draft;
  }

  void model(Ieee1584 model) {
    draft.step(
        "VarCF",
        "k1 V^6 + k2 V^5 + k3 V^4 + k4 V^3 + k5 V^2 + k6 V + k7, Table 2",
        model.variationFactor(),
        "");
    switch (model.enclosure()) {
      case Enclosure.OpenAir open -> draft.step("CF", "1 in open air", open.correction(), "");
      case Enclosure.Boxed box -> box(box);
    }
    notes(model.installation());
  }

  private void box(Enclosure.Boxed box) {
    String polynomial = "b1 EES^2 + b2 EES + b3";
    draft
        .step("box", "shallow or typical, Table 6", box.type().word(), "")
        .step("w1", "equivalent width, Table 6, Equation 11", box.widthInches(), "[in_i]")
        .step("h1", "equivalent height, Table 6, Equation 12", box.heightInches(), "[in_i]")
        .step("EES", "(h1 + w1) / 2", box.sizeInches(), "[in_i]")
        .step(
            "CF",
            (box.type() == BoxType.SHALLOW ? "1 / (" + polynomial + ")" : polynomial) + ", Table 7",
            box.correction(),
            "");
  }

  private void notes(Installation at) {
    if (!at.electrodes().boxed() && at.box().isSized())
      draft.assume("open air: the box that was given plays no part");
    double voltage = at.voltageKilovolts();
    if (voltage > Nodes.LOW_KILOVOLTS && voltage <= STEP_SEEN_TO_KILOVOLTS)
      draft.warn(
          "the standard's reduced case steps at 600 V, by 0.7 to 1.09 times; compare with 0.6 kV");
  }

  void warnings(List<Warning> warnings) {
    warnings.forEach(w -> draft.warn(w.name() + ": " + w.text()));
  }

  /**
   * Tells when the reduced current is said to be cut off sooner than the full one: no inverse curve
   * does that, and the case that is usually the worse one comes out too small.
   */
  void times(List<Fault> steps) {
    double full = steps.stream().mapToDouble(Fault::fullMilliseconds).sum();
    double reduced = steps.stream().mapToDouble(Fault::reducedMilliseconds).sum();
    if (reduced < full)
      draft.warn(
          "the reduced current is cleared in %s ms, sooner than the full one in %s ms: a lower current never trips sooner on an inverse curve, so check both times"
              .formatted(reduced, full));
  }

  /** Both arcs of a fault, each line marked by its case. */
  void arcs(ArcFlash flash, String suffix) {
    arc(flash.full(), "full" + suffix);
    arc(flash.reduced(), "reduced" + suffix);
  }

  private void arc(Arc arc, String mark) {
    switch (arc) {
      case Arc.LowVoltage low -> low(low, mark);
      case Arc.MediumVoltage medium -> medium(medium, mark);
    }
  }

  private void low(Arc.LowVoltage arc, String mark) {
    draft
        .step(named("I_600", mark), "Equation 1, Table 1, full", arc.nodeKiloamperes(), "kA")
        .step(
            named("I_arc", mark),
            "m / sqrt((0.6/V)^2 (1/I_600^2 - (0.36 - V^2)/(0.36 I_bf^2))), Equation 25"
                + factor(mark),
            arc.arcingKiloamperes(),
            "kA")
        .step(
            named("E", mark),
            "12.552/50 T 10^(k1 + k2 lg G + k3 I_600/P + k11 lg I_bf + k12 lg D + k13 lg I_arc - lg CF), Table 3",
            arc.joulesPerCm2(),
            "J/cm2")
        .step(named("AFB", mark), "D (5.0208/E)^(1/k12)", arc.boundaryMillimetres(), "mm");
  }

  private void medium(Arc.MediumVoltage arc, String mark) {
    nodes(new Line("I", "m x Equation 1, Table 1" + factor(mark), "kA"), mark, arc.currents());
    between("I_arc", mark, arc.arcingKiloamperes(), "kA");
    nodes(
        new Line(
            "E",
            "12.552/50 T 10^(k1 + k2 lg G + k3 I/P + k11 lg I_bf + k12 lg D + k13 lg I - lg CF), Tables 3 to 5",
            "J/cm2"),
        mark,
        arc.energies());
    between("E", mark, arc.joulesPerCm2(), "J/cm2");
    nodes(new Line("AFB", "D (5.0208/E)^(1/k12)", "mm"), mark, arc.boundaries());
    between("AFB", mark, arc.boundaryMillimetres(), "mm");
  }

  private void nodes(Line line, String mark, Nodes nodes) {
    draft
        .step(named(line.symbol() + "_600", mark), line.formula(), nodes.at600(), line.unit())
        .step(named(line.symbol() + "_2700", mark), line.formula(), nodes.at2700(), line.unit())
        .step(named(line.symbol() + "_14300", mark), line.formula(), nodes.at14300(), line.unit());
  }

  private void between(String symbol, String mark, double value, String unit) {
    draft.step(named(symbol, mark), "between the nodes, Equations 16 to 24", value, unit);
  }

  private static String named(String symbol, String mark) {
    return symbol + " (" + mark + ")";
  }

  private static String factor(String mark) {
    return mark.startsWith("full") ? "; m = 1" : "; m = 1 - 0.5 VarCF";
  }
}
