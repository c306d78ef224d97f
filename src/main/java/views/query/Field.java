package views.query;

/**
 * A published field of a list.
 *
 * @param name on the wire
 * @param shown SQL of its value
 * @param sorted SQL it is sorted by, where that is another one
 * @param nullable whether what it is sorted by may be null; rows without it come last in any order
 */
public record Field(String name, Kind kind, String shown, String sorted, boolean nullable) {
  /** A text whose column sorts by code points already, as an index on it does. */
  static Field key(String name, String column) {
    return new Field(name, Kind.TEXT, column, column, false);
  }

  static Field known(String name, Kind kind, String sql) {
    return new Field(name, kind, sql, byCodePoints(kind, sql), false);
  }

  static Field maybe(String name, Kind kind, String sql) {
    return new Field(name, kind, sql, byCodePoints(kind, sql), true);
  }

  private static String byCodePoints(Kind kind, String sql) {
    return kind.words() ? sql + " collate \"C\"" : sql;
  }

  Field sortedBy(String sql) {
    return new Field(name, kind, shown, sql, false);
  }

  /** Sorted and compared by SQL that may be null, though something is shown then. */
  Field comparedBy(String sql) {
    return new Field(name, kind, shown, sql, true);
  }

  /** SQL of what a filter looks at. */
  String compared() {
    return kind.words() ? shown : sorted;
  }

  /** Whether it can stand in an order or a filter. */
  public boolean comparable() {
    return kind != Kind.TREE;
  }
}
