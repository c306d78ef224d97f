package electrical.breaker;

import electrical.method.Table;
import java.util.List;
import java.util.Map;

/** Rows of a table found by a word. */
final class Rows {
  private Rows() {}

  static List<String> words(Table table, String column) {
    return table.rows().stream().map(row -> row.get(column)).toList();
  }

  /** The row of a word that the input check let through. */
  static Map<String, String> at(Table table, String column, String word) {
    return table.rows().stream()
        .filter(row -> row.get(column).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
