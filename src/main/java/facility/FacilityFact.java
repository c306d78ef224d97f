package facility;

import identity.Digest;
import identity.FactId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import quantity.Value;

/**
 * One dated description of a site; per attribute the newest by (at, id) counts. Partial
 * descriptions are allowed.
 *
 * @param atFilledIn whether the sender said no time of its own, so that the message's or that of
 *     its arrival stands for it
 */
public record FacilityFact(
    FactId id, Instant at, boolean atFilledIn, Map<FacilityAttribute, Value> values) {
  public FacilityFact {
    values =
        values.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** With a time the sender said. */
  public FacilityFact(FactId id, Instant at, Map<FacilityAttribute, Value> values) {
    this(id, at, false, values);
  }

  /**
   * Digest of everything the sender said but the id: equal for repeats of the same description,
   * whenever they come.
   */
  long digest() {
    Optional<Instant> said = atFilledIn ? Optional.empty() : Optional.of(at);
    Digest digest = Digest.ofParts().with(said, Digest::with);
    values.forEach((name, value) -> digest.with(name.wireName()).with(value.canonical()));
    return digest.value();
  }
}
