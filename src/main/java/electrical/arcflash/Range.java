package electrical.arcflash;

import java.math.BigDecimal;
import java.util.Map;

/** A validity range of IEEE 1584-2018 clause 4.2; both ends belong to it. */
record Range(double min, double max, String unit) {
  static final StandardTable TABLE = StandardTable.named("validity-ranges");

  static Range of(String quantity, String band) {
    Map<String, String> row = TABLE.row(Map.of("quantity", quantity, "band", band));
    String max = row.get("max");
    return new Range(
        Double.parseDouble(row.get("min")),
        max.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(max), // infinity is out of range too
        row.get("unit"));
  }

  /** The same range with an end where the standard has none. */
  Range upTo(double most) {
    return new Range(min, Math.min(max, most), unit);
  }

  /** False for NaN, which stands for a missing number. */
  boolean contains(double number) {
    return number >= min && number <= max;
  }

  @Override
  public String toString() {
    return max == Double.MAX_VALUE
        ? plain(min) + " " + unit + " or more"
        : plain(min) + " to " + plain(max) + " " + unit;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
