package risk.catalogue;

import java.util.Optional;
import java.util.Set;
import risk.Assessment;
import risk.catalogue.Version.Golden;

/** Calculates a version's golden cases and reports every value that comes out differently. */
final class GoldenCheck {
  private GoldenCheck() {}

  /** Every case. */
  static void run(Draft draft) {
    run(draft, Scorer.compiled(draft.version()), Set.of());
  }

  /**
   * @param except paths of cases that are left out
   */
  static void run(Draft draft, Scorer scorer, Set<String> except) {
    VersionedAlgorithm algorithm = new VersionedAlgorithm(draft.version(), scorer);
    for (int i = 0; i < draft.golden().size(); i++) {
      if (except.contains(draft.golden().get(i).path())) continue;
      Golden golden = draft.version().golden().get(i);
      Node place = draft.golden().get(i);
      try {
        compare(golden, algorithm.assess(golden.evidence(), golden.asOf()), place);
      } catch (ArithmeticException | IllegalArgumentException e) {
        place.flaw("cannot be calculated: " + draft.placed(e.getMessage()));
      }
    }
  }

  private static void compare(Golden golden, Assessment found, Node place) {
    if (!(Math.abs(found.exact() - golden.exact()) <= golden.tolerance()))
      differs(place, "exact", found.exact(), golden.exact());
    if (found.score() != golden.score()) differs(place, "score", found.score(), golden.score());
    if (found.level() != golden.level()) differs(place, "level", found.level(), golden.level());
  }

  private static void differs(Node place, String member, Object found, Object stated) {
    Optional<Node> value = place.peek(member);
    value.orElse(place).flaw("the version gives %s, the case states %s".formatted(found, stated));
  }
}
