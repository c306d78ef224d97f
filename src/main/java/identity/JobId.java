package identity;

/** Name of one calculation job. */
public record JobId(String value) {
  public JobId {
    Ids.checked("a job id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
