package electrical.health.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and limits of the risk matrices. */
class MatrixTest {
  private static final List<String> MILD_TO_BAD =
      List.of("Eliminated", "Low", "Medium", "Serious", "High");

  /** The cells that copies most often have too mild, and the first column. */
  @ParameterizedTest
  @CsvSource({
    "2,E,Medium",
    "3,B,Serious",
    "3,D,Medium",
    "3,E,Medium",
    "4,B,Medium",
    "4,C,Low",
    "1,A,High",
    "1,B,High",
    "1,D,Serious",
    "2,B,High",
    "3,C,Medium",
    "4,E,Low",
    "1,F,Eliminated"
  })
  void cells_of_table_iii(int severity, String probability, String risk) {
    assertThat(SystemSafety.risk(severity, probability)).isEqualTo(risk);
  }

  @Test
  void risk_never_falls_with_severity_or_probability() {
    String letters = "ABCDEF";
    for (int severity = 1; severity <= 4; severity++)
      for (int i = 0; i < letters.length() - 1; i++) {
        int here = rank(severity, letters.charAt(i));
        assertThat(here).isGreaterThanOrEqualTo(rank(severity, letters.charAt(i + 1)));
        if (severity < 4)
          assertThat(here).isGreaterThanOrEqualTo(rank(severity + 1, letters.charAt(i)));
      }
  }

  private static int rank(int severity, char probability) {
    return MILD_TO_BAD.indexOf(SystemSafety.risk(severity, String.valueOf(probability)));
  }

  @ParameterizedTest
  @CsvSource({
    "1,A",
    "0.1,A",
    "0.0999,B",
    "0.01,B",
    "0.00999,C",
    "0.001,C",
    "0.000999,D",
    "1e-6,D",
    "9e-7,E",
    "1e-300,E",
    "0,F"
  })
  void probability_levels_hold_their_lower_limit(double probability, String level) {
    assertThat(SystemSafety.level(probability)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"0,4", "1.19,4", "1.2,3", "7.99,3", "8,2", "40,2", "40.01,1"})
  void severity_by_incident_energy(double energy, int severity) {
    assertThat(MatrixMethods.severity(energy)).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({"1,low", "4,low", "5,medium", "9,medium", "10,high", "16,high", "20,extreme"})
  void levels_of_the_square_matrix(int score, String level) {
    assertThat(MatrixMethods.level(score)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"Eliminated,Medium", "Low,Medium", "Medium,Medium", "Serious,Serious", "High,High"})
  void condition_3_is_never_below_medium(String cell, String risk) {
    assertThat(MatrixMethods.atLeastMedium(cell)).isEqualTo(risk);
  }
}
