package equipment;

import identity.Digest;
import identity.FactId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Value;

/**
 * One dated statement about one item. Never edited: a wrong one is superseded by a later fact.
 *
 * @param id the sender's record id, else the message id
 * @param kind what it tells
 * @param at when it was true in the plant, not when it arrived
 * @param atFilledIn whether the sender said no time of its own, so that the message's or that of
 *     its arrival stands for it
 * @param values what it says, checked and in canonical units
 * @param supersedes the fact this one corrects (same kind as the corrected one) or retracts (kind
 *     RETRACTION)
 */
public record Fact(
    FactId id,
    FactKind kind,
    Instant at,
    boolean atFilledIn,
    Map<Attribute, Value> values,
    Optional<FactId> supersedes) {
  public Fact {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    if (kind == FactKind.RETRACTION && supersedes.isEmpty()) {
      throw new IllegalArgumentException("a retraction names the fact it retracts: " + id);
    }
  }

  /** With a time the sender said. */
  public Fact(
      FactId id,
      FactKind kind,
      Instant at,
      Map<Attribute, Value> values,
      Optional<FactId> supersedes) {
    this(id, kind, at, false, values, supersedes);
  }

  /**
   * Digest of everything the sender said but the id: equal for repeats of the same fact, whenever
   * they come.
   */
  long digest() {
    Digest digest = Digest.ofParts().with(kind.name());
    digest.with(said(), Digest::with).with(values.size());
    values.forEach((name, value) -> digest.with(name.wireName()).with(value.canonical()));
    return digest.with(supersedes, (d, target) -> d.with(target.value())).value();
  }

  private Optional<Instant> said() {
    return atFilledIn ? Optional.empty() : Optional.of(at);
  }

  /** What this fact speaks about: newer facts on the same topics make it history. */
  List<String> topics() {
    if (kind == FactKind.MAINTENANCE) {
      return List.of("maintenance:" + values.get(Attribute.MAINTENANCE_TYPE));
    }
    List<String> topics = new ArrayList<>(values.size() + 1);
    values.keySet().forEach(attribute -> topics.add(attribute.wireName()));
    // each kind of test is proof of its own, and a look at the item is proof whatever it found
    if (kind == FactKind.TEST) topics.add("test:" + values.get(Attribute.TEST_TYPE));
    if (kind == FactKind.INSPECTION) topics.add("inspection");
    return topics;
  }
}
