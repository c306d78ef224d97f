package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import views.query.RegionStanding.Judged;
import views.query.RegionStanding.Site;

/** Reads how a region stands. */
final class RegionStandings {
  private static final int WORST = 10;
  private static final String FACILITIES =
      "select count(*) from {schema}.facility where region = ?";
  private static final String SITES =
      """
      select c.key, f.facility_id, f.name, (c.value->>'score')::int, (c.value->>'items')::bigint
      from {schema}.facility f cross join lateral jsonb_each(f.compliance) c
      where f.region = ? and (c.value->>'items')::bigint > 0
      order by c.key, 4, f.facility_id""";
  private static final String REQUIREMENTS =
      """
      select c.key, r.key, sum(r.value::int)
      from {schema}.facility f cross join lateral jsonb_each(f.compliance) c
        cross join lateral jsonb_each_text(c.value->'requirements') r
      where f.region = ? and (c.value->>'items')::bigint > 0 group by c.key, r.key""";

  private final Connection connection;
  private final String schema;
  private final String region;

  RegionStandings(Connection connection, String schema, String region) {
    this.connection = connection;
    this.schema = schema;
    this.region = region;
  }

  private interface Reader {
    void row(ResultSet row) throws SQLException;
  }

  private void each(String sql, Reader reader) throws SQLException {
    try (PreparedStatement select = new Statement(schema).add(sql, region).on(connection);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) reader.row(rows);
    }
  }

  /** Empty when no facility is in the region. */
  Optional<RegionStanding> read() throws SQLException {
    long[] facilities = new long[1];
    each(FACILITIES, row -> facilities[0] = row.getLong(1));
    if (facilities[0] == 0) return Optional.empty();
    Map<String, Judged> standards = new LinkedHashMap<>();
    each(SITES, row -> standards.merge(row.getString(1), site(row), RegionStandings::with));
    each(
        REQUIREMENTS,
        row -> standards.get(row.getString(1)).requirements().put(row.getString(2), row.getInt(3)));
    return Optional.of(new RegionStanding(facilities[0], standards));
  }

  private static Judged site(ResultSet row) throws SQLException {
    int score = row.getInt(4);
    long items = row.getLong(5);
    Site site = new Site(row.getString(2), Optional.ofNullable(row.getString(3)), score);
    return new Judged(items, items * score, new TreeMap<>(), List.of(site));
  }

  private static Judged with(Judged before, Judged one) {
    List<Site> worst = new ArrayList<>(before.worst());
    if (worst.size() < WORST) worst.addAll(one.worst());
    return new Judged(
        before.items() + one.items(), before.points() + one.points(), before.requirements(), worst);
  }
}
