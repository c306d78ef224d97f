package risk.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import risk.catalogue.Course.Point;

/** Finds the first day on which a version says something else of an item. */
final class NextTurn {
  /**
   * How far ahead the days of a course are looked at one by one where the version does not declare
   * which way it goes.
   */
  static final int DAY_BY_DAY = 31;

  private static final double HALF_A_POINT = 0.5;

  private final Course course;
  private final long from;
  private final long last;
  private final Point now;

  NextTurn(Course course, LocalDate from, LocalDate last) {
    this.course = course;
    this.from = from.toEpochDay();
    this.last = last.toEpochDay();
    this.now = course.at(from);
  }

  /** Exactly, for a course that only ever rises or only ever falls; empty when there is none. */
  Optional<LocalDate> monotone() {
    if (!now.computed()) return dayByDay(); // nothing is declared of what cannot be computed
    Point end = course.at(last);
    if (now.same(end)) return Optional.empty();
    return Optional.of(LocalDate.ofEpochDay(between(end)));
  }

  /**
   * Narrows from both ends. A straight line between them tells where to look next; where that
   * leaves more than half, as before a jump, the middle is next.
   */
  private long between(Point end) {
    long same = from;
    long other = last;
    Point before = now;
    Point after = end;
    boolean halve = false;
    while (other - same > 1) {
      long wide = other - same;
      boolean middle = halve || before.score() == after.score();
      long day = same + (middle ? wide / 2 : guess(before, after, wide));
      Point point = course.at(day);
      if (now.same(point)) {
        same = day;
        before = point;
      } else {
        other = day;
        after = point;
      }
      halve = 2 * (other - same) > wide;
    }
    return other;
  }

  /** Days until a straight line passes to the next whole score; within 1..wide-1. */
  private long guess(Point before, Point after, long wide) {
    double edge = now.score() + (after.exact() > before.exact() ? HALF_A_POINT : -HALF_A_POINT);
    double days = wide * (edge - before.exact()) / (after.exact() - before.exact());
    return Math.clamp((long) Math.ceil(days), 1, wide - 1);
  }

  /** The first one within {@value #DAY_BY_DAY} days, else the day on which to look again. */
  Optional<LocalDate> dayByDay() {
    for (long day = from + 1; day <= Math.min(last, from + DAY_BY_DAY); day++)
      if (!now.same(course.at(day))) return Optional.of(LocalDate.ofEpochDay(day));
    return Optional.of(LocalDate.ofEpochDay(from + DAY_BY_DAY));
  }
}
