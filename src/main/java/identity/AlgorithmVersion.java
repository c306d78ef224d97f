package identity;

/** Number of a released risk algorithm, for example 1.2.0. A released version never changes. */
public record AlgorithmVersion(String value) {
  public AlgorithmVersion {
    Ids.checked("an algorithm version", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
