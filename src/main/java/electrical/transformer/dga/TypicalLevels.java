package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The 90 % typical levels of IEC 60599, upper end, below which fault typing has no meaning. */
final class TypicalLevels {
  private static final Table TABLE = Table.load("electrical/transformer/iec60599-typical.csv");

  static final Citation CITATION = TABLE.citation();

  private static final Map<Gas, Double> HIGH = high();

  private TypicalLevels() {}

  /** Gases above the upper end of their typical range; without a communicating tap changer. */
  static List<Gas> exceeded(GasSample sample) {
    return HIGH.entrySet().stream()
        .filter(e -> sample.has(e.getKey()) && sample.level(e.getKey()) > e.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Says in the sheet when no gas is above its typical level. */
  static void check(GasSample sample, Sheet.Draft sheet) {
    if (sample.ppm().isEmpty())
      sheet.unknown("whether a gas exceeds its typical level; only then is the result a fault");
    else if (exceeded(sample).isEmpty())
      sheet.warn("no gas exceeds its typical level: the gases are no evidence of a fault");
  }

  private static Map<Gas, Double> high() {
    Map<Gas, Double> high = new EnumMap<>(Gas.class);
    for (Map<String, String> row : TABLE.rows()) {
      String gas = row.get("gas");
      if (!gas.contains(" ")) high.put(Gas.valueOf(gas), Double.valueOf(row.get("high")));
    }
    return high;
  }
}
