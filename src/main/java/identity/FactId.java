package identity;

/** Name of one fact: the sender's record id, else the id of the message that brought it. */
public record FactId(String value) {
  public FactId {
    Ids.checked("a fact id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
