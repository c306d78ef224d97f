package electrical.maintenance;

import java.util.Locale;

/** What NFPA 70B-2023, 9.3.1 asks about equipment, and the physical condition each yes forces. */
public enum Observation {
  RESULTS_DEVIATE(Condition.TWO, "results deviate from earlier results"),
  MORE_FREQUENT_MAINTENANCE(Condition.TWO, "results call for more frequent maintenance"),
  MONITORING_SINCE_LAST(Condition.TWO, "a monitoring notification since the last assessment"),
  PREDICTIVE_OPEN(Condition.TWO, "an active recommendation from predictive techniques"),
  ENCLOSURE_DIRTY(Condition.TWO, "enclosure not clean, dry and tight"),
  APPEARANCE_WORN(Condition.TWO, "does not look like new"),
  MAINTENANCE_NOT_AS_PLANNED(Condition.TWO, "previous maintenance not done as the programme says"),
  MONITORING_ACTIVE(Condition.THREE, "an active monitoring notification"),
  MONITORING_UNADDRESSED(Condition.THREE, "an unaddressed monitoring notification"),
  PREDICTIVE_URGENT(Condition.THREE, "an urgent action from predictive techniques"),
  OPERATION_CHANGED(Condition.THREE, "changed operation noted");

  private final Condition forces;
  private final String meaning;

  Observation(Condition forces, String meaning) {
    this.forces = forces;
    this.meaning = meaning;
  }

  /** The best physical condition possible once this was seen. */
  public Condition forces() {
    return forces;
  }

  String meaning() {
    return meaning;
  }

  /** Name on the wire. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
