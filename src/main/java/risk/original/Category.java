package risk.original;

/** The five-factor calculation's categories, from least to worst. */
public enum Category {
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high"),
  CRITICAL("critical");

  private final String word;

  Category(String word) {
    this.word = word;
  }

  /** The original's word. */
  @Override
  public String toString() {
    return word;
  }
}
