package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Scorer;
import risk.catalogue.Version;
import risk.cel.Frame;
import risk.cel.Kind;

/** Formulas of every released version, as trees, as text and as mathematics. */
class FormulaTest {
  private static final long SEED = 20261125;
  private static final AlgorithmCatalogue RELEASED = AlgorithmCatalogue.bundled();

  private static Stream<Version> versions() {
    return RELEASED.versions().stream().map(RELEASED::file);
  }

  @TestFactory
  Stream<DynamicTest> every_formula_is_well_formed_mathematics() {
    return versions()
        .flatMap(
            version ->
                new Formulas(version)
                    .all().entrySet().stream()
                        .map(
                            e ->
                                DynamicTest.dynamicTest(
                                    version.version() + " " + e.getKey(),
                                    () -> wellFormed(e.getKey(), e.getValue()))));
  }

  private static void wellFormed(String name, Formula formula) throws Exception {
    String math = FormulaMathematics.equation(name, formula);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(math)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("math");
    assertThat(FormulaText.of(formula)).isNotBlank().doesNotContain("?", "&&", "||");
  }

  @TestFactory
  Stream<DynamicTest> brackets_are_where_the_tree_needs_them() {
    return versions()
        .flatMap(version -> new Formulas(version).all().values().stream())
        .map(
            formula ->
                DynamicTest.dynamicTest(
                    FormulaText.of(formula),
                    () -> assertThat(FormulaReader.read(Spelled.of(formula))).isEqualTo(formula)));
  }

  /** The reference is CEL's own interpreter, on 100 random frames of each version. */
  @TestFactory
  Stream<DynamicTest> trees_compute_what_cel_computes() {
    return versions()
        .map(v -> DynamicTest.dynamicTest(v.version().value(), () -> computesWhatCelComputes(v)));
  }

  private static void computesWhatCelComputes(Version version) {
    Map<String, Formula> trees = new Formulas(version).all();
    Scorer reference = Scorer.interpreted(version);
    SplittableRandom random = new SplittableRandom(SEED);
    int compared = 0;
    for (int i = 0; i < 100; i++) {
      Frame frame = reference.frame();
      reference.fill(frame, known(version, random));
      reference.score(frame, reference.scores());
      Evaluation mine = new Evaluation(name -> value(frame, name));
      for (Map.Entry<String, Formula> tree : trees.entrySet()) {
        Object expected = value(frame, tree.getKey());
        boolean leftOut = tree.getKey().endsWith("_factor") && expected.equals(0.0);
        if (leftOut || tree.getKey().equals(Formulas.SCORE)) continue;
        assertThat(mine.of(tree.getValue()))
            .as("%s, seed %d", tree.getKey(), SEED)
            .isEqualTo(expected);
        Formula decided = mine.decided(tree.getValue(), name -> name);
        assertThat(mine.of(decided)).as("%s decided", tree.getKey()).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static Object value(Frame frame, String name) {
    return switch (frame.layout().slot(name).kind()) {
      case NUMBER -> frame.number(name);
      case FLAG -> frame.flag(name);
      case TEXT -> frame.text(name);
    };
  }

  private static Map<String, Object> known(Version version, SplittableRandom random) {
    Formulas formulas = new Formulas(version);
    Map<String, Object> known = new HashMap<>();
    for (Map.Entry<String, Kind> input : version.inputs().entrySet()) {
      if (random.nextInt(4) == 0) continue;
      List<String> words = List.copyOf(formulas.words(input.getKey()));
      switch (input.getValue()) {
        case NUMBER -> known.put(input.getKey(), random.nextDouble(0.1, 120));
        case FLAG -> known.put(input.getKey(), random.nextBoolean());
        case TEXT ->
            known.put(
                input.getKey(),
                words.isEmpty() ? "PANEL" : words.get(random.nextInt(words.size())));
      }
    }
    known.put("service_life", random.nextDouble(5, 40));
    return known;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a - (b - c)@a − (b − c)",
        "a - b - c@a − b − c",
        "(a + b) * c / d@(a + b) × c / d",
        "a / (b * c)@a / (b × c)",
        "a * -3.0@a × (−3)",
        "-(a + b)@−(a + b)",
        "!(a_known && b > 2.0)@not (a is known and b > 2)",
        "(a || b) && c@(a or b) and c",
        "pow(10.0, x / 20.0)@10^(x / 20)",
        "1.0 + (a ? 5.0 : b ? 3.0 : 0.0)@1 + {5 if a; 3 if b; else 0}",
        "log10(x) * 20.0@log₁₀(x) × 20"
      })
  void plain_text_is_as_an_engineer_would_write_it(String cel, String text) {
    assertThat(FormulaText.of(FormulaReader.read(cel))).isEqualTo(text);
  }

  @Test
  void a_quotient_is_a_fraction_without_brackets() {
    assertThat(FormulaMathematics.of(FormulaReader.read("(a + b) / c")))
        .startsWith("<mfrac>")
        .doesNotContain("(");
  }

  @Test
  void spelling_makes_no_difference_but_order_does() {
    Formula one = FormulaReader.read("a+b   * 2.0 >= 3.00 || (c || d)");

    assertThat(FormulaReader.read("((a) + b*2.0) >= 3.0 || c || d")).isEqualTo(one);
    assertThat(FormulaReader.read("(a + b) * 2.0 >= 3.0 || c || d")).isNotEqualTo(one);
  }
}
