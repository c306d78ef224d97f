package identity;

/** Name of one piece of electrical equipment, given by its owner and never reused. */
public record EquipmentId(String value) {
  public EquipmentId {
    Ids.checked("an equipment id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
