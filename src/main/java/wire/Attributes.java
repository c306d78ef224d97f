package wire;

import com.fasterxml.jackson.databind.JsonNode;
import equipment.Attribute;
import equipment.FactKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quantity.Value;

/**
 * Reads all attributes a fact of one kind may carry out of one object, and refuses every member
 * that is none.
 */
final class Attributes {
  private static final List<String> LABELS = List.of("shock_hazard", "voltage");

  private final FactKind kind;
  private final Instant arrivedAt;
  private final Map<Attribute, Value> values = new EnumMap<>(Attribute.class);

  Attributes(FactKind kind, Instant arrivedAt) {
    this.kind = kind;
    this.arrivedAt = arrivedAt;
  }

  Map<Attribute, Value> values() {
    return values;
  }

  /** Takes everything that is left in the object. */
  Attributes from(Reading reading) {
    legacy(reading);
    for (String name : List.copyOf(reading.rest().keySet())) {
      Optional<Attribute> attribute = Synonyms.attribute(name).filter(a -> a.allowedIn(kind));
      if (attribute.isPresent())
        reading.take(name).ifPresent(m -> put(reading, attribute.get(), m));
      else unknown(reading, name);
    }
    return this;
  }

  private void unknown(Reading reading, String name) {
    JsonNode found = reading.rest().get(name);
    reading.problem(
        reading.spelling(name), "UNKNOWN_FIELD", Reading.shown(found), "one of " + known(name));
  }

  /**
   * The three closest names first would be nicer than all; a shared prefix is what typing errors
   * usually keep.
   */
  private String known(String name) {
    String start = name.substring(0, Math.min(2, name.length()));
    List<String> near = names().filter(n -> n.startsWith(start)).limit(5).toList();
    return near.isEmpty() ? names().collect(Collectors.joining(", ")) : String.join(", ", near);
  }

  private java.util.stream.Stream<String> names() {
    return Arrays.stream(Attribute.values())
        .filter(a -> a.allowedIn(kind))
        .map(Attribute::wireName);
  }

  private void put(Reading reading, Attribute attribute, Reading.Member member) {
    Optional<Value> value = new Values(reading, arrivedAt).read(member, attribute.shape());
    if (value.isPresent() && values.putIfAbsent(attribute, value.get()) != null) {
      reading.problem(member, "DUPLICATE_FIELD", "one spelling of " + attribute.wireName());
    }
  }

  /**
   * What the original systems sent in ways of their own: other names, other units, nested objects.
   */
  private void legacy(Reading reading) {
    reading.take("is_aluminum_conductor").ifPresent(m -> aluminum(reading, m));
    reading.take("temperature_exposure").ifPresent(m -> fahrenheit(reading, m));
    if (kind != FactKind.MEASUREMENT) {
      reading.take("ambient_temperature").ifPresent(m -> fahrenheit(reading, m));
    }
    if (kind != FactKind.SPECIFICATION) return;
    reading.take("voltage").ifPresent(m -> put(reading, Attribute.VOLTAGE_RATING, m));
    reading.object("maintenance").ifPresent(this::from);
    reading.object("additional_data").ifPresent(this::from);
    reading.object("arc_flash").ifPresent(this::arcFlash);
    reading.take("safety_labels").ifPresent(m -> labels(reading, m));
  }

  private void aluminum(Reading reading, Reading.Member member) {
    if (!member.node().isBoolean()) reading.problem(member, "WRONG_TYPE", "true or false");
    else
      values.put(
          Attribute.CONDUCTOR_MATERIAL,
          new Value.Text(member.node().booleanValue() ? "aluminum" : "copper"));
  }

  private void fahrenheit(Reading reading, Reading.Member member) {
    if (!member.node().isNumber()) {
      put(reading, Attribute.AMBIENT_TEMPERATURE, member);
      return;
    }
    reading
        .notes()
        .warnings()
        .add(
            reading.pointer(member.name())
                + ": a bare ambient temperature was read as degF; name the unit");
    com.fasterxml.jackson.databind.node.TextNode named =
        com.fasterxml.jackson.databind.node.TextNode.valueOf(member.node().asText() + " degF");
    put(reading, Attribute.AMBIENT_TEMPERATURE, new Reading.Member(member.name(), named));
  }

  private void arcFlash(Reading study) {
    study.take("assessment_date").ifPresent(m -> put(study, Attribute.ARC_FLASH_STUDY_DATE, m));
    from(study);
  }

  private void labels(Reading reading, Reading.Member member) {
    if (!member.node().isArray()) {
      reading.problem(member, "WRONG_TYPE", "a list of " + String.join(", ", LABELS));
      return;
    }
    List<String> found = new java.util.ArrayList<>();
    for (int i = 0; i < member.node().size(); i++)
      label(reading, member.name(), i, member.node().get(i)).ifPresent(found::add);
    values.put(Attribute.SHOCK_HAZARD_LABEL, new Value.Flag(found.contains("shock_hazard")));
    values.put(Attribute.VOLTAGE_LABEL, new Value.Flag(found.contains("voltage")));
  }

  private static Optional<String> label(Reading reading, String list, int place, JsonNode node) {
    if (node.isTextual() && LABELS.contains(node.textValue())) return Optional.of(node.textValue());
    String code = node.isTextual() ? "UNKNOWN_WORD" : "WRONG_TYPE";
    String pointer = reading.pointer(list) + "/" + place;
    String expected = "one of " + String.join(", ", LABELS);
    reading.notes().problems().add(new Problem(pointer, code, Reading.shown(node), expected));
    return Optional.empty();
  }
}
