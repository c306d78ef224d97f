package electrical.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Due dates against a calendar of our own that is walked day by day. */
class DueDayByDayTest {
  /** A Gregorian date that counts without java.time. */
  private record Day(int year, int month, int day) implements Comparable<Day> {
    static Day of(LocalDate date) {
      return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    Day next() {
      if (day < length(year, month)) return new Day(year, month, day + 1);
      return month < 12 ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
    }

    static int length(int year, int month) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      if (month == 2) return leap ? 29 : 28;
      return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    int months() {
      return 12 * year + month;
    }

    @Override
    public int compareTo(Day o) {
      return Integer.compare(372 * year + 31 * month + day, 372 * o.year + 31 * o.month + o.day);
    }
  }

  /** The last day of the month that is so many months later, on or before the same day number. */
  private static Day due(Day last, int months) {
    Day found = last;
    for (Day d = last; d.months() <= last.months() + months; d = d.next())
      if (d.months() == last.months() + months && (d.day() <= last.day())) found = d;
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 700, 2024})
  void a_due_date_days_left_and_missed_cycles_agree_with_walking_the_calendar(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      LocalDate last = LocalDate.ofEpochDay(-25_000 + random.nextInt(60_000));
      if (random.nextBoolean()) last = last.plusMonths(1).withDayOfMonth(1).minusDays(1);
      int months = new int[] {1, 3, 4, 6, 12, 24, 36, 60}[random.nextInt(8)];
      LocalDate today = last.plusDays(random.nextInt(Math.max(2, 130 * months)));
      Due due = Due.of(last, Period.ofMonths(months), today);
      String name = "seed %d: %s + %d months, today %s".formatted(seed, last, months, today);
      assertThat(Day.of(due.date())).as(name).isEqualTo(due(Day.of(last), months));
      assertThat(due.daysLeft()).as(name).isEqualTo(walk(Day.of(today), Day.of(due.date())));
      assertThat(due.overdue()).as(name).isEqualTo(today.isAfter(due.date()));
      assertThat(due.missed()).as(name).isEqualTo(missed(Day.of(last), months, Day.of(today)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 701})
  void a_longer_interval_is_never_due_earlier_and_never_misses_more(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      LocalDate last = LocalDate.ofEpochDay(random.nextInt(20_000));
      LocalDate today = last.plusDays(random.nextInt(6000));
      int months = 1 + random.nextInt(60);
      Due shorter = Due.of(last, Period.ofMonths(months), today);
      Due longer = Due.of(last, Period.ofMonths(months + 1 + random.nextInt(12)), today);
      assertThat(longer.date()).as("seed %d %s", seed, last).isAfterOrEqualTo(shorter.date());
      assertThat(longer.missed()).as("seed %d", seed).isLessThanOrEqualTo(shorter.missed());
    }
  }

  private static long walk(Day from, Day to) {
    long days = 0;
    for (Day d = from; d.compareTo(to) < 0; d = d.next()) days++;
    for (Day d = to; d.compareTo(from) < 0; d = d.next()) days--;
    return days;
  }

  /** Cycles whose successor's due date has passed as well. */
  private static int missed(Day last, int months, Day today) {
    int missed = 0;
    for (int cycle = 2; due(last, cycle * months).compareTo(today) < 0; cycle++) missed++;
    return missed;
  }
}
