package electrical.health.consequence;

import electrical.health.cnaim.Register;
import electrical.health.cnaim.Steps;
import electrical.method.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Factors by type and size: financial (Table 219) and environmental (Table 230). Distribution
 * transformers go by kV.A, the limit belonging to the larger size; 33 kV and 66 kV transformers by
 * windings and MV.A, the limit belonging to the smaller; LV boards by cladding. Type or size not
 * known: 1.
 */
final class SizeFactor {
  private static final Table TABLE = Register.table("type-and-size-factors");
  private static final SizeFactor NONE = new SizeFactor(Map.of());

  private final Map<String, Curve> byCriterion;

  private record Curve(Steps steps, boolean limitBelongsBelow, boolean sized) {
    double at(OptionalDouble size) {
      if (!sized) return steps.first();
      return limitBelongsBelow ? steps.upTo(size) : steps.below(size);
    }
  }

  private SizeFactor(Map<String, Curve> byCriterion) {
    this.byCriterion = byCriterion;
  }

  /**
   * Factors of a category.
   *
   * @param consequence "financial" or "environmental"
   */
  static SizeFactor of(String consequence, String category) {
    List<Map<String, String>> rows =
        TABLE.rows().stream()
            .filter(row -> row.get("consequence").equals(consequence))
            .filter(row -> row.get("asset_register_category").equals(category))
            .toList();
    if (rows.isEmpty()) return NONE;
    Map<String, Curve> curves = new LinkedHashMap<>();
    for (Map<String, String> row : rows)
      curves.computeIfAbsent(row.get("criterion"), criterion -> curve(rows, row));
    return new SizeFactor(curves);
  }

  private static Curve curve(List<Map<String, String>> rows, Map<String, String> first) {
    Table part = new Table(Map.of(), rows);
    Steps steps =
        Steps.of(
            part,
            row -> row.get("criterion").equals(first.get("criterion")),
            "size_upper",
            "factor");
    String edge = first.get("edge");
    return new Curve(steps, edge.equals("up_to"), !edge.isEmpty());
  }

  /** Types (windings, claddings) the category knows; empty where it goes by size or not at all. */
  List<String> criteria() {
    return byCriterion.keySet().stream().filter(name -> !name.isEmpty()).toList();
  }

  /** The factor; 1 where the type is not known or has no row. */
  double at(Optional<String> criterion, OptionalDouble size) {
    Curve curve = byCriterion.get(byCriterion.containsKey("") ? "" : criterion.orElse("?"));
    return curve == null ? 1 : curve.at(size);
  }
}
