package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Level;
import views.LevelCode;
import views.query.Histories.Subject;

/** Reads what facilities said last before some moments: a look into an index for each. */
final class FacilityResults {
  private static final String COLUMNS =
      "at, revision, score, exact, level, items, assessed, low, medium, high, critical, unknown,"
          + " nfpa70b, nfpa70e, version";
  private static final String LAST =
      """
      select m.n, s.facility_id, r.*
      from unnest(?) with ordinality m(at, n) cross join unnest(?) s(facility_id)
      cross join lateral (
        select * from (
          (select %1$s from {schema}.facility_result t
            where t.facility_id = s.facility_id and t.at < m.at order by t.at desc, t.revision desc limit 1)
          union all
          (select %1$s from {schema}.facility_day t where t.facility_id = s.facility_id and t.at < m.at
            and t.day <= (m.at at time zone 'UTC')::date order by t.day desc limit 1)
          union all
          (select %1$s from {schema}.facility_month t where t.facility_id = s.facility_id and t.at < m.at
            and t.day <= (m.at at time zone 'UTC')::date order by t.day desc limit 1)) k
        order by at desc, revision desc limit 1) r
      order by m.n, s.facility_id"""
          .formatted(COLUMNS);

  private final Connection connection;
  private final String schema;

  FacilityResults(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
  }

  Optional<List<List<FacilityRecord>>> before(Subject subject, List<Instant> moments)
      throws SQLException {
    List<String> facilities = facilities(subject);
    if (facilities.isEmpty()) return Optional.empty();
    List<List<FacilityRecord>> out = new ArrayList<>();
    moments.forEach(moment -> out.add(new ArrayList<>()));
    try (PreparedStatement select = new Statement(schema).add(LAST).on(connection)) {
      OffsetDateTime[] times =
          moments.stream().map(m -> m.atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new);
      select.setArray(1, connection.createArrayOf("timestamptz", times));
      select.setArray(2, connection.createArrayOf("text", facilities.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) out.get(rows.getInt("n") - 1).add(read(rows));
      }
    }
    return Optional.of(out);
  }

  private List<String> facilities(Subject subject) throws SQLException {
    String of = "select facility_id from {schema}.facility where ";
    Statement select =
        switch (subject) {
          case Subject.Facility one -> new Statement(schema).add(of + "facility_id = ?", one.id());
          case Subject.Region one -> new Statement(schema).add(of + "region = ?", one.name());
        };
    List<String> out = new ArrayList<>();
    try (PreparedStatement statement = select.on(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) out.add(rows.getString(1));
    }
    return out;
  }

  private static FacilityRecord read(ResultSet row) throws SQLException {
    return new FacilityRecord(
        row.getString("facility_id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"),
        number(row, "score"),
        Optional.ofNullable(row.getObject("exact", Double.class)),
        LevelCode.level(row.getInt("level")),
        row.getInt("items"),
        row.getInt("assessed"),
        levels(row),
        number(row, "nfpa70b"),
        number(row, "nfpa70e"),
        Optional.ofNullable(row.getString("version")));
  }

  private static Map<Level, Integer> levels(ResultSet row) throws SQLException {
    Map<Level, Integer> out = new EnumMap<>(Level.class);
    for (Level level : Level.values())
      out.put(level, row.getInt(level.name().toLowerCase(java.util.Locale.ROOT)));
    return out;
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Integer.class));
  }
}
