package views;

import facility.FacilityEvent;
import facility.FacilityEvent.ContributionsApplied;
import facility.FacilityEvent.Described;
import facility.FacilityResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import risk.Level;

/** A batch's rows of facilities: every result, and per facility the last of them. */
final class FacilityRows {
  private static final String RESULTS =
      "facility_result (facility_id, at, revision, score, exact, level, items, assessed, low,"
          + " medium, high, critical, unknown, factors, nfpa70b, nfpa70e, version)";
  private static final String SEEN =
      """
      insert into {schema}.facility (facility_id, slice, revision) values (?, ?, ?)
      on conflict (facility_id) do update set revision = excluded.revision""";
  private static final String SAID =
      """
      update {schema}.facility set score = ?, exact = ?, level = ?, items = ?, assessed = ?, low = ?,
        medium = ?, high = ?, critical = ?, unknown = ?, factors = ?::jsonb, nfpa70b = ?, nfpa70e = ?,
        version = ?, by_type = ?::jsonb, compliance = ?::jsonb, weighted_micros = ?, weight_millis = ?,
        assessed_at = ?
      where facility_id = ?""";

  private final int slice;
  private final Map<String, Long> revisions = new LinkedHashMap<>();
  private final Map<String, ContributionsApplied> last = new LinkedHashMap<>();
  private final Descriptions descriptions = new Descriptions();
  private final Months months = new Months();
  private final CopyText results = new CopyText();

  FacilityRows(int slice) {
    this.slice = slice;
  }

  void add(FacilityEvent event, long revision) {
    switch (event) {
      case Described e -> {
        revisions.put(e.facilityId().value(), revision);
        descriptions.add(e);
      }
      case ContributionsApplied e -> {
        revisions.put(e.facilityId().value(), revision);
        e.result().ifPresent(result -> say(e, result, revision));
      }
    }
  }

  private void say(ContributionsApplied event, FacilityResult result, long revision) {
    last.put(event.facilityId().value(), event);
    months.add(event.at());
    results.add(event.facilityId()).add(event.at()).add(revision);
    for (Object value : standing(result)) results.add(value);
    results.end();
  }

  Months months() {
    return months;
  }

  void write(Connection connection, String schema) throws SQLException {
    if (revisions.isEmpty()) return;
    if (!results.isEmpty()) results.copy(connection, schema + "." + RESULTS);
    try (PreparedStatement seen = connection.prepareStatement(SEEN.replace("{schema}", schema))) {
      for (Map.Entry<String, Long> entry : revisions.entrySet()) {
        seen.setString(1, entry.getKey());
        seen.setInt(2, slice);
        seen.setLong(3, entry.getValue());
        seen.addBatch();
      }
      seen.executeBatch();
    }
    said(connection, schema);
    descriptions.write(connection, schema);
  }

  private void said(Connection connection, String schema) throws SQLException {
    if (last.isEmpty()) return;
    try (PreparedStatement said = connection.prepareStatement(SAID.replace("{schema}", schema))) {
      for (Map.Entry<String, ContributionsApplied> entry : last.entrySet()) {
        FacilityResult result = entry.getValue().result().orElseThrow();
        int at = 0;
        for (Object value : standing(result)) said.setObject(++at, value);
        said.setString(++at, JsonText.of(new TreeMap<>(result.byType())));
        said.setString(++at, compliance(result));
        said.setLong(++at, result.weightedMicros());
        said.setLong(++at, result.weightMillis());
        said.setObject(++at, OffsetDateTime.ofInstant(entry.getValue().at(), ZoneOffset.UTC));
        said.setString(++at, entry.getKey());
        said.addBatch();
      }
      said.executeBatch();
    }
  }

  /** The columns both tables have, in their order from score to version. */
  private static Object[] standing(FacilityResult result) {
    boolean assessed = result.level() != Level.UNKNOWN;
    return new Object[] {
      assessed ? result.score() : null,
      assessed ? result.exact() : null,
      LevelCode.of(result.level()),
      result.items(),
      result.assessed(),
      count(result, Level.LOW),
      count(result, Level.MEDIUM),
      count(result, Level.HIGH),
      count(result, Level.CRITICAL),
      count(result, Level.UNKNOWN),
      factors(result),
      compliance(result, "nfpa70b"),
      compliance(result, "nfpa70e"),
      result.version().isEmpty() ? null : result.version()
    };
  }

  private static int count(FacilityResult result, Level level) {
    return result.byLevel().getOrDefault(level, 0);
  }

  private static Integer compliance(FacilityResult result, String standard) {
    return result.compliance().stream()
        .filter(one -> one.standard().equals(standard))
        .map(FacilityResult.Standing::score)
        .findFirst()
        .orElse(null);
  }

  private static String factors(FacilityResult result) {
    Map<String, Object> out = new TreeMap<>();
    result
        .factors()
        .forEach(
            (name, sum) -> out.put(name, Map.of("micros", sum.micros(), "count", sum.count())));
    return JsonText.of(out);
  }

  private static String compliance(FacilityResult result) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (FacilityResult.Standing one : result.compliance()) {
      out.put(
          one.standard(),
          Map.of(
              "score", one.score(),
              "items", one.items(),
              "compliant", one.compliant(),
              "warning", one.warning(),
              "requirements", one.requirements()));
    }
    return JsonText.of(out);
  }
}
