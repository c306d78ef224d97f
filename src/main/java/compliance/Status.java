package compliance;

import java.util.Locale;

/** Where a requirement stands. */
public enum Status {
  /** A record proves it. */
  MET,
  /** Met, but only for a short time still. */
  DUE_SOON,
  /** Not met: its day is past, or a record says that it is not so. */
  OVERDUE,
  /** Nothing proves it; never taken for met. */
  EVIDENCE_MISSING,
  /** The standard does not ask this of the item. */
  NOT_APPLICABLE;

  /** As answers write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the requirement holds today. */
  public boolean holds() {
    return this == MET || this == DUE_SOON;
  }
}
