package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of Duval's triangles as a method: three gases, their shares in percent, the zone. */
record Triangle(
    String id, String title, Citation citation, List<Gas> gases, Rule rule, Precondition when) {
  /** The zone of three shares in percent, in the order of the gases. */
  @FunctionalInterface
  interface Rule {
    String zone(double first, double second, double third);
  }

  /**
   * @param zones of Triangle 1 after which this triangle may be asked; empty when always
   */
  record Precondition(List<String> zones) {}

  Method method() {
    List<Output> outputs = new ArrayList<>();
    outputs.add(new Output("zone", "", "zone of the triangle"));
    outputs.add(new Output("meaning", "", "the zone in words"));
    for (Gas gas : gases)
      outputs.add(new Output(gas + "_pct", "%", "share of " + gas + " in the three gases"));
    return new Method(
        id,
        "1.0.0",
        "transformer",
        title,
        List.of(citation),
        GasSample.inputs(gases.toArray(Gas[]::new)),
        List.copyOf(outputs),
        this::calculate);
  }

  /** The zone of a sample in which the three gases are not all absent. */
  String zone(GasSample sample) {
    return rule.zone(share(sample, 0), share(sample, 1), share(sample, 2));
  }

  /** The zone; empty when the gases are all 0 or Triangle 1 does not lead to this triangle. */
  Optional<String> verdict(GasSample sample) {
    boolean asked =
        when.zones().isEmpty() || (firstTriangle(sample).isPresent() && follows(sample));
    return asked && sample.sum(gases) > 0 ? Optional.of(zone(sample)) : Optional.empty();
  }

  /** False when Triangle 1 is known to have given a zone this triangle does not refine. */
  boolean follows(GasSample sample) {
    return firstTriangle(sample).map(z -> when.zones().contains(z)).orElse(true);
  }

  private double share(GasSample sample, int index) {
    return sample.percent(gases.get(index), gases);
  }

  private Optional<String> firstTriangle(GasSample sample) {
    List<Gas> first = DuvalTriangle1.TRIANGLE.gases();
    return when.zones().isEmpty() || !sample.hasAll(first) || sample.sum(first) == 0
        ? Optional.empty()
        : Optional.of(DuvalTriangle1.TRIANGLE.zone(sample));
  }

  private Outcome calculate(Inputs in) {
    if (GasSample.of(in, gases).sum(gases) == 0)
      return Outcome.refused("", "ALL_ZERO", gases + " all 0 ppm", "one of them above 0 ppm");
    GasSample sample = GasSample.of(in);
    if (!follows(sample))
      return Outcome.refused(
          "",
          "NOT_APPLICABLE",
          "zone " + firstTriangle(sample).orElseThrow() + " of Triangle 1",
          "one of " + when.zones());
    return sheet(sample).done();
  }

  private Sheet.Draft sheet(GasSample sample) {
    Sheet.Draft sheet = Sheet.draft().step("sum", sumOf(), sample.sum(gases), "ppm");
    String zone = zone(sample);
    sheet.value("zone", zone).result("meaning", FaultType.of(zone).meaning());
    for (Gas gas : gases) {
      double share = sample.percent(gas, gases);
      sheet.step("%" + gas, "100 x " + gas + " / sum", share, "%").result(gas + "_pct", share);
    }
    sheet.step("zone", "first rule of the triangle that holds", zone, "");
    if (!when.zones().isEmpty() && firstTriangle(sample).isEmpty())
      sheet.unknown(
          "whether Triangle 1 gave one of "
              + when.zones()
              + ", without which this triangle has no meaning");
    return sheet.valid(
        "mineral oil; a gas above its typical level or growing, since every mixture has a zone");
  }

  private String sumOf() {
    return String.join(" + ", gases.stream().map(Gas::name).toList());
  }
}
