package electrical.health.cnaim;

import electrical.method.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The asset register categories implemented, and extensions, by name. */
public final class Register {
  private static final Table LIVES = table("expected-life");
  private static final Map<String, PofCurve> CURVES =
      table("pof-curve").rows().stream()
          .collect(Collectors.toMap(r -> r.get("pof_curve"), Register::curve));
  private static final Map<String, LocationFactor> LOCATIONS =
      Map.of(
          "Switchgear", LocationFactor.of("Switchgear"),
          "Transformers", LocationFactor.of("Transformers"));

  /** Categories of CNAIM. */
  public static final Map<String, AssetCategory> CATEGORIES =
      named("asset_register_category", table("categories"), Register::category);

  /** Assets that CNAIM leaves out, evaluated with its rules. */
  public static final Map<String, AssetCategory> EXTENSIONS =
      named("extension_category", table("extensions"), Register::extension);

  private Register() {}

  /** A table of this room. */
  public static Table table(String name) {
    return Table.load("electrical/health/" + name + ".csv");
  }

  /** The curve of Table 21 with this name. */
  public static PofCurve curve(String name) {
    return Optional.ofNullable(CURVES.get(name)).orElseThrow();
  }

  private static Map<String, AssetCategory> named(
      String column, Table table, Function<Map<String, String>, AssetCategory> of) {
    Map<String, AssetCategory> named = new LinkedHashMap<>();
    for (Map<String, String> row : table.rows()) named.put(row.get(column), of.apply(row));
    return Collections.unmodifiableMap(named);
  }

  private static AssetCategory category(Map<String, String> row) {
    String name = row.get("asset_register_category");
    String truck = row.get("truck_replacement_years");
    Family family = Family.of(row.get("category")).orElseThrow();
    return new AssetCategory(
        name,
        family,
        curve(row.get("pof_curve")),
        Optional.ofNullable(LOCATIONS.get(row.get("location_column"))),
        lives(name),
        new AssetCategory.Defaults(
            row.get("default_environment").equals("INDOOR"),
            truck.isEmpty() ? 0 : Double.parseDouble(truck)),
        components(family, row.get("condition_category")));
  }

  private static List<ComponentTables> components(Family family, String condition) {
    String main = ComponentTables.MAIN;
    String tapchanger = ComponentTables.TAPCHANGER;
    return family == Family.EHV_TRANSFORMER
        ? List.of(
            ComponentTables.of(condition, main, main),
            ComponentTables.of(condition, tapchanger, tapchanger))
        : List.of(ComponentTables.of(condition, "", main));
  }

  private static AssetCategory extension(Map<String, String> row) {
    Family family = Family.of(row.get("category")).orElseThrow();
    boolean cable = family == Family.EXTENSION_CABLE;
    ComponentTables tables =
        components(family, row.get("condition_category"))
            .getFirst()
            .measuredAtMost(Integer.parseInt(row.get("most_measured_factors")));
    return new AssetCategory(
        row.get("extension_category"),
        family,
        curve(row),
        cable ? Optional.empty() : Optional.of(LOCATIONS.get("Transformers")),
        Map.of("", Double.valueOf(row.get("normal_expected_life_years"))),
        new AssetCategory.Defaults(true, 0),
        List.of(tables));
  }

  private static PofCurve curve(Map<String, String> row) {
    return new PofCurve(
        Double.parseDouble(row.get("k_percent")) / 100, Double.parseDouble(row.get("c")));
  }

  private static Map<String, Double> lives(String category) {
    Map<String, Double> lives = new LinkedHashMap<>();
    for (Map<String, String> row : LIVES.rows())
      if (row.get("asset_register_category").equals(category))
        lives.put(row.get("sub_division"), Double.valueOf(row.get("normal_expected_life_years")));
    return Collections.unmodifiableMap(lives);
  }
}
