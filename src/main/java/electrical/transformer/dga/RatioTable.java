package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table of faults, each with a criterion on some ratios. */
record RatioTable(Citation citation, List<Row> rows) {
  /** One fault; a ratio without a criterion does not matter. */
  record Row(String fault, Map<Ratio, Interval> criteria) {
    /** True when every criterion holds; a ratio that is not known is left out. */
    boolean holds(Map<Ratio, Double> ratios) {
      return criteria.entrySet().stream()
          .filter(c -> ratios.containsKey(c.getKey()))
          .allMatch(c -> c.getValue().contains(ratios.get(c.getKey())));
    }
  }

  /** Reads a file whose columns are the fault and ratio labels. */
  static RatioTable load(String file) {
    Table table = Table.load("electrical/transformer/" + file);
    return new RatioTable(table.citation(), table.rows().stream().map(RatioTable::row).toList());
  }

  /** Every fault whose criteria hold, in the order of the table. */
  List<String> matching(Map<Ratio, Double> ratios) {
    return rows.stream().filter(r -> r.holds(ratios)).map(Row::fault).toList();
  }

  private static Row row(Map<String, String> cells) {
    Map<Ratio, Interval> criteria = new EnumMap<>(Ratio.class);
    cells.forEach(
        (column, cell) -> {
          if (!column.equals("fault") && !cell.isEmpty())
            criteria.put(Ratio.of(column), Interval.parse(cell));
        });
    return new Row(cells.get("fault"), criteria);
  }
}
