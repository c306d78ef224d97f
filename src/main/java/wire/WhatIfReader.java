package wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import equipment.AsOf;
import equipment.Fact;
import identity.EquipmentId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads facts that are only supposed. They are messages as MasterBus sends them, checked as those
 * are; the item's id, the record's id and the time may be left out.
 */
public final class WhatIfReader {
  /** More is no longer a question of what if. */
  static final int MOST_FACTS = 100;

  private static final String FACILITY = "voltmetrics.facility.upsert.v1";
  private static final String UPSERT = "voltmetrics.equipment.upsert.v1";
  private static final String MESSAGE = "a message of docs/wire.md: its type and its body";

  private final EquipmentId item;
  private final Instant now;
  private final Reading.Notes notes = new Reading.Notes();
  private Instant arrival;

  private WhatIfReader(EquipmentId item, Instant now) {
    this.item = item;
    this.now = now;
    this.arrival = now;
  }

  /** Reads a whole body; every problem is told with its place. */
  public static WhatIf read(byte[] body, EquipmentId item, Instant now) {
    return switch (Json.object(body)) {
      case Json.Parsed.Broken broken -> new WhatIf.Refused(broken.problems());
      case Json.Parsed.Document document -> new WhatIfReader(item, now).read(document.value());
    };
  }

  private WhatIf read(JsonNode document) {
    Reading request = new Reading(document, "", notes);
    Optional<AsOf> asOf =
        text(request, "as_of", Moments.EXPECTED)
            .flatMap(t -> Moments.read("/as_of", t, now, notes.problems()::add));
    asOf.ifPresent(a -> arrival = a.until());
    Optional<String> version = text(request, "algorithm_version", "a released version");
    List<Fact> facts = facts(request);
    Decoder.nothingElse(request);
    return notes.problems().isEmpty()
        ? new WhatIf.Asked(facts, asOf, version)
        : new WhatIf.Refused(List.copyOf(notes.problems()));
  }

  private static Optional<String> text(Reading reading, String name, String expected) {
    return reading.take(name).flatMap(member -> reading.text(member, expected));
  }

  private List<Fact> facts(Reading request) {
    JsonNode list = request.take("facts").map(Reading.Member::node).orElse(null);
    boolean listed = list != null && list.isArray() && !list.isEmpty() && list.size() <= MOST_FACTS;
    if (!listed) {
      String found = list == null ? "nothing" : Reading.shown(list);
      String code = list == null ? "MISSING_FIELD" : "WRONG_TYPE";
      request.problem("facts", code, found, "a list of 1 to " + MOST_FACTS + " messages");
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) message(list.get(i), i).ifPresent(facts::add);
    return facts;
  }

  private Optional<Fact> message(JsonNode node, int place) {
    String pointer = "/facts/" + place;
    if (!node.isObject()) {
      notes.problems().add(new Problem(pointer, "WRONG_TYPE", Reading.shown(node), MESSAGE));
      return Optional.empty();
    }
    Reading message = new Reading(node, pointer, notes);
    Optional<String> type = message.required("type", "a message type of docs/wire.md");
    Optional<String> id = text(message, "message_id", identity.Ids.RULE);
    Optional<Reading.Member> body = message.take("body");
    message.take("lane"); // a line of a file may be pasted as it is
    Decoder.nothingElse(message);
    if (body.isEmpty()) message.problem("body", "MISSING_FIELD", "nothing", "the message's body");
    if (type.isEmpty() || body.isEmpty()) return Optional.empty();
    byte[] bytes = own(type.get(), body.get().node()).getBytes(StandardCharsets.UTF_8);
    Optional<Instant> sent = Optional.of(arrival);
    Instant latest = arrival.isAfter(now) ? arrival : now;
    String named = id.orElse("what-if:" + place);
    return decoded(pointer, new Envelope(type.get(), named, sent, latest, bytes));
  }

  /** The body with the item's id filled in where it names none. */
  private String own(String type, JsonNode body) {
    if (type.equals(FACILITY) || !(body instanceof ObjectNode object)) return body.toString();
    ObjectNode filled = object.deepCopy();
    String name = type.equals(UPSERT) ? "id" : "equipment_id";
    if (!filled.has(name) && !filled.has("equipmentId")) filled.put(name, item.value());
    return filled.toString();
  }

  private Optional<Fact> decoded(String pointer, Envelope envelope) {
    return switch (new Decoder().decode(envelope)) {
      case Decoded.Accepted accepted -> fact(pointer, accepted.command(), envelope.type());
      case Decoded.Refused refused -> {
        for (Problem p : refused.problems()) notes.problems().add(placed(pointer, p));
        yield Optional.empty();
      }
    };
  }

  /** What is wrong with the message's type lies beside the body. */
  private static Problem placed(String pointer, Problem p) {
    boolean type = p.code().equals("UNKNOWN_TYPE") && p.pointer().isEmpty();
    String at = pointer + (type ? "/type" : "/body" + p.pointer());
    return new Problem(at, p.code(), p.found(), p.expected());
  }

  private Optional<Fact> fact(String pointer, Command command, String type) {
    return switch (command) {
      case Command.RecordFact c -> {
        if (c.equipmentId().equals(item)) yield Optional.of(c.fact());
        String place = pointer + "/body/" + (type.equals(UPSERT) ? "id" : "equipment_id");
        String found = c.equipmentId().value();
        notes.problems().add(new Problem(place, "OTHER_EQUIPMENT", found, item.value()));
        yield Optional.empty();
      }
      case Command.DescribeFacility about -> {
        String expected = "a message about equipment";
        notes.problems().add(new Problem(pointer + "/type", "UNKNOWN_TYPE", type, expected));
        yield Optional.empty();
      }
    };
  }
}
