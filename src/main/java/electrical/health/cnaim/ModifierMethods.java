package electrical.health.cnaim;

import static electrical.method.Input.group;
import static electrical.method.Input.number;
import static electrical.method.Input.numbers;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Method.Calculation;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** The modifiers of the health score one by one. */
public final class ModifierMethods {
  private static final List<Output> MODIFIER =
      List.of(
          new Output("factor", "", "multiplies the health score"),
          new Output("cap", "", "highest score it allows"),
          new Output("collar", "", "lowest score it allows"));

  public static final List<Method> ALL =
      List.of(
          method(
              new Named("cnaim-mmi", "Maximum and Multiple Increment", "6.7.2"),
              List.of(
                  numbers("factors", Unit.ONE, 0, 100, 1, "to be combined"),
                  number("div1", Unit.ONE, 0, 100, "divider of excesses above 1"),
                  number("div2", Unit.ONE, 0, 100, "divider of shortfalls below 1"),
                  number("max_n", Unit.ONE, 0, 100, "factors combined at most")),
              List.of(new Output("factor", "", "combined")),
              ModifierMethods::increment),
          method(
              new Named("cnaim-health-factor", "Health score factor", "6.7.3, Table 9"),
              List.of(numbers("factors", Unit.ONE, 0, 100, 2, "observed and measured")),
              List.of(new Output("factor", "", "of all but transformers")),
              ModifierMethods::healthFactor),
          method(
              new Named("cnaim-oil-modifier", "Oil test modifier", "6.11, Tables 203 to 207"),
              List.of(
                  word(
                          "group",
                          List.of("HV Transformer (GM)", "EHV Transformer (GM)"),
                          "without: HV")
                      .optional(),
                  number("moisture", Unit.PPM, 0, 100_000, "water").optional(),
                  number("acidity", Unit.MG_KOH_PER_GRAM, 0, 1000, "acid number").optional(),
                  number("bd", Unit.KILOVOLT, 0, 1000, "breakdown strength").optional()),
              MODIFIER,
              ModifierMethods::oil),
          method(
              new Named("cnaim-gas-modifier", "Dissolved gas modifier", "6.12, Tables 208 to 214"),
              List.of(
                  group("latest", "latest sample", AssetInputs.gases()),
                  group("previous", "the one before", AssetInputs.gases()).optional()),
              MODIFIER,
              ModifierMethods::gas),
          method(
              new Named("cnaim-ffa", "Furfuraldehyde modifier", "6.13, Table 215"),
              List.of(number("ppm", Unit.PPM, 0, 100_000, "furfuraldehyde in the oil")),
              List.of(
                  MODIFIER.get(0),
                  MODIFIER.get(1),
                  new Output("collar", "", "limited to 7, the score at 5 ppm"),
                  new Output("collar_document", "", "limited to 10, as cnaim uses it")),
              ModifierMethods::furan));

  private record Named(String id, String title, String clause) {}

  private ModifierMethods() {}

  private static Method method(
      Named named, List<Input> inputs, List<Output> outputs, Calculation calculation) {
    Citation citation = new Citation("CNAIM", "2.1 (2021)", named.clause(), Confidence.A);
    return new Method(
        named.id(),
        "1.0.0",
        "health",
        named.title() + " (CNAIM)",
        List.of(citation),
        inputs,
        outputs,
        calculation);
  }

  private static Outcome increment(Inputs in) {
    List<Double> factors = in.numbers("factors");
    double most = in.number("max_n");
    if (most != Math.rint(most))
      return Outcome.refused("/max_n", "OUT_OF_RANGE", "" + most, "a whole number");
    MultipleIncrement increment =
        new MultipleIncrement(in.number("div1"), in.number("div2"), (int) most);
    double factor = increment.combine(array(factors));
    if (!Double.isFinite(factor)) {
      boolean above = factors.stream().anyMatch(f -> f > 1);
      return Outcome.refused(
          above ? "/div1" : "/div2", "OUT_OF_RANGE", "0", "above 0 with these factors");
    }
    return Sheet.draft()
        .step(
            "MMI",
            "max + sum of next max_n - 1 excesses / div1, or min + (second - 1) / div2",
            factor,
            "")
        .value("factor", factor)
        .valid("at least one factor; dividers above 0 where they divide")
        .done();
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Outcome healthFactor(Inputs in) {
    List<Double> factors = in.numbers("factors");
    if (factors.size() != 2)
      return Outcome.refused("/factors", "OUT_OF_RANGE", factors.size() + " factors", "2 factors");
    MultipleIncrement table9 = ConditionSet.parameters("health_score", "other", "").orElseThrow();
    double factor = table9.combine(array(factors));
    return Sheet.draft()
        .step("HSF", "a > 1 < b: a + (b-1)/1.5; a > 1: a; else b + (a-1)/1.5", factor, "")
        .value("factor", factor)
        .valid("all categories but transformers; a the larger, b the smaller factor")
        .done();
  }

  private static Outcome answer(Sheet.Draft sheet, Modifier modifier) {
    return sheet
        .value("factor", modifier.factor())
        .result("cap", modifier.cap())
        .result("collar", modifier.collar())
        .done();
  }

  private static Outcome oil(Inputs in) {
    OilTest test = in.maybeWord("group").orElse("").startsWith("EHV") ? OilTest.EHV : OilTest.HV;
    OilTest.Sample sample =
        new OilTest.Sample(
            in.maybeNumber("moisture"), in.maybeNumber("acidity"), in.maybeNumber("bd"));
    Sheet.Draft sheet = Sheet.draft().valid("6.6 to 66 kV ground mounted transformers");
    if (sample.isEmpty()) sheet.assume("oil not tested: neutral");
    else {
      if (sample.isPartial()) sheet.assume("tests not given count as their best");
      sheet.step(
          "OCS", "80 moisture + 125 acidity + 80 breakdown", test.conditionScore(sample), "");
    }
    return answer(sheet, test.modifier(sample));
  }

  private static Outcome gas(Inputs in) {
    Optional<GasTest.Sample> latest = GasTest.sample(in.group("latest"));
    Optional<GasTest.Sample> previous = GasTest.sample(in.group("previous"));
    Sheet.Draft sheet = Sheet.draft().valid("33 kV and 66 kV transformers, main tank");
    String weights = "50 H2 + 30 CH4 + 30 C2H4 + 30 C2H6 + 120 C2H2";
    latest.ifPresent(sample -> sheet.step("DGA", weights, GasTest.score(sample), ""));
    previous.ifPresent(sample -> sheet.step("DGA before", weights, GasTest.score(sample), ""));
    if (latest.isEmpty() || previous.isEmpty())
      sheet.assume("a sample not given: no change, factor 1");
    return answer(sheet, GasTest.modifier(latest, previous));
  }

  private static Outcome furan(Inputs in) {
    Modifier modifier = FuranTest.modifier(in.number("ppm"));
    double limited = Math.min(FuranTest.EARLIER_LIMIT, modifier.collar());
    Sheet.Draft sheet =
        Sheet.draft()
            .step("collar", "2.33 S^0.68 inside 0.5 to 10", modifier.collar(), "")
            .step("collar, limited", "at most 7", limited, "")
            .result("collar_document", modifier.collar())
            .valid("furfuraldehyde in the oil of mineral-oil transformers");
    if (limited < modifier.collar())
      sheet.warn("collar is limited to 7; the document's own limit gives collar_document");
    return answer(sheet, new Modifier(modifier.factor(), modifier.cap(), limited));
  }
}
