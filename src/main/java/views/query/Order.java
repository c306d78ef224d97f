package views.query;

/**
 * By what a list is sorted; rows with the same value by their id, in the same direction.
 *
 * @param descending from the largest
 */
public record Order(Field field, boolean descending) {
  String direction() {
    return descending ? "desc" : "asc";
  }

  String beyond() {
    return descending ? "<" : ">";
  }

  /** As it is asked for. */
  public String text() {
    return (descending ? "-" : "") + field.name();
  }
}
