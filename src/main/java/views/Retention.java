package views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Makes old results fewer: every result, then a row a day, then a row a month, for ever. A day or
 * month moves in one transaction, so that each result counts in exactly one table whenever the work
 * is broken off or done twice; where nothing was published there is no row.
 */
public final class Retention {
  private static final List<Downsampling> SUBJECTS =
      List.of(Downsampling.ITEMS, Downsampling.FACILITIES);

  private final Keep keep;

  /**
   * How long what is kept, counted back from now.
   *
   * @param results every single result
   * @param days one row a day
   */
  public record Keep(Duration results, Duration days) {}

  public Retention(Keep keep) {
    this.keep = keep;
  }

  /**
   * Does what is to be done at this time; several at once do no harm.
   *
   * @return how many rows became part of a day's or a month's
   */
  public long run(Connection connection, Instant now) throws SQLException {
    long moved = 0;
    String schema = Generations.now(connection).schema();
    for (Downsampling subject : SUBJECTS) {
      moved += results(connection, subject.in(schema), now.minus(keep.results()));
      moved += days(connection, subject.in(schema), now.minus(keep.days()));
    }
    dropOld(connection);
    return moved;
  }

  /** Whole months only: a partition goes when all of it is old. */
  private static long results(Connection connection, Downsampling subject, Instant before)
      throws SQLException {
    long moved = 0;
    for (YearMonth month : subject.partitions(connection)) {
      if (!month.isBefore(Months.of(before))) continue;
      for (LocalDate day = month.atDay(1); day.isBefore(month.plusMonths(1).atDay(1)); ) {
        moved += subject.day(connection, month, day);
        day = day.plusDays(1);
      }
      subject.drop(connection, month);
    }
    return moved;
  }

  private static long days(Connection connection, Downsampling subject, Instant before)
      throws SQLException {
    LocalDate limit = LocalDate.ofInstant(before, ZoneOffset.UTC).withDayOfMonth(1);
    long moved = 0;
    for (YearMonth month : subject.monthsOfDays(connection, limit)) {
      moved += subject.month(connection, month);
    }
    return moved;
  }

  /** Schemas nobody asks any more: an hour after a change all nodes have seen it. */
  private static void dropOld(Connection connection) throws SQLException {
    String sql =
        """
        do $$ declare old text; begin
          for old in select nspname from pg_namespace n, public.view_generation g
            where g.id = 1 and g.switched_at < now() - interval '1 hour' and nspname ~ '^views_\\d+$'
              and substr(nspname, 7)::int not in (g.current, coalesce(g.building, g.current))
          loop execute 'drop schema ' || old || ' cascade'; end loop;
        end $$""";
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
