package views;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import risk.Assessment;
import risk.Compliance;
import risk.Level;
import risk.Term;

/**
 * One published result of an item, as the tables hold it.
 *
 * @param at when it was published
 * @param cause f after a fact, t by time alone
 */
record ItemResult(String id, Instant at, long revision, char cause, long epoch, Result published) {

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

  /** Values of the known factors by name. */
  String factors() {
    Map<String, Double> out = new TreeMap<>();
    for (Term term : assessment().terms()) {
      if (term.known()) out.put(term.name(), term.value());
    }
    return JsonText.of(out);
  }

  /** The known factor that adds most; null when none is known. */
  String topFactor() {
    Term top = null;
    for (Term term : assessment().terms()) {
      if (term.known() && (top == null || term.contribution() > top.contribution())) top = term;
    }
    return top == null ? null : top.name();
  }
}
