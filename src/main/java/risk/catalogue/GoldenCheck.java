package risk.catalogue;

import risk.Assessment;
import risk.catalogue.Version.Golden;

/** Calculates a version's golden cases and reports those that come out differently. */
final class GoldenCheck {
  private GoldenCheck() {}

  static void run(Draft draft) {
    VersionedAlgorithm algorithm = new VersionedAlgorithm(draft.version());
    for (int i = 0; i < draft.golden().size(); i++) {
      Golden golden = draft.version().golden().get(i);
      Node place = draft.golden().get(i);
      try {
        Assessment found = algorithm.assess(golden.evidence(), golden.asOf());
        if (!same(golden, found)) place.flaw(difference(golden, found));
      } catch (ArithmeticException | IllegalArgumentException e) {
        place.flaw("golden case '" + golden.name() + "' cannot be calculated: " + e.getMessage());
      }
    }
  }

  private static boolean same(Golden golden, Assessment found) {
    return Math.abs(found.exact() - golden.exact()) <= golden.tolerance()
        && found.score() == golden.score()
        && found.level() == golden.level();
  }

  private static String difference(Golden golden, Assessment found) {
    return "golden case '%s' gives %s (%d %s), expected %s (%d %s)"
        .formatted(
            golden.name(),
            found.exact(),
            found.score(),
            found.level(),
            golden.exact(),
            golden.score(),
            golden.level());
  }
}
