package risk.catalogue;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.ComplianceMethod;
import risk.Level;
import risk.cel.Kind;

/**
 * One version file, checked.
 *
 * @param changes what differs from the version before, in words
 * @param limits what the version gets wrong, in words
 * @param inputs what formulas may read from evidence, with its kind
 * @param extremes of inputs, for the bounds of a score; empty when the version states no bounds
 * @param required inputs without which nothing is assessed
 * @param parameters constants formulas name; what an override may change
 * @param tables numbers by equipment type, which formulas read under the table's name
 * @param lets intermediate values, in order of computation
 * @param score the exact score from {@code sum} of the factors; absent means the sum itself
 * @param scoreUses lets told as reasons where the score is not the sum
 * @param thresholds least score of a level, rising
 * @param monotone inputs by which the score is declared never to fall (RISING) or never to rise
 *     (FALLING) when they grow
 * @param compliance which rules of compliance go with this version
 * @param hash SHA-256 of the file's bytes, hex
 * @param adjustment what this version changes of another one, and for whom; empty for a version of
 *     its own
 */
public record Version(
    AlgorithmVersion version,
    String description,
    List<String> changes,
    List<String> citations,
    List<String> limits,
    Map<String, Kind> inputs,
    Map<String, Extremes> extremes,
    List<String> required,
    Map<String, Parameter> parameters,
    Map<String, ByType> tables,
    List<Let> lets,
    List<Factor> factors,
    Optional<String> score,
    List<String> scoreUses,
    Map<Level, Integer> thresholds,
    Optional<Matrix> matrix,
    ByType importance,
    ByType serviceLife,
    Map<String, Direction> monotone,
    Requirements compliance,
    List<Golden> golden,
    String hash,
    Optional<Adjustment> adjustment) {

  /**
   * A constant.
   *
   * @param unit UCUM code, "1" for a plain number
   * @param meaning what it is and where it comes from
   */
  public record Parameter(double value, String unit, String meaning) {}

  /**
   * A named intermediate value, a number or true/false.
   *
   * @param meaning what it is, in words; may be empty
   */
  public record Let(String name, String formula, String unit, String meaning) {}

  /**
   * One factor.
   *
   * @param weight share of the score, 0..1, of a factor valued 0..100; empty when the formula gives
   *     points of the score itself, 0 being the average item; such a formula is computed for
   *     unknown factors too, and its result then dropped
   * @param anyOf at least one of these must be known, else the factor is unknown; empty means it is
   *     always known
   * @param uses inputs, tables and lets told as reasons
   * @param unknown the least and the most points the factor could have, as readers are told; bounds
   *     of a score follow from {@link Extremes}
   */
  public record Factor(
      String name,
      Optional<Double> weight,
      List<String> anyOf,
      List<String> uses,
      String formula,
      String meaning,
      Optional<Range> unknown) {}

  /** Least and most, in points. */
  public record Range(double best, double worst) {}

  /**
   * What an input could be that is not known.
   *
   * @param best value with which no score is worse, a Double, Boolean or String
   * @param worst value with which no score is better
   * @param asked name of a flag let without which the input is not asked of an item; empty when it
   *     is asked of all
   */
  public record Extremes(Object best, Object worst, Optional<String> asked) {}

  /** Names of the lets that give the risk matrix its failures a year and its severity 1..4. */
  public record Matrix(String probability, String severity) {}

  /** How the score goes when an input grows. */
  public enum Direction {
    RISING,
    FALLING
  }

  /** A number per equipment type, with one for all others. */
  public record ByType(double other, Map<String, Double> types, String unit, String meaning) {
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

  /**
   * A worked example the version must reproduce.
   *
   * @param tolerance of the exact score, in points; 1e-9 unless the file says otherwise
   */
  public record Golden(
      String name,
      LocalDate asOf,
      Map<String, Object> evidence,
      double exact,
      double tolerance,
      int score,
      Level level) {}
}
