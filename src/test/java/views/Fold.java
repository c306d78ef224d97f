package views;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentEvent.Result;
import facility.Facility;
import facility.FacilityAttribute;
import facility.FacilityEvent;
import facility.RollUp;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import risk.Assessment;
import risk.Due;
import risk.Level;
import risk.Outlook;

/** What the tables have to say, told a second time and plainly: event after event, no batches. */
final class Fold {
  private final Map<String, String> items = new TreeMap<>();
  private final Map<String, String> risks = new TreeMap<>();
  private final Map<String, Instant> changed = new TreeMap<>();
  private final Map<String, Facility> sites = new TreeMap<>();
  private final Map<String, Long> revisions = new TreeMap<>();
  private final List<String> itemResults = new ArrayList<>();
  private final List<String> siteResults = new ArrayList<>();

  private Fold(List<Journal.Entry> entries) {
    for (Journal.Entry entry : entries) {
      if (entry.event() instanceof EquipmentEvent e)
        e.published().ifPresent(result -> item(e, result, entry.revision()));
      if (entry.event() instanceof FacilityEvent e) site(e, entry.revision());
    }
  }

  private static Instant micros(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private void item(EquipmentEvent event, Result result, long revision) {
    String id = event.equipmentId().value();
    Assessment a = result.assessment();
    boolean known = a.level() != Level.UNKNOWN;
    String risk = a.level() + "|" + (known ? a.score() : "");
    if (!risk.equals(risks.put(id, risk))) changed.put(id, micros(event.at()));
    String top = known && a.score() > 10 ? "age" : "visual";
    String factors =
        known
            ? "{\"age\": %.1f, \"visual\": 10.0}".formatted((double) a.score())
            : "{\"visual\": 10.0}";
    items.put(
        id,
        String.join(
            "|",
            id,
            result.facilityId().value(),
            result.type().name(),
            result.name().orElse(""),
            result.decommissioned() ? "f" : "t",
            risk,
            known ? Double.toString(a.exact()) : "",
            top,
            factors,
            known ? "C2" : "",
            Integer.toString(a.compliance().getFirst().score()),
            Long.toString(revision),
            micros(event.at()).toString(),
            changed.get(id).toString(),
            event instanceof Reassessed ? "t" : "f",
            ahead(result)));
    itemResults.add(
        String.join("|", id, micros(event.at()).toString(), revision + "", risk, factors));
  }

  /** A result that does not say until when it holds is due on its own day. */
  private static String ahead(Result result) {
    if (result.outlook().isEmpty()) return result.assessment().asOf() + "||||";
    Outlook outlook = result.outlook().get();
    Optional<Due> due = outlook.due();
    return String.join(
        "|",
        outlook.validUntil().map(LocalDate::toString).orElse(""),
        due.map(Due::requirement).orElse(""),
        due.map(Due::standard).orElse(""),
        due.map(Due::status).orElse(""),
        due.flatMap(Due::on).map(LocalDate::toString).orElse(""));
  }

  private void site(FacilityEvent event, long revision) {
    String id =
        switch (event) {
          case FacilityEvent.Described e -> e.facilityId().value();
          case FacilityEvent.ContributionsApplied e -> e.facilityId().value();
        };
    Facility site = sites.computeIfAbsent(id, f -> new Facility()).after(event);
    revisions.put(id, revision);
    if (event instanceof FacilityEvent.ContributionsApplied e)
      siteResults.add(String.join("|", id, micros(e.at()).toString(), revision + "", totals(site)));
  }

  private static String totals(Facility site) {
    RollUp r = site.rollUp();
    Map<Level, Integer> by = r.byLevel();
    boolean known = r.assessed() > 0;
    return String.join(
        "|",
        known ? r.score() + "" : "",
        known ? r.weightedScore() + "" : "",
        r.items() + "",
        r.assessed() + "",
        by.getOrDefault(Level.LOW, 0) + "",
        by.getOrDefault(Level.MEDIUM, 0) + "",
        by.getOrDefault(Level.HIGH, 0) + "",
        by.getOrDefault(Level.CRITICAL, 0) + "",
        by.getOrDefault(Level.UNKNOWN, 0) + "");
  }

  private List<String> facilities() {
    List<String> out = new ArrayList<>();
    sites.forEach(
        (id, site) ->
            out.add(
                String.join(
                    "|",
                    id,
                    site.text(FacilityAttribute.NAME).orElse(""),
                    site.text(FacilityAttribute.REGION).orElse(""),
                    revisions.get(id) + "",
                    totals(site))));
    return out;
  }

  private static final String AT =
      "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
  private static final String LEVEL =
      "(array['UNKNOWN','LOW','MEDIUM','HIGH','CRITICAL'])[level + 1]";
  private static final String TOTALS =
      "score, exact, items, assessed, low, medium, high, critical, unknown";

  /** Compares every row of a generation. */
  static void assertTables(Journal journal, String schema, List<Journal.Entry> entries)
      throws SQLException {
    Fold fold = new Fold(entries);
    assertThat(normal(journal.lines("select sum(events) from " + schema + ".position")))
        .containsExactly(entries.size() + "");
    assertThat(normal(journal.lines(itemSql(schema))))
        .containsExactlyInAnyOrderElementsOf(normal(new ArrayList<>(fold.items.values())));
    assertThat(
            normal(
                journal.lines(
                    "select equipment_id, %s, revision, %s, score, factors from %s.item_result"
                        .formatted(AT.formatted("at"), LEVEL, schema))))
        .containsExactlyInAnyOrderElementsOf(normal(fold.itemResults));
    assertThat(
            normal(
                journal.lines(
                    "select facility_id, name, region, revision, %s from %s.facility"
                        .formatted(TOTALS, schema))))
        .containsExactlyInAnyOrderElementsOf(normal(fold.facilities()));
    assertThat(
            normal(
                journal.lines(
                    "select facility_id, %s, revision, %s from %s.facility_result"
                        .formatted(AT.formatted("at"), TOTALS, schema))))
        .containsExactlyInAnyOrderElementsOf(normal(fold.siteResults));
    assertCounts(journal, schema);
  }

  /** The tables of counts say what counting the items says. */
  private static void assertCounts(Journal journal, String schema) throws SQLException {
    String counted =
        """
        select facility_id, type, in_service, level, count(*), count(due_on), count(score),
          coalesce(sum(score), 0), count(nfpa70b), coalesce(sum(nfpa70b), 0), count(nfpa70e),
          coalesce(sum(nfpa70e), 0)
        from %s.item group by 1, 2, 3, 4"""
            .formatted(schema);
    String averaged =
        """
        select facility_id, type, in_service, key, count(*), (sum(value::numeric) * 1000000)::bigint
        from %s.item, jsonb_each(factors) group by 1, 2, 3, 4"""
            .formatted(schema);
    assertThat(journal.lines("select * from " + schema + ".item_count where items <> 0"))
        .containsExactlyInAnyOrderElementsOf(journal.lines(counted));
    assertThat(journal.lines("select * from " + schema + ".item_factor where items <> 0"))
        .containsExactlyInAnyOrderElementsOf(journal.lines(averaged));
    assertThat(journal.lines("select equipment_id, searched from " + schema + ".item_search"))
        .containsExactlyInAnyOrderElementsOf(
            journal.lines(
                "select equipment_id, equipment_id || ' ' || coalesce(name, '') from %s.item"
                    .formatted(schema)));
  }

  private static String itemSql(String schema) {
    return """
        select equipment_id, facility_id, type, name, in_service, %s, score, exact, top_factor, factors,
          cell, nfpa70b, revision, %s, %s, cause, valid_until, due_requirement, due_standard,
          due_status, due_on
        from %s.item"""
        .formatted(LEVEL, AT.formatted("assessed_at"), AT.formatted("changed_at"), schema);
  }

  /**
   * Numbers and times are written in several ways: 20 and 20.0, no zeros at the end of a second.
   */
  private static List<String> normal(List<String> lines) {
    return lines.stream()
        .map(
            line ->
                line.replaceAll("(\\.\\d*?)0+(?=[|}, Z]|$)", "$1")
                    .replaceAll("\\.(?=[|}, Z]|$)", ""))
        .toList();
  }
}
