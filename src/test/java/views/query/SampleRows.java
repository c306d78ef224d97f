package views.query;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import risk.Level;
import views.Counts;
import views.LevelCode;
import views.SearchRows;

/**
 * Random rows, put in by SQL, and what the lists should say of them, computed here. Values are few,
 * so that many rows are equal in them.
 */
public final class SampleRows {
  private static final List<String> TYPES = List.of("PANEL", "TRANSFORMER", "BREAKER", "CABLE");
  private static final List<String> NAMES =
      List.of("Main", "main", "Pump 7", "a_b%c", "back\\slash", "größe", "z", "=1+1", "two\nlines");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-01-01");

  /** By field name; a missing one is unknown. By id. */
  public final Map<String, Map<String, Object>> items = new TreeMap<>();

  public final Map<String, Map<String, Object>> facilities = new TreeMap<>();
  private final Random random;

  public SampleRows(long seed, int facilityCount, int itemCount) {
    random = new Random(seed);
    for (int i = 0; i < facilityCount; i++) facility("F-" + i);
    for (int i = 0; i < itemCount; i++) items.put(id(i), item(id(i), facilityCount));
    facilities.values().forEach(this::count);
  }

  private static String id(int number) {
    return (number % 3 == 0 ? "a" : "B") + "-" + number;
  }

  private void facility(String id) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("facility_id", id);
    maybe(row, "name", "Site " + random.nextInt(9));
    maybe(row, "region", List.of("EU", "US", "APAC \"1\"").get(random.nextInt(3)));
    row.put("revision", 1L + random.nextInt(5));
    facilities.put(id, row);
  }

  private void maybe(Map<String, Object> row, String name, Object value) {
    if (random.nextInt(4) > 0) row.put(name, value);
  }

  /** A row as it is now, at random; facilities beyond those known were never described. */
  private Map<String, Object> item(String id, int facilityCount) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("equipment_id", id);
    String facility = "F-" + random.nextInt(facilityCount + 2);
    row.put("facility_id", facility);
    Map<String, Object> site = facilities.getOrDefault(facility, Map.of());
    if (site.containsKey("name")) row.put("facility_name", site.get("name"));
    if (site.containsKey("region")) row.put("region", site.get("region"));
    row.put("equipment_type", TYPES.get(random.nextInt(TYPES.size())));
    maybe(row, "name", NAMES.get(random.nextInt(NAMES.size())));
    row.put("in_service", random.nextInt(5) > 0);
    risk(row);
    compliance(row, "nfpa70b");
    compliance(row, "nfpa70e");
    dates(row);
    return row;
  }

  private void risk(Map<String, Object> row) {
    boolean assessed = random.nextInt(5) > 0;
    int score = random.nextInt(30) * 3;
    row.put("assessed", assessed);
    row.put("risk_level", assessed ? level(score) : Level.UNKNOWN);
    if (assessed) row.put("risk_score", (long) score);
    if (assessed) row.put("risk_score_exact", score + random.nextInt(4) / 10.0 - 0.1);
    row.put("importance", List.of(0.5, 1.0, 3.0).get(random.nextInt(3)));
    Map<String, Double> factors = new TreeMap<>();
    if (random.nextInt(4) > 0) factors.put("age", random.nextInt(200) / 2.0);
    if (random.nextInt(4) > 0) factors.put("load", random.nextInt(1000) / 7.0);
    row.put("factors", factors);
    factors.forEach((name, value) -> row.put("factor." + name, value));
    if (!factors.isEmpty()) row.put("top_factor", factors.keySet().iterator().next());
    row.put("unknown_count", (long) (2 - factors.size()));
  }

  private static Level level(int score) {
    if (score <= 40) return Level.LOW;
    if (score <= 70) return Level.MEDIUM;
    return score <= 85 ? Level.HIGH : Level.CRITICAL;
  }

  private void compliance(Map<String, Object> row, String standard) {
    maybe(row, standard + "_score", (long) (70 + random.nextInt(31)));
    Long score = (Long) row.get(standard + "_score");
    String status =
        score == null
            ? "unknown"
            : score >= 90 ? "compliant" : score >= 75 ? "warning" : "non_compliant";
    row.put(standard + "_status", status);
  }

  private void dates(Map<String, Object> row) {
    row.put("algorithm_version", "2.0.0");
    row.put("epoch", 1L);
    row.put("as_of", DAY);
    maybe(row, "valid_until", DAY.plusDays(random.nextInt(20)));
    maybe(row, "due_on", DAY.plusDays(random.nextInt(20)));
    if (row.containsKey("due_on")) {
      row.put("due_requirement", "r" + random.nextInt(3));
      row.put("due_standard", "nfpa70b");
      row.put("due_status", random.nextBoolean() ? "overdue" : "due_soon");
    }
    row.put(
        "calculated_at", START.plus(random.nextInt(50), ChronoUnit.HOURS).plusNanos(123_456_000));
    row.put("changed_at", START.plus(random.nextInt(50), ChronoUnit.HOURS));
    row.put("cause", random.nextBoolean() ? "time" : "fact");
    row.put("revision", 1L + random.nextInt(50));
  }

  private void count(Map<String, Object> site) {
    List<Map<String, Object>> own =
        items.values().stream()
            .filter(
                i ->
                    i.get("facility_id").equals(site.get("facility_id"))
                        && (boolean) i.get("in_service"))
            .toList();
    for (Level level : Level.values())
      site.put(
          level.name().toLowerCase(java.util.Locale.ROOT) + "_count",
          own.stream().filter(i -> i.get("risk_level") == level).count());
    long assessed = own.stream().filter(i -> (boolean) i.get("assessed")).count();
    site.put("equipment_count", (long) own.size());
    site.put("assessed_count", assessed);
    site.put("assessed", assessed > 0);
    site.put("status", assessed > 0 ? "assessed" : "unknown");
    double exact =
        own.stream()
            .filter(i -> (boolean) i.get("assessed"))
            .mapToDouble(i -> (double) i.get("risk_score_exact"))
            .average()
            .orElse(0);
    if (assessed > 0) site.put("risk_score_exact", exact);
    if (assessed > 0) site.put("risk_score", (long) Math.rint(exact));
    site.put("risk_level", assessed > 0 ? level((int) Math.rint(exact)) : Level.UNKNOWN);
    if (!own.isEmpty()) site.put("calculated_at", START);
  }

  /** Changes a row at random, and puts rows in and out, as a projection would. */
  public void change(Connection connection, String id) throws SQLException {
    Map<String, Object> row = item(id, facilities.size());
    items.put(id, row);
    insert(connection, List.of(row));
    Counts.recount(connection, "views_1");
    SearchRows.fill(connection, "views_1");
  }

  public void insert(Connection connection) throws SQLException {
    insertFacilities(connection);
    insert(connection, items.values());
    Counts.recount(connection, "views_1");
    SearchRows.fill(connection, "views_1");
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static void insert(Connection connection, Iterable<Map<String, Object>> rows)
      throws SQLException {
    String sql =
        """
        insert into views_1.item (equipment_id, slice, facility_id, type, name, in_service, level, score,
          exact, importance, top_factor, factors, unknown, nfpa70b, nfpa70e, compliance, version, epoch,
          revision, as_of, valid_until, due_requirement, due_standard, due_status, due_on, assessed_at,
          changed_at, cause)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (equipment_id) do update set facility_id = excluded.facility_id, type = excluded.type,
          name = excluded.name, in_service = excluded.in_service, level = excluded.level,
          score = excluded.score, exact = excluded.exact, due_on = excluded.due_on,
          factors = excluded.factors, assessed_at = excluded.assessed_at""";
    String[] names = {
      "equipment_id",
      "facility_id",
      "equipment_type",
      "name",
      "in_service",
      "risk_level",
      "risk_score",
      "risk_score_exact",
      "importance",
      "top_factor",
      "factors",
      "unknown_count",
      "nfpa70b_score",
      "nfpa70e_score",
      "algorithm_version",
      "epoch",
      "revision",
      "as_of",
      "valid_until",
      "due_requirement",
      "due_standard",
      "due_status",
      "due_on",
      "calculated_at",
      "changed_at",
      "cause"
    };
    write(connection, sql, names, rows);
  }

  private void insertFacilities(Connection connection) throws SQLException {
    String sql =
        """
        insert into views_1.facility (facility_id, slice, name, region, score, exact, level, items, assessed,
          critical, high, medium, low, unknown, assessed_at, revision, version)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)""";
    String[] names = {
      "facility_id",
      "name",
      "region",
      "risk_score",
      "risk_score_exact",
      "risk_level",
      "equipment_count",
      "assessed_count",
      "critical_count",
      "high_count",
      "medium_count",
      "low_count",
      "unknown_count",
      "calculated_at",
      "revision"
    };
    write(connection, sql, names, facilities.values());
  }

  private static void write(
      Connection connection, String sql, String[] names, Iterable<Map<String, Object>> rows)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Map<String, Object> row : rows) {
        for (int i = 0; i < names.length; i++)
          insert.setObject(i + 1, bound(row.get(names[i]), names[i]));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static Object bound(Object value, String name) {
    if (name.equals("factors")) return json((Map<?, ?>) value);
    if (name.equals("cause")) return value.toString().substring(0, 1);
    if (value instanceof Level level) return LevelCode.of(level);
    return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
  }

  private static String json(Map<?, ?> factors) {
    List<String> members = new ArrayList<>();
    factors.forEach((name, value) -> members.add("\"" + name + "\": " + value));
    return "{" + String.join(", ", members) + "}";
  }

  /** By code points, as the lists sort texts; other values by their own order. */
  @SuppressWarnings("unchecked")
  public static int compare(Object one, Object other) {
    if (one instanceof String a)
      return Arrays.compareUnsigned(
          a.getBytes(StandardCharsets.UTF_8), ((String) other).getBytes(StandardCharsets.UTF_8));
    return ((Comparable<Object>) one).compareTo(other);
  }
}
