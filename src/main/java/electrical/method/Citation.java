package electrical.method;

/**
 * Where a method or a figure comes from.
 *
 * @param standard for example IEEE 1584
 * @param edition year, for example 2018
 * @param clause clause, table or equation numbers
 */
public record Citation(String standard, String edition, String clause, Confidence confidence) {
  @Override
  public String toString() {
    return standard + "-" + edition + ", " + clause;
  }
}
