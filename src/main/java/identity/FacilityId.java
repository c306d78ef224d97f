package identity;

/** Name of one site, given by its owner and never reused. */
public record FacilityId(String value) {
  public FacilityId {
    Ids.checked("a facility id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
