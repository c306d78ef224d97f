package views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import risk.Bounds;
import risk.Compliance;
import risk.Due;
import risk.MatrixCell;
import risk.Outlook;

/** A batch's rows of items: every result, and per item the last of them. */
final class ItemRows {
  private static final String COLUMNS =
      "equipment_id, slice, facility_id, type, name, in_service, level, score, exact, importance,"
          + " top_factor, factors, unknown, bound_low, bound_high, cell, nfpa70b, nfpa70e,"
          + " compliance, version, epoch, revision, as_of, valid_until, due_requirement,"
          + " due_standard, due_status, due_on, assessed_at, cause";
  private static final String RESULTS =
      "item_result (equipment_id, at, revision, cause, version, epoch, score, exact, level,"
          + " top_factor, factors, nfpa70b, nfpa70e, facility_id, in_service)";
  private static final String STAGE =
      "do $$ begin if to_regclass('pg_temp.staged_item') is null then" // cheaper than 'if not
          // exists'
          + " create temp table staged_item on commit delete rows as select "
          + COLUMNS
          + ", score first_score, level first_level, assessed_at first_at, assessed_at changed"
          + " from {schema}.item with no data; end if; end $$";
  private static final String UPSERT =
      "insert into {schema}.item ("
          + COLUMNS
          + ", changed_at) select "
          + each("s.")
          + ", coalesce(s.changed, case when i.level = s.first_level"
          + " and i.score is not distinct from s.first_score then i.changed_at else s.first_at end)"
          + " from staged_item s left join {schema}.item i on i.equipment_id = s.equipment_id"
          + " on conflict (equipment_id) do update set (" // one row a batch: the last result
          + COLUMNS
          + ", changed_at) = ("
          + each("excluded.")
          + ", excluded.changed_at)";

  /**
   * What a batch brought of one item.
   *
   * @param changed when score or level last became another one within the batch; null when never
   */
  private record Story(ItemResult first, ItemResult last, Instant changed) {
    Story then(ItemResult next) {
      return new Story(first, next, next.sameRisk(last) ? changed : next.at());
    }
  }

  private final int slice;
  private final Map<String, Story> items = new LinkedHashMap<>();
  private final Months months = new Months();
  private final CopyText results = new CopyText();

  ItemRows(int slice) {
    this.slice = slice;
  }

  private static String each(String prefix) {
    return Arrays.stream(COLUMNS.split(", ")).map(prefix::concat).collect(Collectors.joining(", "));
  }

  void add(ItemResult result) {
    items.compute(
        result.id(),
        (id, story) -> story == null ? new Story(result, result, null) : story.then(result));
    months.add(result.at());
    results
        .add(result.id())
        .add(result.at())
        .add(result.revision())
        .add(result.cause())
        .add(result.assessment().version())
        .add(result.epoch())
        .add(result.score())
        .add(result.exact())
        .add(LevelCode.of(result.level()))
        .add(result.topFactor())
        .add(result.factors())
        .add(result.compliance("nfpa70b"))
        .add(result.compliance("nfpa70e"))
        .add(result.published().facilityId())
        .add(!result.published().decommissioned())
        .end();
  }

  /** The months its results fall into. */
  Months months() {
    return months;
  }

  void write(Connection connection, String schema) throws SQLException {
    if (items.isEmpty()) return;
    results.copy(connection, schema + "." + RESULTS);
    CopyText staged = new CopyText();
    items.values().forEach(story -> stage(staged, story));
    try (Statement statement = connection.createStatement()) {
      statement.execute(STAGE.replace("{schema}", schema));
      staged.copy(connection, "staged_item");
    }
    Counts.change(connection, schema);
    SearchRows.change(connection, schema);
    try (var upsert = connection.prepareStatement(UPSERT.replace("{schema}", schema))) {
      upsert.executeUpdate();
    }
  }

  private void stage(CopyText out, Story story) {
    ItemResult last = story.last();
    out.add(last.id())
        .add(slice)
        .add(last.published().facilityId())
        .add(last.published().type().name())
        .add(last.published().name())
        .add(!last.published().decommissioned());
    risk(out, last);
    outlook(out, last);
    out.add(last.at()).add(last.cause());
    out.add(story.first().score())
        .add(LevelCode.of(story.first().level()))
        .add(story.first().at())
        .add(story.changed());
    out.end();
  }

  private static void risk(CopyText out, ItemResult last) {
    out.add(LevelCode.of(last.level()))
        .add(last.score())
        .add(last.exact())
        .add(last.assessment().importance())
        .add(last.topFactor())
        .add(last.factors())
        .add(last.assessment().unknown().size())
        .add(last.assessment().bounds().map(Bounds::low))
        .add(last.assessment().bounds().map(Bounds::high))
        .add(last.assessment().cell().map(ItemRows::place))
        .add(last.compliance("nfpa70b"))
        .add(last.compliance("nfpa70e"))
        .add(compliance(last))
        .add(last.assessment().version())
        .add(last.epoch())
        .add(last.revision())
        .add(last.assessment().asOf());
  }

  /**
   * Until when the result holds and what is due. One that an earlier release published does not
   * say: it is looked at as soon as may be.
   */
  private static void outlook(CopyText out, ItemResult last) {
    Optional<Outlook> outlook = last.published().outlook();
    Optional<Due> due = outlook.flatMap(Outlook::due);
    out.add(
            outlook.isPresent()
                ? outlook.get().validUntil()
                : Optional.of(last.assessment().asOf()))
        .add(due.map(Due::requirement))
        .add(due.map(Due::standard))
        .add(due.map(Due::status))
        .add(due.flatMap(Due::on));
  }

  private static String place(MatrixCell cell) {
    return cell.probability() + cell.severity();
  }

  private static String compliance(ItemResult last) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Compliance one : last.assessment().compliance()) {
      out.put(
          one.standard(),
          Map.of("score", one.score(), "issues", one.issues(), "requirements", one.requirements()));
    }
    return JsonText.of(out);
  }
}
