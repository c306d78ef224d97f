package electrical.arcflash;

import electrical.method.Citation;
import electrical.method.Table;
import java.util.Map;

/** A table of this room, whose rows are found by some of their cells. */
record StandardTable(Table table) {
  /** Reads a table by its file name without ending. */
  static StandardTable named(String name) {
    return new StandardTable(Table.load("electrical/arcflash/" + name + ".csv"));
  }

  Citation citation() {
    return table.citation();
  }

  /**
   * The first row with these cells.
   *
   * @throws IllegalStateException when there is none
   */
  Map<String, String> row(Map<String, String> key) {
    return table.rows().stream()
        .filter(row -> row.entrySet().containsAll(key.entrySet()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row for " + key));
  }

  /** The numbers of columns called by a letter and 1, 2 and so on, in the row with these cells. */
  double[] numbers(Map<String, String> key, String letter, int count) {
    Map<String, String> row = row(key);
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) numbers[i] = Double.parseDouble(row.get(letter + (i + 1)));
    return numbers;
  }
}
