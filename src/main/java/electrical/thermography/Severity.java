package electrical.thermography;

import java.util.Locale;

/** Grade of a hot spot and what it asks for, mildest first. */
public enum Severity {
  NONE("no deficiency shown", 1),
  POSSIBLE("possible deficiency; investigate", 1),
  PROBABLE("probable deficiency; repair as time permits", 2),
  /** Only to be had from the difference to ambient. */
  MONITOR("monitor until corrected", 2),
  MAJOR("major deficiency; repair immediately", 3);

  private final String action;
  private final int physicalCondition;

  Severity(String action, int physicalCondition) {
    this.action = action;
    this.physicalCondition = physicalCondition;
  }

  /** As the wire and the table write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Severity of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String action() {
    return action;
  }

  /**
   * NFPA 70B physical condition the equipment has at least, 1 to 3: a policy in keeping with NFPA
   * 70B-2023, 9.3.1, no figure of it (confidence C).
   */
  public int physicalCondition() {
    return physicalCondition;
  }

  public Severity worst(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
