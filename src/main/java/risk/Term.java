package risk;

import java.util.List;

/**
 * One factor's part in a score.
 *
 * @param name factor name, for example "age"
 * @param value the factor, 0..100, or points of the score above or below the average item's, as the
 *     version defines it; NaN never; 0 when unknown
 * @param weight share of this factor in this score, 0..1, after unknown factors were left out; 1
 *     for a factor in points
 * @param contribution points of the score, weight x value; contributions of an assessment sum to
 *     its exact score
 * @param known false when the evidence did not allow this factor; then value, weight and
 *     contribution are 0
 * @param given whether the item's type alone gives it, whatever is known of the item; never what a
 *     score is mostly due to. False in events of releases that did not tell
 * @param reasons the inputs behind it, in words, for example "installed 1987-05-01 (38.5 years,
 *     service life 30)"
 */
public record Term(
    String name,
    double value,
    double weight,
    double contribution,
    boolean known,
    boolean given,
    List<String> reasons) {

  /** One that evidence moves. */
  public Term(
      String name,
      double value,
      double weight,
      double contribution,
      boolean known,
      List<String> reasons) {
    this(name, value, weight, contribution, known, false, reasons);
  }
}
