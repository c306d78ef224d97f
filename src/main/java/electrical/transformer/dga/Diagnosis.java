package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All fault typing methods side by side, and whether they agree; nothing is averaged. */
public final class Diagnosis {
  public static final Method METHOD =
      new Method(
          "dga-diagnosis",
          "1.0.0",
          "transformer",
          "Dissolved gas diagnosis",
          List.of(
              new Citation("IEEE C57.104", "2019", "fault types", Confidence.A),
              Iec60599Ratios.METHOD.citations().getFirst(),
              new Citation("practice", "2025", "order of danger", Confidence.C)),
          GasSample.inputs(RatioForm.GASES.toArray(Gas[]::new)),
          outputs(),
          Diagnosis::calculate);

  private Diagnosis() {}

  private static List<Output> outputs() {
    return List.of(
        new Output("agreement", "", "agree, disagree, or none when no method gives a verdict"),
        new Output("families", "", "methods by the family of fault they name"),
        new Output("most_dangerous", "", "the most dangerous type named by any method, or null"),
        new Output("above_typical", "", "gases above the upper typical level of IEC 60599"),
        new Output("duval_triangle1", "", "zone, null when undefined"),
        new Output("duval_triangle1_near", "", "zones within 15 % of each gas"),
        new Output("duval_triangle4", "", "zone, null unless Triangle 1 gave PD, T1 or T2"),
        new Output("duval_triangle5", "", "zone, null unless Triangle 1 gave T2 or T3"),
        new Output("duval_pentagon1", "", "zone, null when undefined"),
        new Output("duval_pentagon2", "", "zone, null when undefined"),
        new Output("centroid", "%", "x and y in the pentagons, null when undefined"),
        new Output("iec60599", "", "all faults the ratios allow, null when undefined"),
        new Output("rogers", "", "fault, ND for no verdict, null when undefined"),
        new Output("doernenburg", "", "fault, null when CO was not measured"),
        new Output("key_gas", "", "nearest signature, null when CO was not measured"),
        new Output("t1_percent", "%", "shares of the three gases of Triangle 1"));
  }

  private static Outcome calculate(Inputs in) {
    if (GasSample.of(in, RatioForm.GASES).sum(RatioForm.GASES) == 0)
      return Outcome.refused(
          "", "ALL_ZERO", RatioForm.GASES + " all 0 ppm", "one of them above 0 ppm");
    GasSample sample = GasSample.of(in);
    Verdicts verdicts = Verdicts.of(sample);
    Sheet.Draft sheet = Sheet.draft();
    verdicts.types().forEach((m, said) -> sheet.step(m, "this method alone", said.toString(), ""));
    summary(sheet, verdicts, sample);
    verdicts(sheet, verdicts, sample);
    TypicalLevels.check(sample, sheet);
    if (!sample.has(Gas.CO)) sheet.unknown("CO: Doernenburg and key gas are not asked");
    return sheet.valid("mineral oil; at least one gas above its typical level").done();
  }

  private static void summary(Sheet.Draft sheet, Verdicts verdicts, GasSample sample) {
    sheet
        .value("agreement", verdicts.agreement())
        .result("families", verdicts.families())
        .result("most_dangerous", verdicts.mostDangerous().orElse(null))
        .result("above_typical", TypicalLevels.exceeded(sample).stream().map(Gas::name).toList());
    if (verdicts.agreement().equals("disagree"))
      sheet.warn("the methods name different families of fault: " + verdicts.families());
  }

  private static void verdicts(Sheet.Draft sheet, Verdicts verdicts, GasSample sample) {
    for (String method :
        List.of(
            "duval_triangle1",
            "duval_triangle4",
            "duval_triangle5",
            "duval_pentagon1",
            "duval_pentagon2",
            "rogers",
            "doernenburg")) sheet.result(method, verdicts.one(method).orElse(null));
    Map<Ratio, Double> ratios = RatioForm.ratios(sample);
    sheet
        .result("iec60599", Iec60599Ratios.faults(ratios).orElse(null))
        .result(
            "centroid",
            DuvalPentagons.place(sample)
                .map(p -> List.of(p.centroid().x(), p.centroid().y()))
                .orElse(null))
        .result("key_gas", keyGas(sample))
        .result("t1_percent", shares(sample))
        .result("duval_triangle1_near", near(sheet, sample));
  }

  private static List<String> near(Sheet.Draft sheet, GasSample sample) {
    if (sample.sum(DuvalTriangle1.TRIANGLE.gases()) == 0) return List.of();
    List<String> near = RepeatabilityZones.of(DuvalTriangle1.TRIANGLE, sample);
    if (near.size() > 1)
      sheet.warn("within 15 % of the levels, as laboratories repeat, Triangle 1 gives " + near);
    return near;
  }

  private static String keyGas(GasSample sample) {
    return sample.has(Gas.CO) ? KeyGas.nearest(sample) : null;
  }

  private static Map<String, Double> shares(GasSample sample) {
    List<Gas> gases = DuvalTriangle1.TRIANGLE.gases();
    return sample.sum(gases) == 0
        ? null
        : gases.stream()
            .collect(
                Collectors.toMap(
                    Gas::name, g -> sample.percent(g, gases), (a, b) -> a, LinkedHashMap::new));
  }
}
