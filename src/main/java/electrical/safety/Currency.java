package electrical.safety;

import electrical.method.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Whether something that must be renewed is still current.
 *
 * @param due last day it is current
 * @param daysLeft days from today to it, negative when expired
 */
public record Currency(LocalDate due, long daysLeft) {
  static final Table TABLE = Table.load("electrical/safety/currency.csv");

  /** Calendar months an arc-flash study stays current without a major change (130.5). */
  public static final int STUDY_MONTHS = 60;

  /**
   * {@code due = last + months}, on the same day of the month or the month's last; current through
   * the due day.
   *
   * <p>Source: NFPA 70E-2024, 110.3, 110.5, 110.6, 130.5, 130.7.
   */
  public static Currency of(LocalDate last, int months, LocalDate today) {
    LocalDate due = last.plusMonths(months);
    return new Currency(due, ChronoUnit.DAYS.between(today, due));
  }

  public boolean expired() {
    return daysLeft < 0;
  }

  /** Where an arc-flash study or its label stands. */
  public enum Status {
    CURRENT,
    EXPIRED,
    SUPERSEDED,
    UNKNOWN
  }

  /**
   * Status of an arc-flash study: superseded by a major modification on or after its day, else
   * expired after 5 years, else current.
   *
   * <p>Source: NFPA 70E-2024, 130.5.
   *
   * @param modified day of the last major modification or renovation, if any
   */
  public static Status study(LocalDate study, Optional<LocalDate> modified, LocalDate today) {
    if (modified.filter(m -> !m.isBefore(study)).isPresent()) return Status.SUPERSEDED;
    return of(study, STUDY_MONTHS, today).expired() ? Status.EXPIRED : Status.CURRENT;
  }

  /**
   * Status of a label: as its study; superseded when older than the study, unless the review
   * confirmed it.
   *
   * <p>Source: NFPA 70E-2024, 130.5(H): a label the review finds wrong must be updated.
   */
  public static Status label(
      LocalDate label, LocalDate study, Status studyStatus, boolean confirmed) {
    if (studyStatus != Status.CURRENT) return studyStatus;
    return label.isBefore(study) && !confirmed ? Status.SUPERSEDED : Status.CURRENT;
  }

  static Map<String, String> row(String item) {
    return TABLE.rows().stream().filter(r -> r.get("item").equals(item)).findFirst().orElseThrow();
  }
}
