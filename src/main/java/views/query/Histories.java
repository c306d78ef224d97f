package views.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Results as they were published, out of tables that follow the journal: no actor is asked. Old
 * ones are kept as the last of a day, or of a month, with the span and count of the others. Every
 * stage may fail with {@link Unavailable}.
 */
public interface Histories {
  /**
   * Which results.
   *
   * @param from the first moment
   * @param until the first moment that is no longer part of it
   * @param atMost the newest so many
   */
  record Span(Instant from, Instant until, int atMost) {}

  /**
   * An item's results as finely as they are kept, oldest first; empty when the item has never had
   * one.
   */
  CompletionStage<Optional<List<ItemRecord>>> results(String equipmentId, Span span);

  /** The last result of each UTC day or month that has one, oldest first; else as above. */
  CompletionStage<Optional<List<ItemRecord>>> sampled(String equipmentId, Span span, Grain grain);

  /** Whose results are put together. */
  sealed interface Subject {
    record Facility(String id) implements Subject {}

    /** The facilities that are in this region now. */
    record Region(String name) implements Subject {}
  }

  /**
   * For each of these moments the last result before it of each facility that had one; empty when
   * there is no such facility or region.
   */
  CompletionStage<Optional<List<List<FacilityRecord>>>> before(
      Subject subject, List<Instant> moments);
}
