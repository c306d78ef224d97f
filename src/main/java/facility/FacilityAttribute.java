package facility;

import java.util.Locale;

/** What a facility can be described with; the lower-case name is the word on the wire. */
public enum FacilityAttribute {
  NAME,
  REGION,
  LOCATION,
  TIMEZONE,
  LATITUDE,
  LONGITUDE,
  CONTRACTOR,
  SAFETY_PROGRAM,
  EMERGENCY_PROCEDURES,
  BUILT_DATE;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  public String wireName() {
    return wireName;
  }
}
