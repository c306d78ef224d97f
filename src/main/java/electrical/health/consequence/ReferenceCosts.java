package electrical.health.consequence;

import electrical.health.cnaim.Register;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a failure costs in a typical case, in pounds of 2020/21, whole pounds.
 *
 * <p>Source: CNAIM v2.1, Table 16.
 *
 * @param total as published; may differ from the sum by rounding
 */
public record ReferenceCosts(
    double financial, double safety, double environmental, double network, double total) {
  private static final Map<String, ReferenceCosts> ALL =
      Register.table("reference-costs").rows().stream()
          .collect(Collectors.toMap(r -> r.get("asset_register_category"), ReferenceCosts::read));

  private static ReferenceCosts read(Map<String, String> row) {
    Function<String, Double> pounds = column -> Double.valueOf(row.get(column));
    return new ReferenceCosts(
        pounds.apply("financial"),
        pounds.apply("safety"),
        pounds.apply("environmental"),
        pounds.apply("network"),
        pounds.apply("total"));
  }

  /** Of an asset register category, which must be one of the 61. */
  public static ReferenceCosts of(String category) {
    ReferenceCosts costs = ALL.get(category);
    if (costs == null) throw new IllegalArgumentException("no category " + category);
    return costs;
  }
}
