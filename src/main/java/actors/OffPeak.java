package actors;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The part of the day that is left to work which can wait.
 *
 * @param from first minute of it; equal to the end when it is all day
 * @param to first minute after it; before its beginning when midnight lies in it
 * @param zone whose wall clock counts, also on days with a change of it
 */
public record OffPeak(LocalTime from, LocalTime to, ZoneId zone) {
  public boolean covers(Instant at) {
    LocalTime time = at.atZone(zone).toLocalTime();
    boolean begun = !time.isBefore(from);
    boolean over = !time.isBefore(to);
    return from.isBefore(to) ? begun && !over : begun || !over;
  }
}
