package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import views.Counts;
import views.SearchRows;

/**
 * The read side of 100,000 items in 100 facilities and 10 regions with 1,000,000 results over five
 * years, put into the tables by SQL: what lists and histories cost does not depend on how the rows
 * came there.
 */
final class ManyRows {
  static final int ITEMS = 100_000;
  private static final int RESULTS = 10;

  private static final String PARTITIONS =
      """
      do $$ declare month date; subject text; begin
        foreach subject in array array['item', 'facility'] loop
          for i in 0..61 loop
            month := date_trunc('month', now() at time zone 'UTC')::date - make_interval(months => 60 - i);
            execute format('create table if not exists views_1.%1$s_result_%2$s partition of views_1.%1$s_result'
              ' for values from (%3$L) to (%4$L)', subject, to_char(month, 'YYYY_MM'),
              month || ' 00:00Z', (month + interval '1 month')::date || ' 00:00Z');
          end loop;
        end loop;
      end $$""";

  private static final String FACILITIES =
      """
      insert into views_1.facility (facility_id, slice, name, region, score, exact, level, items, assessed,
        low, medium, high, critical, nfpa70b, compliance, revision, assessed_at, version)
      select 'big-' || n, 0, 'Site ' || n, 'R' || n % 10, n, n, 1 + n / 26, 1000, 1000, 250, 250, 250, 250,
        80, '{"nfpa70b": {"items": 1000}}', 1, now(), '2.0.0' from generate_series(0, 99) n""";

  private static final String ITEM_ROWS =
      """
      insert into views_1.item (equipment_id, slice, facility_id, type, name, in_service, level, score,
        exact, importance, top_factor, factors, unknown, nfpa70b, nfpa70e, compliance, version, epoch,
        revision, as_of, valid_until, due_requirement, due_standard, due_status, due_on, assessed_at,
        changed_at, cause)
      select 'big-' || n, n %% 8, 'big-' || n / 1000, (array['PANEL', 'TRANSFORMER', 'BREAKER', 'CABLE'])[1 + n %% 4],
        'Item ' || md5(n::text), true, n %% 5, case when n %% 5 > 0 then s end, case when n %% 5 > 0 then s + 0.25 end,
        1, 'age', jsonb_build_object('age', s, 'visual', n %% 90, 'thermal', n %% 80, 'load', n %% 70, 'oil', 12.5,
          'environment', 20, 'maintenance', n %% 60, 'operation', 33.25),
        2, 70 + n %% 31, 60 + n %% 41,
        '{"nfpa70b": {"score": 80, "issues": ["thermography overdue", "no test of the breaker"], "requirements": {"met": 4, "overdue": 2}}}',
        '2.0.0', 1, 10, current_date, current_date + 1 + n %% 400, 'thermography', 'nfpa70b', 'due_soon',
        current_date + n %% 900 - 200, now() - make_interval(secs => n), now() - make_interval(secs => n), 'f'
      from (select n, (n::bigint * 7919 %% 101)::int s from generate_series(0, %d) n) k"""
          .formatted(ITEMS - 1);

  private static final String RESULT_ROWS =
      """
      insert into views_1.item_result select 'big-' || n, now() - make_interval(days => r * 180, secs => n), 10 - r,
        'f', '2.0.0', 1, (n + r) %% 101, (n + r) %% 101, 1 + (n + r) %% 4, 'age',
        '{"age": 30, "visual": 20, "thermal": 12, "load": 9}', 80, 70, 'big-' || n / 1000, true
      from generate_series(0, %d) n cross join generate_series(0, %d) r"""
          .formatted(ITEMS - 1, RESULTS - 1);

  private static final String FACILITY_RESULTS =
      """
      insert into views_1.facility_result select 'big-' || n, now() - make_interval(hours => h * 12), 3650 - h,
        (n + h) % 101, (n + h) % 101, 1 + (n + h) % 4, 1000, 1000, 250, 250, 250, 250, 0, '{}', 80, 70, '2.0.0'
      from generate_series(0, 99) n cross join generate_series(0, 3600) h""";

  private ManyRows() {}

  /** Into the tables of the first generation. */
  static void write(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql :
          new String[] {PARTITIONS, FACILITIES, ITEM_ROWS, RESULT_ROWS, FACILITY_RESULTS})
        statement.execute(sql);
      Counts.recount(connection, "views_1");
      SearchRows.fill(connection, "views_1");
      statement.execute("vacuum analyze");
    }
  }
}
