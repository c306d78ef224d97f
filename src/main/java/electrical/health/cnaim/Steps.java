package electrical.health.cnaim;

import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * One column of a published table whose rows go by ascending limits. A row without a numeric limit
 * ("missing") holds for an input that was not given; where the table has none, that value is 1.
 */
public final class Steps {
  private final double[] limits;
  private final double[] values;
  private final double missing;

  private Steps(double[] limits, double[] values, double missing) {
    this.limits = limits;
    this.values = values;
    this.missing = missing;
  }

  /** The rows of a table that satisfy a condition, by two of its columns. */
  public static Steps of(
      Table table, Predicate<Map<String, String>> which, String limit, String value) {
    List<Map<String, String>> rows = table.rows().stream().filter(which).toList();
    if (rows.isEmpty()) throw new IllegalStateException("no such rows in " + table.head());
    List<Map<String, String>> limited =
        rows.stream().filter(r -> !r.get(limit).equals("missing")).toList();
    return new Steps(
        limited.stream().mapToDouble(r -> number(r.get(limit))).toArray(),
        limited.stream().mapToDouble(r -> number(r.get(value))).toArray(),
        rows.stream()
            .filter(r -> r.get(limit).equals("missing"))
            .mapToDouble(r -> number(r.get(value)))
            .findFirst()
            .orElse(1));
  }

  /** A number of a table, where "inf" and an empty limit stand for an open end. */
  public static double number(String cell) {
    return cell.equals("inf") || cell.isEmpty()
        ? Double.POSITIVE_INFINITY
        : Double.parseDouble(cell);
  }

  /** The value of the row whose limit is the first not below x; the last row above all limits. */
  public double upTo(double x) {
    int row = 0;
    while (row < limits.length - 1 && x > limits[row]) row++;
    return values[row];
  }

  /** The value of the row whose limit is the first above x; the last row above all limits. */
  public double below(double x) {
    int row = 0;
    while (row < limits.length - 1 && x >= limits[row]) row++;
    return values[row];
  }

  /** As {@link #upTo(double)}, or the value for an input that was not given. */
  public double upTo(OptionalDouble x) {
    return x.isPresent() ? upTo(x.getAsDouble()) : missing;
  }

  /** As {@link #below(double)}, or the value for an input that was not given. */
  public double below(OptionalDouble x) {
    return x.isPresent() ? below(x.getAsDouble()) : missing;
  }

  public double first() {
    return values[0];
  }

  public double last() {
    return values[values.length - 1];
  }

  public double smallest() {
    double smallest = missing;
    for (double value : values) smallest = Math.min(smallest, value);
    return smallest;
  }
}
