package http;

import equipment.Said;
import equipment.Timeline;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import risk.Level;
import views.query.ItemRecord;

/**
 * An item's time line: what reached us and what was published, by revision, the newest first. A
 * fact's result is out of the journal itself; one that time alone brought, out of the tables.
 */
final class HistoryAnswer {
  private final Timeline timeline;
  private final NavigableMap<Long, JsonObject> entries = new TreeMap<>();

  HistoryAnswer(Timeline timeline, List<ItemRecord> results) {
    this.timeline = timeline;
    results.stream()
        .filter(ItemRecord::byTime)
        .forEach(one -> entries.put(one.revision(), byTime(one)));
    long revision = 0;
    for (Timeline.Entry entry : timeline.entries()) {
      revision = entry.said().map(Said::revision).orElse(revision + 1);
      entries.put(revision, of(entry, revision));
    }
  }

  private static JsonObject of(Timeline.Entry entry, long revision) {
    JsonObject out =
        new JsonObject(512)
            .with("revision", revision)
            .with("at", entry.arrivedAt())
            .with("cause", "fact")
            .with("fact", FactAnswer.of(entry.fact()));
    entry.said().ifPresent(said -> out.with("result", result(said)));
    return out;
  }

  private static JsonObject result(Said said) {
    boolean assessed = said.level() != Level.UNKNOWN;
    JsonObject out =
        new JsonObject()
            .with("algorithm_version", said.version().value())
            .with("risk_level", Words.upper(said.level()))
            .with("assessed", assessed);
    if (assessed) out.with("risk_score", said.score()).with("risk_score_exact", said.exact());
    return out.with("as_of", said.asOf())
        .with("calculated_at", said.at())
        .with("revision", said.revision());
  }

  private static JsonObject byTime(ItemRecord found) {
    return new JsonObject(512)
        .with("revision", found.revision())
        .with("at", found.at())
        .with("cause", "time")
        .with("result", ResultAnswer.of(found));
  }

  /**
   * @param revision entries before it
   */
  JsonObject before(long revision, int limit) {
    NavigableMap<Long, JsonObject> older = entries.headMap(revision, false).descendingMap();
    List<Long> shown = older.keySet().stream().limit(limit).collect(Collectors.toList());
    Optional<Long> next =
        older.size() > limit ? Optional.of(shown.getLast()) : Optional.<Long>empty();
    JsonObject out =
        new JsonObject(shown.size() * 512 + 64)
            .with("equipment_id", timeline.id().value())
            .with("total", entries.size());
    next.ifPresent(number -> out.with("next_before_revision", number));
    return out.objects("history", shown.stream().map(entries::get).toList());
  }
}
