package views;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.Compliance;
import risk.Level;
import risk.Term;

/**
 * One published result of an item, as the tables hold it.
 *
 * @param at when it was published
 * @param cause f after a fact, t by time alone
 * @param factors values of the known factors by name, JSON
 * @param topFactor what the score is mostly due to; null when nothing is known
 */
record ItemResult(
    String id,
    Instant at,
    long revision,
    char cause,
    long epoch,
    Result published,
    String factors,
    String topFactor) {
  private ItemResult(
      String id, Instant at, long revision, char cause, long epoch, Result published) {
    this(
        id,
        at,
        revision,
        cause,
        epoch,
        published,
        factors(published.assessment()),
        topFactor(published.assessment()));
  }

  /** Empty while the item is not registered: then nothing is published of it. */
  static Optional<ItemResult> of(EquipmentEvent event, long revision) {
    return switch (event) {
      case FactRecorded e ->
          e.result()
              .map(
                  result ->
                      new ItemResult(
                          e.equipmentId().value(),
                          e.arrivedAt(),
                          revision,
                          'f',
                          e.epoch(),
                          result));
    };
  }

  Assessment assessment() {
    return published.assessment();
  }

  /** Null when nothing could be assessed. */
  Integer score() {
    return assessment().assessed() ? assessment().score() : null;
  }

  /** Null when nothing could be assessed. */
  Double exact() {
    return assessment().assessed() ? assessment().exact() : null;
  }

  Level level() {
    return assessment().level();
  }

  boolean sameRisk(ItemResult other) {
    return level() == other.level() && assessment().score() == other.assessment().score();
  }

  /** Null when the standard was not judged. */
  Integer compliance(String standard) {
    for (Compliance one : assessment().compliance()) {
      if (one.standard().equals(standard)) return one.score();
    }
    return null;
  }

  private static String factors(Assessment assessment) {
    Map<String, Double> out = new LinkedHashMap<>();
    for (Term term : assessment.terms()) {
      if (term.known()) out.put(term.name(), term.value());
    }
    return JsonText.of(out);
  }

  private static String topFactor(Assessment assessment) {
    return assessment.leading().map(Term::name).orElse(null);
  }
}
