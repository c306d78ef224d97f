package risk.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import risk.functions.Mathematics;

/** What is wrong with a formula is told in plain words, at the character it is about. */
class FaultsTest {
  private static ProgramBuilder builder() {
    return new ProgramBuilder(FunctionLibrary.of(Mathematics.class))
        .declare("x", Kind.NUMBER)
        .declare("hot", Kind.FLAG)
        .declare("type", Kind.TEXT);
  }

  private static List<String> told(String formula) {
    Numerals numerals = Numerals.of(formula);
    InvalidFormulaException found =
        catchThrowableOfType(
            InvalidFormulaException.class, () -> builder().define("d", numerals.text()));
    return found.faults().stream()
        .map(numerals::original)
        .map(fault -> fault.place(formula) + " " + fault.text())
        .toList();
  }

  /** Columns were counted by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x * hot | 1:3 '*' does not go with a number and a flag",
        "hot && x | 1:5 '&&' does not go with a flag and a number",
        "x > 1 ? 2 : hot | 1:7 both sides of ':' must be of one kind, found a number and a flag",
        "x ? 1.0 : 2.0 | 1:3 expected a flag before '?', found a number",
        "type == 3 | 1:6 '==' does not go with a text and a number",
        "1 + clamp(x, 2) | 1:5 clamp takes (a number, a number, a number), found (a number, a number)",
        "1 + clmp (x, 2) | 1:5 there is no function 'clmp'",
        "2 * y | 1:5 'y' is not known",
        "x.age > 1 | 1:2 a number has no members",
        "x + | 1:4 unexpected end of the formula",
        "x # 2.0 | 1:3 unexpected character '#'",
        "(x + 1 | 1:7 missing ')' at the end",
      })
  void a_fault_has_its_place_and_no_word_of_cel(String formula, String expected) {
    assertThat(told(formula))
        .contains(expected)
        .noneMatch(t -> t.matches(".*(double|bool|_[^ ]_|EOF).*"));
  }

  @Test
  void every_whole_number_is_told_where_it_stands_and_texts_decimals_and_names_are_left_alone() {
    Numerals numerals = Numerals.of("x2 > 2 && type != \"5 of 6\" ? 1e3 + 2.50 - 70 : .5");

    assertThat(numerals.text())
        .isEqualTo("x2 > 2.0 && type != \"5 of 6\" ? 1e3 + 2.50 - 70.0 : .5");
    assertThat(numerals.faults()).extracting(Fault::offset).containsExactly(5, 42);
    assertThat(numerals.faults().getFirst().text())
        .isEqualTo("write 2.0: every number has a decimal point");
  }

  @Test
  void the_kind_of_a_broken_formula_is_that_of_its_outermost_operator() {
    assertThat(builder().likely("y > 2.0 && z")).isEqualTo(Kind.FLAG);
    assertThat(builder().likely("y ? !z : w")).isEqualTo(Kind.FLAG);
    assertThat(builder().likely("y ? z : w + 1.0")).isEqualTo(Kind.NUMBER);
    assertThat(builder().likely("((")).isEqualTo(Kind.NUMBER);
  }

  @Test
  void texts_are_found_beside_the_name_they_are_compared_with() {
    ProgramBuilder builder =
        builder().define("d", "type in [\"A\", \"B\"] || \"C\" != type && x > 1.0");

    assertThat(builder.textComparisons())
        .containsExactlyInAnyOrder(
            new TextComparison("type", "A", 9),
            new TextComparison("type", "B", 14),
            new TextComparison("type", "C", 22));
  }

  @Test
  void a_formula_bends_where_numbers_are_compared_divided_by_or_given_to_functions() {
    ProgramBuilder builder =
        builder().define("half", "x / 2.0").define("d", "half > 5.0 ? 1.0 / (x - 3.0) : sqrt(x)");
    Bends bends = builder.bends();
    Frame frame = new Frame(bends.program().layout());
    frame.set("x", 8.0);
    bends.program().run(frame, 0, 2);

    // By hand at x = 8: 4 - 5 (compared), 8 - 3 (a divisor), 8 (a root's).
    List<Double> values =
        java.util.stream.IntStream.range(0, bends.size())
            .mapToObj(bend -> bends.at(bend, frame))
            .toList();
    assertThat(values).containsExactlyInAnyOrder(-1.0, 5.0, 8.0);
    assertThat(bends.reads(1)).containsExactly("x");
  }
}
