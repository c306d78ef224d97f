package views.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Items, facilities and regions as they are now, out of tables that follow the journal: no actor is
 * asked. Every stage may fail with {@link Unavailable}.
 */
public interface Lists {
  CompletionStage<Page> page(ListQuestion asked);

  /** The whole list, whatever its window says; must be closed. */
  CompletionStage<Export> export(ListQuestion asked);

  /**
   * Counts and averages.
   *
   * @param conditions on {@link Listings#EQUIPMENT}
   */
  CompletionStage<Overview> overview(List<Condition> conditions);

  /** How a region stands against the standards; empty when no facility is in it. */
  CompletionStage<Optional<RegionStanding>> region(String region);

  /** Whether the tables hold this revision of an item or a facility, or a later one. */
  CompletionStage<Boolean> holds(String id, long revision);
}
