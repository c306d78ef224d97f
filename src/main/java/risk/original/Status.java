package risk.original;

/** How something stands against a standard; UNKNOWN without equipment. */
public enum Status {
  COMPLIANT("compliant"),
  PARTIAL("partial"),
  NON_COMPLIANT("non_compliant"),
  UNKNOWN("unknown");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The original's word. */
  @Override
  public String toString() {
    return word;
  }
}
