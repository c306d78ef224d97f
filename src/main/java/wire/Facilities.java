package wire;

import equipment.Shape;
import facility.FacilityAttribute;
import facility.FacilityFact;
import identity.FacilityId;
import identity.FactId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Dimension;
import quantity.Value;

/** Reads descriptions of facilities. */
final class Facilities {
  private Facilities() {}

  static Optional<Command> read(Reading body, Envelope envelope) {
    Optional<String> id = Decoder.id(body, "id");
    Optional<FactId> fact = Decoder.factId(body, envelope);
    Optional<Dated> at = Decoder.time(body, envelope, false, "at");
    Map<FacilityAttribute, Value> values = new EnumMap<>(FacilityAttribute.class);
    body.object("coordinates").ifPresent(c -> coordinates(c, envelope, values));
    for (FacilityAttribute attribute : FacilityAttribute.values()) {
      body.take(attribute.wireName())
          .flatMap(m -> value(body, envelope, attribute, m))
          .ifPresent(v -> values.put(attribute, v));
    }
    nothingElse(body);
    if (id.isEmpty() || fact.isEmpty() || at.isEmpty()) return Optional.empty();
    return Optional.of(
        new Command.DescribeFacility(
            new FacilityId(id.get()),
            new FacilityFact(fact.get(), at.get().at(), at.get().filledIn(), values)));
  }

  private static void nothingElse(Reading body) {
    for (String name : List.copyOf(body.rest().keySet())) {
      body.problem(
          body.spelling(name),
          "UNKNOWN_FIELD",
          Reading.shown(body.rest().get(name)),
          "a field of voltmetrics.facility.upsert.v1");
    }
  }

  private static void coordinates(
      Reading c, Envelope envelope, Map<FacilityAttribute, Value> values) {
    c.take("lat")
        .flatMap(m -> value(c, envelope, FacilityAttribute.LATITUDE, m))
        .ifPresent(v -> values.put(FacilityAttribute.LATITUDE, v));
    c.take("lng", "lon")
        .flatMap(m -> value(c, envelope, FacilityAttribute.LONGITUDE, m))
        .ifPresent(v -> values.put(FacilityAttribute.LONGITUDE, v));
    nothingElse(c);
  }

  private static Optional<Value> value(
      Reading body, Envelope envelope, FacilityAttribute attribute, Reading.Member member) {
    Optional<Value> value = new Values(body, envelope.arrivedAt()).read(member, shape(attribute));
    if (attribute == FacilityAttribute.TIMEZONE
        && value.isPresent()
        && !zone(((Value.Text) value.get()).text())) {
      body.problem(member, "UNKNOWN_WORD", "an IANA time zone such as Europe/Berlin");
      return Optional.empty();
    }
    return value;
  }

  private static boolean zone(String name) {
    try {
      return ZoneId.of(name) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Shape shape(FacilityAttribute attribute) {
    return switch (attribute) {
      case NAME, REGION, LOCATION, TIMEZONE, CONTRACTOR -> Shape.text();
      case LATITUDE -> Shape.amount(Dimension.NUMBER, -90, 90);
      case LONGITUDE -> Shape.amount(Dimension.NUMBER, -180, 180);
      case SAFETY_PROGRAM, EMERGENCY_PROCEDURES -> Shape.flag();
      case BUILT_DATE -> Shape.day();
    };
  }
}
