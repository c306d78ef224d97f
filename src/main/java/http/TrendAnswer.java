package http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Level;

/**
 * A trend, period by period. A period without a result says so and has no numbers; differences to
 * the same day a month and a year before are null where there was no score to compare.
 */
final class TrendAnswer {
  private final Map<Instant, Stand> stands;

  /**
   * @param stands by the first moment at which they are over; none where nothing was said before
   */
  TrendAnswer(Map<Instant, Stand> stands) {
    this.stands = stands;
  }

  JsonObject into(JsonObject head, SpanRequest span) {
    List<Period> periods = span.periods();
    List<Period> published = periods.stream().filter(p -> in(p).isPresent()).toList();
    JsonObject current = new JsonObject(512).with("day", span.to());
    Optional<Stand> now = at(span.to());
    current.with("published", now.isPresent());
    now.ifPresent(stand -> numbers(current, stand));
    changes(current, span.to(), now);
    return head.with("current", current)
        .objects("periods", periods.stream().map(this::period).toList())
        .objects(
            "historical_data",
            published.stream().map(this::point).flatMap(Optional::stream).toList());
  }

  private Optional<Stand> at(LocalDate day) {
    return Optional.ofNullable(stands.get(Period.start(day.plusDays(1))));
  }

  /** Only what was published within the period. */
  private Optional<Stand> in(Period period) {
    return at(period.last()).filter(stand -> !stand.at().isBefore(period.begins()));
  }

  private JsonObject period(Period period) {
    Optional<Stand> found = in(period);
    JsonObject out =
        new JsonObject(512)
            .with("period", period.label())
            .with("day", period.last())
            .with("published", found.isPresent());
    found.ifPresent(stand -> numbers(out, stand));
    changes(out, period.last(), found);
    return out;
  }

  private static void numbers(JsonObject out, Stand stand) {
    out.with("calculated_at", stand.at()).with("assessed", stand.assessed() > 0);
    stand.only().ifPresent(one -> out.with("risk_level", Words.upper(one.level())));
    stand.score().ifPresent(score -> out.with("risk_score", score));
    stand.exact().ifPresent(exact -> out.with("risk_score_exact", exact));
    out.with("equipment_count", stand.items()).with("assessed_count", stand.assessed());
    JsonObject levels = new JsonObject();
    for (Level level : Level.values())
      levels.with(Words.lower(level), stand.levels().getOrDefault(level, 0L));
    out.with("risk_distribution", levels);
    stand.nfpa70b().ifPresent(score -> out.with("nfpa70b_score", (long) Math.rint(score)));
    stand.nfpa70e().ifPresent(score -> out.with("nfpa70e_score", (long) Math.rint(score)));
    stand.only().ifPresent(one -> out.with("algorithm_version", one.version()));
  }

  private void changes(JsonObject out, LocalDate day, Optional<Stand> now) {
    out.orNull("month_over_month", change(day, now, 1));
    out.orNull("year_over_year", change(day, now, 12));
  }

  private Optional<JsonObject> change(LocalDate day, Optional<Stand> now, int months) {
    LocalDate then = Period.sameDay(day, months);
    Optional<Integer> score = now.flatMap(Stand::score);
    Optional<Integer> before = at(then).flatMap(Stand::score);
    if (score.isEmpty() || before.isEmpty()) return Optional.empty();
    return Optional.of(
        new JsonObject()
            .with("day", then)
            .with("risk_score", before.get())
            .with("difference", score.get() - before.get()));
  }

  /** The shape the original's history had. */
  private Optional<JsonObject> point(Period period) {
    return in(period)
        .flatMap(Stand::score)
        .map(score -> new JsonObject().with("date", period.last()).with("risk_score", score));
  }
}
