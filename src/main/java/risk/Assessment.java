package risk;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one algorithm version says of one item on one day, with its reasons.
 *
 * @param version the released version that computed it
 * @param asOf the UTC day it was computed for; the same evidence on the same day gives the same
 *     bits
 * @param exact the score before rounding, 0..100; the sum of the terms' contributions, left to
 *     right
 * @param score the published integer, rounded half to even from exact
 * @param level classified from score, never from exact; UNKNOWN when nothing could be assessed
 *     (score is then 0)
 * @param importance weight of this item in its facility's score
 * @param terms the factors in the version's order
 * @param unknown names of the inputs that were missing, sorted
 * @param compliance per standard, in the order nfpa70b, nfpa70e
 * @param bounds what the score could be, given what is unknown; empty when the version states none
 * @param cell place in the risk matrix; empty when the version has none or nothing was assessed
 */
public record Assessment(
    AlgorithmVersion version,
    LocalDate asOf,
    double exact,
    int score,
    Level level,
    double importance,
    List<Term> terms,
    List<String> unknown,
    List<Compliance> compliance,
    Optional<Bounds> bounds,
    Optional<MatrixCell> cell) {
  public Assessment {
    // Events of releases that knew neither.
    bounds = bounds == null ? Optional.empty() : bounds;
    cell = cell == null ? Optional.empty() : cell;
  }

  /** Name of the term that says why nothing was computed. */
  public static final String FAILURE = "calculation";

  /** What is said of an item whose evidence a version's formulas cannot take. */
  public static Assessment failed(AlgorithmVersion version, LocalDate asOf, String why) {
    String reason = "cannot be computed by " + version + ": " + why;
    return new Assessment(
        version,
        asOf,
        0,
        0,
        Level.UNKNOWN,
        1,
        List.of(new Term(FAILURE, 0, 0, 0, false, List.of(reason))),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same assessment with what others found of its compliance. */
  public Assessment with(List<Compliance> found) {
    return new Assessment(
        version,
        asOf,
        exact,
        score,
        level,
        importance,
        terms,
        unknown,
        List.copyOf(found),
        bounds,
        cell);
  }

  /**
   * What the score is mostly due to: the known term with the largest contribution, of those that
   * evidence moves if there are any; of equal ones the first. Empty when nothing is known.
   */
  public Optional<Term> leading() {
    Comparator<Term> least =
        Comparator.<Term, Boolean>comparing(term -> !term.given())
            .thenComparingDouble(Term::contribution);
    return terms.stream()
        .filter(Term::known)
        .reduce((first, next) -> least.compare(next, first) > 0 ? next : first);
  }

  /** Whether there was enough evidence for a score. */
  public boolean assessed() {
    return level != Level.UNKNOWN;
  }
}
