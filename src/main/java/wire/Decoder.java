package wire;

import equipment.Attribute;
import equipment.Fact;
import equipment.FactKind;
import identity.EquipmentId;
import identity.FactId;
import identity.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Value;

/**
 * Turns messages into commands. Every payload is checked whole: one answer names everything that is
 * wrong with it.
 */
public final class Decoder {
  /** The largest body that is looked at, in bytes. */
  public static final int LARGEST_BODY = 1024 * 1024;

  private static final String PREFIX = "voltmetrics.";

  /**
   * The record types: what kind of fact they bring, where its attributes are, and what its time is
   * called.
   */
  private record Form(FactKind kind, Optional<String> nested, String time) {}

  private static final Map<String, Form> RECORDS =
      Map.of(
          "voltmetrics.inspection.record.v1",
              new Form(FactKind.INSPECTION, Optional.of("findings"), "performed_at"),
          "voltmetrics.maintenance.record.v1",
              new Form(FactKind.MAINTENANCE, Optional.empty(), "performed_at"),
          "voltmetrics.test-result.record.v1",
              new Form(FactKind.TEST, Optional.of("results"), "performed_at"),
          "voltmetrics.measurement.record.v1",
              new Form(FactKind.MEASUREMENT, Optional.of("values"), "measured_at"),
          "voltmetrics.equipment.move.v1", new Form(FactKind.MOVE, Optional.empty(), "at"),
          "voltmetrics.equipment.decommission.v1",
              new Form(FactKind.DECOMMISSION, Optional.empty(), "at"));

  /** Reads one message. Never throws, whatever the bytes. */
  public Decoded decode(Envelope envelope) {
    if (envelope.body().length > LARGEST_BODY)
      return refused("TOO_LARGE", envelope.body().length + " bytes", "at most " + LARGEST_BODY);
    return switch (Json.object(envelope.body())) {
      case Json.Parsed.Broken broken -> new Decoded.Refused(broken.problems());
      case Json.Parsed.Document document -> {
        Reading.Notes notes = new Reading.Notes();
        Optional<Command> command = command(new Reading(document.value(), "", notes), envelope);
        yield notes.problems().isEmpty() && command.isPresent()
            ? new Decoded.Accepted(command.get(), List.copyOf(notes.warnings()))
            : new Decoded.Refused(List.copyOf(notes.problems()));
      }
    };
  }

  private static Decoded refused(String code, String found, String expected) {
    return new Decoded.Refused(List.of(new Problem("", code, found, expected)));
  }

  private Optional<Command> command(Reading body, Envelope envelope) {
    return switch (envelope.type()) {
      case "voltmetrics.facility.upsert.v1" -> Facilities.read(body, envelope);
      case "voltmetrics.equipment.upsert.v1" -> upsert(body, envelope);
      case "voltmetrics.fact.correct.v1" -> correction(body, envelope);
      case "voltmetrics.fact.retract.v1" -> retraction(body, envelope);
      default -> {
        Form form = RECORDS.get(envelope.type());
        if (form == null) {
          body.problem(
              "",
              "UNKNOWN_TYPE",
              String.valueOf(envelope.type()),
              "a message type of docs/wire.md, starting with " + PREFIX);
          yield Optional.empty();
        }
        yield recorded(body, envelope, form);
      }
    };
  }

  Optional<Command> upsert(Reading body, Envelope envelope) {
    Optional<EquipmentId> id = equipment(body, "id");
    Optional<FactId> fact = factId(body, envelope);
    Optional<Dated> at = time(body, envelope, false, "at");
    Attributes attributes = new Attributes(FactKind.SPECIFICATION, envelope.arrivedAt()).from(body);
    filled(body, attributes, "");
    return build(id, fact, at, (f, t) -> fact(f, FactKind.SPECIFICATION, t, attributes.values()));
  }

  private Optional<Command> recorded(Reading body, Envelope envelope, Form form) {
    Optional<EquipmentId> id = equipment(body, "equipment_id");
    Optional<FactId> fact = factId(body, envelope);
    Optional<Dated> at = time(body, envelope, true, form.time());
    Map<Attribute, Value> values = values(body, envelope, form);
    return build(id, fact, at, (f, t) -> fact(f, form.kind(), t, values));
  }

  private Optional<Command> correction(Reading body, Envelope envelope) {
    Optional<EquipmentId> id = equipment(body, "equipment_id");
    Optional<FactId> fact = factId(body, envelope);
    Optional<FactId> target = target(body, "corrects", fact);
    Optional<Form> form =
        body.required("type", "a record type of docs/wire.md").flatMap(type -> form(body, type));
    Optional<Reading> inner = body.object("body");
    if (inner.isEmpty()) body.problem("body", "MISSING_FIELD", "nothing", "the corrected content");
    nothingElse(body);
    if (form.isEmpty() || inner.isEmpty()) return Optional.empty();
    Optional<Dated> at = time(inner.get(), envelope, true, form.get().time());
    Map<Attribute, Value> values = values(inner.get(), envelope, form.get());
    return target.flatMap(
        t ->
            build(
                id,
                fact,
                at,
                (f, d) -> new Fact(f, form.get().kind(), d.at(), d.filledIn(), values, target)));
  }

  /** The fact that is superseded, which is another one. */
  private static Optional<FactId> target(Reading body, String name, Optional<FactId> fact) {
    Optional<FactId> target = id(body, name).map(FactId::new);
    if (target.isEmpty() || !target.equals(fact)) return target;
    body.problem(name, "CONTRADICTION", target.get().value(), "the id of another fact");
    return Optional.empty();
  }

  private static Optional<Form> form(Reading body, String type) {
    Form upsert = new Form(FactKind.SPECIFICATION, Optional.empty(), "at");
    Optional<Form> form =
        Optional.ofNullable(
            type.equals("voltmetrics.equipment.upsert.v1") ? upsert : RECORDS.get(type));
    if (form.isEmpty()) body.problem("type", "UNKNOWN_TYPE", type, "a record type of docs/wire.md");
    return form;
  }

  private Optional<Command> retraction(Reading body, Envelope envelope) {
    Optional<EquipmentId> id = equipment(body, "equipment_id");
    Optional<FactId> fact = factId(body, envelope);
    Optional<FactId> target = target(body, "retracts", fact);
    Optional<Dated> at = time(body, envelope, false, "at");
    Attributes reason = new Attributes(FactKind.RETRACTION, envelope.arrivedAt()).from(body);
    return target.flatMap(
        t ->
            build(
                id,
                fact,
                at,
                (f, d) ->
                    new Fact(
                        f, FactKind.RETRACTION, d.at(), d.filledIn(), reason.values(), target)));
  }

  private Map<Attribute, Value> values(Reading body, Envelope envelope, Form form) {
    Attributes attributes = new Attributes(form.kind(), envelope.arrivedAt());
    form.nested().ifPresent(name -> body.object(name).ifPresent(attributes::from));
    attributes.from(body);
    if (form.kind() != FactKind.DECOMMISSION) filled(body, attributes, form.nested().orElse(""));
    required(body, attributes, form.kind());
    return attributes.values();
  }

  private static void required(Reading body, Attributes attributes, FactKind kind) {
    Attribute needed =
        kind == FactKind.MAINTENANCE
            ? Attribute.MAINTENANCE_TYPE
            : kind == FactKind.MOVE ? Attribute.FACILITY_ID : null;
    if (needed == null
        || attributes.values().containsKey(needed)
        || !body.notes().problems().isEmpty()) return;
    body.problem(needed.wireName(), "MISSING_FIELD", "nothing", needed.wireName());
  }

  private static void filled(Reading body, Attributes attributes, String place) {
    if (attributes.values().isEmpty() && body.notes().problems().isEmpty()) {
      body.problem(place, "MISSING_FIELD", "nothing", "at least one attribute");
    }
  }

  static void nothingElse(Reading body) {
    body.rest()
        .forEach(
            (name, node) ->
                body.problem(
                    body.spelling(name), "UNKNOWN_FIELD", Reading.shown(node), "nothing else"));
  }

  static Optional<String> id(Reading body, String name) {
    Optional<String> text = body.required(name, Ids.RULE);
    text.filter(t -> !Ids.valid(t)).ifPresent(t -> body.problem(name, "BAD_ID", t, Ids.RULE));
    return text.filter(Ids::valid);
  }

  private static Optional<EquipmentId> equipment(Reading body, String name) {
    return id(body, name).map(EquipmentId::new);
  }

  static Optional<FactId> factId(Reading body, Envelope envelope) {
    Optional<Reading.Member> own = body.take("record_id");
    String text =
        own.flatMap(m -> body.text(m, Ids.RULE))
            .orElse(own.isPresent() ? "" : envelope.messageId());
    if (Ids.valid(text)) return Optional.of(new FactId(text));
    body.problem(
        "record_id", "BAD_ID", String.valueOf(text), "a record_id or message_id of " + Ids.RULE);
    return Optional.empty();
  }

  /** The body's own time, else the message's, else that of its arrival. */
  static Optional<Dated> time(Reading body, Envelope envelope, boolean required, String name) {
    Optional<Reading.Member> member = body.take(name);
    if (member.isPresent())
      return Times.instant(body, member.get(), envelope.arrivedAt())
          .map(at -> new Dated(at, false));
    if (envelope.sentAt().isPresent())
      return Times.sent(body, envelope.sentAt().get(), envelope.arrivedAt())
          .map(at -> new Dated(at, true));
    if (required) body.problem(name, "MISSING_FIELD", "nothing", Times.EXPECTED_TIME);
    return Optional.of(new Dated(envelope.arrivedAt(), true));
  }

  private static Fact fact(FactId id, FactKind kind, Dated dated, Map<Attribute, Value> values) {
    return new Fact(id, kind, dated.at(), dated.filledIn(), values, Optional.empty());
  }

  private interface Making {
    Fact make(FactId factId, Dated dated);
  }

  private static Optional<Command> build(
      Optional<EquipmentId> id, Optional<FactId> fact, Optional<Dated> at, Making making) {
    if (id.isEmpty() || fact.isEmpty() || at.isEmpty()) return Optional.empty();
    return Optional.of(new Command.RecordFact(id.get(), making.make(fact.get(), at.get())));
  }
}
