package electrical.transformer.oil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Limits of one property for a class of rated voltages.
 *
 * @param least true when the property must be at least a limit, false when at most
 * @param limits of the grades from good to bad, one fewer than there are grades
 */
record OilLimit(OilProperty property, VoltageClass voltages, boolean least, List<Double> limits) {
  /** A range of rated voltage in kV as the table writes it: ..69, 69..230, 230.. or .. for all. */
  record VoltageClass(double from, double to) {
    /** IEEE ends its middle class below 230 kV; the classes of IEC all end at their limit. */
    private static final double OPEN_END = 230;

    static VoltageClass parse(String text) {
      String[] ends = text.split("\\.\\.", -1);
      return new VoltageClass(
          ends[0].isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(ends[0]),
          ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]));
    }

    boolean contains(double kilovolts) {
      boolean above = from == OPEN_END ? kilovolts >= from : kilovolts > from;
      boolean below = to == OPEN_END ? kilovolts < to : kilovolts <= to;
      return above && below;
    }
  }

  static OilLimit of(Map<String, String> row) {
    List<Double> limits = new ArrayList<>();
    for (int i = 1; row.containsKey("limit" + i); i++)
      limits.add(Double.valueOf(row.get("limit" + i)));
    return new OilLimit(
        OilProperty.of(row.get("property")),
        VoltageClass.parse(row.get("class")),
        row.get("sense").equals("least"),
        List.copyOf(limits));
  }

  /** 0 for the best grade; a value on a limit still has the better grade. */
  int grade(double value) {
    int grade = 0;
    for (double limit : limits) if (least ? value < limit : value > limit) grade++;
    return grade;
  }
}
