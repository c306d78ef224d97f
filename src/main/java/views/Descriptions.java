package views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facility.FacilityAttribute;
import facility.FacilityEvent.Described;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Value;

/**
 * What facilities were described with: per attribute the newest by (at, id) counts, as the facility
 * itself counts, and the column keeps both.
 */
final class Descriptions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SELECT =
      "select described::text from {schema}.facility where facility_id = ?";
  private static final String UPDATE =
      """
      update {schema}.facility set described = ?::jsonb, name = ?, region = ?, location = ?,
        timezone = ?, latitude = ?, longitude = ?
      where facility_id = ?""";

  private final Map<String, List<Described>> said = new LinkedHashMap<>();

  void add(Described event) {
    said.computeIfAbsent(event.facilityId().value(), id -> new ArrayList<>()).add(event);
  }

  void write(Connection connection, String schema) throws SQLException {
    for (Map.Entry<String, List<Described>> entry : said.entrySet()) {
      ObjectNode description = held(connection, schema, entry.getKey());
      entry.getValue().forEach(event -> describe(description, event));
      update(connection, schema, entry.getKey(), description);
    }
  }

  private static ObjectNode held(Connection connection, String schema, String id)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT.replace("{schema}", schema))) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        boolean described = row.next() && row.getString(1) != null;
        return described ? (ObjectNode) JSON.readTree(row.getString(1)) : JSON.createObjectNode();
      } catch (IOException e) {
        throw new SQLException("the description of " + id + " cannot be read", e);
      }
    }
  }

  private static void describe(ObjectNode description, Described event) {
    event
        .fact()
        .values()
        .forEach((attribute, value) -> state(description, event, attribute, value));
  }

  private static void state(
      ObjectNode description, Described event, FacilityAttribute attribute, Value value) {
    JsonNode held = description.get(attribute.wireName());
    if (held != null && newer(held, event)) return;
    ObjectNode stated = description.putObject(attribute.wireName());
    stated.put("at", event.fact().at().toString()).put("id", event.fact().id().value());
    switch (value) {
      case Value.Text text -> stated.put("value", text.text().replace('\0', '\uFFFD'));
      case Value.Amount amount -> stated.put("value", amount.number());
      case Value.Flag flag -> stated.put("value", flag.set());
      case Value.Day day -> stated.put("value", day.date().toString());
    }
  }

  private static boolean newer(JsonNode held, Described event) {
    int times = Instant.parse(held.get("at").asText()).compareTo(event.fact().at());
    return times != 0
        ? times > 0
        : held.get("id").asText().compareTo(event.fact().id().value()) > 0;
  }

  private static void update(
      Connection connection, String schema, String id, ObjectNode description) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(UPDATE.replace("{schema}", schema))) {
      update.setString(1, description.toString());
      update.setString(2, text(description, FacilityAttribute.NAME));
      update.setString(3, text(description, FacilityAttribute.REGION));
      update.setString(4, text(description, FacilityAttribute.LOCATION));
      update.setString(5, text(description, FacilityAttribute.TIMEZONE));
      update.setObject(6, amount(description, FacilityAttribute.LATITUDE));
      update.setObject(7, amount(description, FacilityAttribute.LONGITUDE));
      update.setString(8, id);
      update.executeUpdate();
    }
  }

  private static String text(ObjectNode description, FacilityAttribute attribute) {
    JsonNode stated = description.path(attribute.wireName()).path("value");
    return stated.isMissingNode() ? null : stated.asText();
  }

  private static Double amount(ObjectNode description, FacilityAttribute attribute) {
    JsonNode stated = description.path(attribute.wireName()).path("value");
    return stated.isNumber() ? stated.doubleValue() : null;
  }
}
