package wire;

import com.fasterxml.jackson.databind.JsonNode;
import equipment.EquipmentType;
import identity.FacilityId;
import identity.Ids;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import replay.Scope;

/** Reads the member {@code scope} of a campaign. */
record ScopeReader(Reading reading) {
  private static final String EXPECTED =
      "\"all\", or an object with one of region (a text), facilities or types (lists of 1 or more)";

  /** Empty with a problem noted. */
  Optional<Scope> read() {
    Optional<Reading.Member> member = reading.take("scope");
    if (member.isEmpty()) reading.problem("scope", "MISSING_FIELD", "nothing", EXPECTED);
    return member.flatMap(this::of);
  }

  private Optional<Scope> of(Reading.Member member) {
    JsonNode node = member.node();
    if (node.isTextual() && node.textValue().equalsIgnoreCase("all"))
      return Optional.of(new Scope.All());
    if (!node.isObject() || node.size() != 1) return wrong(member);
    String name = node.fieldNames().next();
    return switch (name) {
      case "region" -> region(member, node.get(name));
      case "facilities" ->
          list(member, name, text -> Ids.valid(text) ? new FacilityId(text) : null)
              .map(Scope.Facilities::new);
      case "types" -> list(member, name, ScopeReader::type).map(Scope.Types::new);
      default -> wrong(member);
    };
  }

  private Optional<Scope> region(Reading.Member member, JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        ? Optional.of(new Scope.Region(node.textValue().strip()))
        : wrong(member);
  }

  /**
   * @param read null for what is none
   */
  private <T> Optional<Set<T>> list(Reading.Member member, String name, Function<String, T> read) {
    JsonNode list = member.node().get(name);
    if (!list.isArray() || list.isEmpty()) return wrong(member);
    Set<T> found = new LinkedHashSet<>();
    boolean good = true;
    for (int i = 0; i < list.size(); i++) {
      T one = list.get(i).isTextual() ? read.apply(list.get(i).textValue()) : null;
      if (one != null) found.add(one);
      else good = unknown(name + "/" + i, list.get(i));
    }
    return good ? Optional.of(found) : Optional.empty();
  }

  private boolean unknown(String place, JsonNode node) {
    String at = reading.pointer("scope") + "/" + place;
    boolean site = place.startsWith("facilities");
    String expected = site ? Ids.RULE : "a type of equipment, such as TRANSFORMER";
    String code = site ? "BAD_ID" : "UNKNOWN_WORD";
    reading.notes().problems().add(new Problem(at, code, Reading.shown(node), expected));
    return false;
  }

  private static EquipmentType type(String text) {
    String word = text.strip().toUpperCase(Locale.ROOT);
    for (EquipmentType type : EquipmentType.values()) if (type.name().equals(word)) return type;
    return null;
  }

  private <T> Optional<T> wrong(Reading.Member member) {
    reading.problem(member, "WRONG_TYPE", EXPECTED);
    return Optional.empty();
  }
}
