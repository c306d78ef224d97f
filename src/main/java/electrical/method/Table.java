package electrical.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a standard, read from a CSV file beside the code. The file opens with lines {@code #
 * name: value}; source, edition, table and confidence must be among them.
 *
 * @param head what the opening lines say
 * @param rows by column name, in file order; cells are stripped, empty ones are ""
 */
public record Table(Map<String, String> head, List<Map<String, String>> rows) {
  private static final List<String> NEEDED = List.of("source", "edition", "table", "confidence");

  /**
   * Reads a table of the class path.
   *
   * @param path for example electrical/arcflash/arcing-current.csv
   * @throws IllegalStateException when the file is missing, has no complete head, or a row is not
   *     as wide as the header
   */
  public static Table load(String path) {
    try (InputStream in = Table.class.getResourceAsStream("/" + path)) {
      if (in == null) throw new IllegalStateException("no table " + path);
      return read(
          path,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String path, List<String> lines) {
    Map<String, String> head = new LinkedHashMap<>();
    List<String[]> cells = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon > 0)
          head.merge(
              line.substring(1, colon).strip(),
              line.substring(colon + 1).strip(),
              (a, b) -> a + " " + b);
      } else if (!line.isBlank()) cells.add(line.split(",", -1));
    }
    if (!head.keySet().containsAll(NEEDED) || cells.isEmpty())
      throw new IllegalStateException(path + " needs " + NEEDED + " and a header row");
    return new Table(head, rows(path, cells));
  }

  private static List<Map<String, String>> rows(String path, List<String[]> cells) {
    String[] names = cells.getFirst();
    List<Map<String, String>> rows = new ArrayList<>();
    for (String[] row : cells.subList(1, cells.size())) {
      if (row.length != names.length)
        throw new IllegalStateException(
            path + ": " + String.join(",", row) + " is not as wide as the header");
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < names.length; i++) named.put(names[i].strip(), row[i].strip());
      rows.add(named);
    }
    return List.copyOf(rows);
  }

  /** The table as a citation. */
  public Citation citation() {
    return new Citation(
        head.get("source"),
        head.get("edition"),
        head.get("table"),
        Confidence.valueOf(head.get("confidence")));
  }
}
