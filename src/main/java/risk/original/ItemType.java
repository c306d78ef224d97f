package risk.original;

/** The original's five types of equipment. */
public enum ItemType {
  PANEL(35),
  TRANSFORMER(25),
  SWITCHGEAR(30),
  BREAKER(20),
  OTHER(20);

  private final int serviceLifeYears;

  ItemType(int serviceLifeYears) {
    this.serviceLifeYears = serviceLifeYears;
  }

  /** Expected service life in years, from the original's models. */
  public int serviceLifeYears() {
    return serviceLifeYears;
  }
}
