package electrical.health.cnaim;

import static electrical.method.Input.group;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** What tests of the oil of a transformer do to its health score. */
public final class OilModifierMethods {
  private static final List<Output> MODIFIER =
      List.of(
          new Output("factor", "", "multiplies the health score"),
          new Output("cap", "", "highest score it allows"),
          new Output("collar", "", "lowest score it allows"));

  public static final List<Method> ALL =
      List.of(
          new Formula("cnaim-oil-modifier", "Oil test modifier", "6.11, Tables 203 to 207")
              .method(
                  List.of(
                      word(
                              "group",
                              List.of("HV Transformer (GM)", "EHV Transformer (GM)"),
                              "without: HV")
                          .optional(),
                      number("moisture", Unit.PPM_BY_MASS, 0, 100_000, "water").optional(),
                      number("acidity", Unit.MG_KOH_PER_GRAM, 0, 1000, "acid number").optional(),
                      number("bd", Unit.KILOVOLT, 0, 1000, "breakdown strength").optional()),
                  MODIFIER,
                  OilModifierMethods::oil),
          new Formula("cnaim-gas-modifier", "Dissolved gas modifier", "6.12, Tables 208 to 214")
              .method(
                  List.of(
                      group("latest", "latest sample", AssetInputs.gases()),
                      group("previous", "the one before", AssetInputs.gases()).optional()),
                  MODIFIER,
                  OilModifierMethods::gas),
          new Formula("cnaim-ffa", "Furfuraldehyde modifier", "6.13, Table 215")
              .method(
                  List.of(number("ppm", Unit.PPM_BY_MASS, 0, 100_000, "furfuraldehyde in the oil")),
                  List.of(
                      MODIFIER.get(0),
                      MODIFIER.get(1),
                      new Output("collar", "", "limited to 7, the score at 5 ppm"),
                      new Output("collar_document", "", "limited to 10, as cnaim uses it")),
                  OilModifierMethods::furan));

  private OilModifierMethods() {}

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
