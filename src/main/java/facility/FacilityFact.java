package facility;

import identity.FactId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import quantity.Value;

/**
 * One dated description of a site; per attribute the newest by (at, id) counts. Partial
 * descriptions are allowed.
 */
public record FacilityFact(FactId id, Instant at, Map<FacilityAttribute, Value> values) {
  public FacilityFact {
    values =
        values.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(values));
  }
}
