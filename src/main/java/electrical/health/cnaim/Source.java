package electrical.health.cnaim;

/** Where evidence of a component's condition comes from. */
public enum Source {
  OBSERVED("observed"),
  MEASURED("measured"),
  OIL("oil"),
  GAS("dga"),
  FURAN("ffa");

  private final String wire;

  Source(String wire) {
    this.wire = wire;
  }

  /** Opening of the names this source has in answers. */
  public String wire() {
    return wire;
  }
}
