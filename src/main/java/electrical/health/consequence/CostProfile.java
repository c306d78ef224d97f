package electrical.health.consequence;

import electrical.health.cnaim.Family;
import electrical.health.cnaim.Register;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the category alone says about the consequence of a failure.
 *
 * @param access access factor by A, B, C; empty for cables
 * @param networkKey key of Tables 233 and 235
 */
record CostProfile(
    ReferenceCosts reference,
    Family family,
    Map<String, Double> access,
    SizeFactor financial,
    SizeFactor size,
    EnvironmentalFactor environment,
    String networkKey) {
  private static final Map<String, Map<String, String>> ACCESS =
      Register.table("access").rows().stream()
          .collect(Collectors.toMap(row -> row.get("access_key"), Function.identity()));

  /** By asset register category. */
  static final Map<String, CostProfile> ALL =
      Register.table("categories").rows().stream()
          .collect(Collectors.toMap(r -> r.get("asset_register_category"), CostProfile::read));

  private static CostProfile read(Map<String, String> row) {
    String category = row.get("asset_register_category");
    return new CostProfile(
        ReferenceCosts.of(category),
        Family.of(row.get("category")).orElseThrow(),
        access(row.get("access_key")),
        SizeFactor.of("financial", category),
        SizeFactor.of("environmental", category),
        EnvironmentalFactor.of(row.get("environmental_key")),
        row.get("network_key"));
  }

  private static Map<String, Double> access(String key) {
    Map<String, String> row = ACCESS.getOrDefault(key, Map.of());
    return row.entrySet().stream()
        .filter(cell -> cell.getKey().length() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, cell -> Double.valueOf(cell.getValue())));
  }

  /** Access financial factor, Tables 220 and 221; A when not known. */
  double accessFactor(Optional<String> type) {
    return access.isEmpty() ? 1 : access.get(type.orElse("A"));
  }
}
