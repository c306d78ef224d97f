package electrical.health.consequence;

import electrical.health.cnaim.Register;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Environmental factors but for size: insulating medium (Table 229), distance to a water course and
 * bunding (Table 231). A distance of 40 m and of 80 m belongs to the farther band, 120 m to the
 * nearer one. All are 1 for categories without such a table.
 */
final class EnvironmentalFactor {
  private static final Map<String, Map<String, String>> ROWS =
      Register.table("environmental").rows().stream()
          .collect(Collectors.toMap(row -> row.get("environmental_key"), Function.identity()));

  private final Map<String, String> row;

  private EnvironmentalFactor(Map<String, String> row) {
    this.row = row;
  }

  static EnvironmentalFactor of(String environmentalKey) {
    return new EnvironmentalFactor(ROWS.getOrDefault(environmentalKey, Map.of()));
  }

  private double cell(String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? 1 : Double.parseDouble(cell);
  }

  /** By OIL, SF6 or NEITHER; a medium that is not known counts as oil. */
  double medium(Optional<String> medium) {
    return cell(medium.orElse("medium_missing"));
  }

  /** By the distance to a water course in m. */
  double proximity(OptionalDouble metres) {
    if (metres.isEmpty()) return 1;
    double distance = metres.getAsDouble();
    if (distance < 40) return cell("under_40_m");
    if (distance < 80) return cell("under_80_m");
    return cell(distance <= 120 ? "up_to_120_m" : "over_120_m");
  }

  double bunding(boolean bunded) {
    return cell(bunded ? "bunded" : "not_bunded");
  }
}
