package risk.catalogue;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.ComplianceMethod;
import risk.Formula;
import risk.Level;
import risk.cel.CelFormulas.Kind;

/**
 * One version file, checked and compiled.
 *
 * @param inputs what formulas may read from evidence, with its kind
 * @param required inputs without which nothing is assessed
 * @param lets intermediate values, in order of computation
 * @param score the exact score from {@code sum} of the factors; absent means the sum itself
 * @param thresholds least score of a level, rising
 * @param hash SHA-256 of the file's bytes, hex
 */
public record Version(
    AlgorithmVersion version,
    String description,
    List<String> citations,
    Map<String, Kind> inputs,
    List<String> required,
    List<Let> lets,
    List<Factor> factors,
    Optional<Formula> score,
    Map<Level, Integer> thresholds,
    ByType importance,
    ByType serviceLife,
    Requirements requirements,
    List<Golden> golden,
    String hash) {

  /** A named intermediate value. */
  public record Let(String name, Formula formula) {}

  /**
   * One factor.
   *
   * @param weight share of the score, 0..1
   * @param anyOf at least one of these must be known, else the factor is unknown; empty means it is
   *     always known
   * @param uses inputs told as reasons
   */
  public record Factor(
      String name, double weight, List<String> anyOf, List<String> uses, Formula formula) {}

  /** A number per equipment type, with one for all others. */
  public record ByType(double other, Map<String, Double> types) {
    public double of(String type) {
      return types.getOrDefault(type, other);
    }
  }

  /**
   * What compliance asks for.
   *
   * @param method who judges; the other members are empty where no task table is asked for
   * @param tasks NFPA 70B: maintenance tasks with their interval in months, by equipment type;
   *     under "*" for all others
   * @param studied NFPA 70E: equipment types that need an arc-flash study and labels
   * @param studyYears how long a study is current
   */
  public record Requirements(
      ComplianceMethod method,
      Map<String, Map<String, Integer>> tasks,
      List<String> studied,
      int studyYears) {}

  /** A worked example the version must reproduce. */
  public record Golden(
      String name,
      LocalDate asOf,
      Map<String, Object> evidence,
      double exact,
      int score,
      Level level) {}
}
