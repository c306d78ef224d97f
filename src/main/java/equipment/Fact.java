package equipment;

import identity.Digest;
import identity.FactId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quantity.Value;

/**
 * One dated statement about one item. Never edited: a wrong one is superseded by a later fact.
 *
 * @param id the sender's record id, else the message id
 * @param kind what it tells
 * @param at when it was true in the plant, not when it arrived
 * @param values what it says, checked and in canonical units
 * @param supersedes the fact this one corrects (same kind as the corrected one) or retracts (kind
 *     RETRACTION)
 */
public record Fact(
    FactId id,
    FactKind kind,
    Instant at,
    Map<Attribute, Value> values,
    Optional<FactId> supersedes) {
  public Fact {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    if (kind == FactKind.RETRACTION && supersedes.isEmpty()) {
      throw new IllegalArgumentException("a retraction names the fact it retracts: " + id);
    }
  }

  /** Digest of everything but the id: equal exactly for repeats of the same fact. */
  long digest() {
    String target = supersedes.map(FactId::value).orElse("");
    return Digest.of(kind + "|" + at + "|" + values + "|" + target);
  }

  /** What this fact speaks about: newer facts on the same topics make it history. */
  List<String> topics() {
    if (kind == FactKind.MAINTENANCE) {
      return List.of("maintenance:" + values.get(Attribute.MAINTENANCE_TYPE));
    }
    Stream<String> said = values.keySet().stream().map(Attribute::wireName);
    return kind == FactKind.INSPECTION
        ? Stream.concat(said, Stream.of("inspection")).toList()
        : said.toList();
  }
}
