package risk.original;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The original's item as evidence for a released version; temperatures stay in degF. */
final class ItemEvidence {
  private static final List<String> FLAGS =
      List.of(
          "undersized_conductors",
          "outdated_insulation",
          "corrosive_environment",
          "outdoor_exposure",
          "poor_ventilation",
          "failed_inspection",
          "thermal_issues",
          "frequent_cycling",
          "voltage_instability",
          "visible_corrosion",
          "physical_damage",
          "heat_discoloration",
          "loose_parts",
          "unusual_noise");

  private ItemEvidence() {}

  /** With ages counted from the dates. */
  static Map<String, Object> fromDates(RiskItem item, LocalDateTime now) {
    return of(item, years(item, now));
  }

  /** With ages as they were stated, where they were. */
  static Map<String, Object> asStated(RiskItem item, LocalDateTime now) {
    Years counted = years(item, now);
    RiskItem.Stated stated = item.life().stated();
    boolean maintained = counted.sinceMaintenance().isPresent();
    boolean said = maintained && stated.yearsSinceMaintenance().isPresent();
    return of(
        item,
        new Years(
            stated.ageYears().orElse(counted.age()),
            said ? stated.yearsSinceMaintenance() : counted.sinceMaintenance()));
  }

  private record Years(double age, OptionalDouble sinceMaintenance) {}

  private static Years years(RiskItem item, LocalDateTime now) {
    OptionalDouble since =
        item.life()
            .maintained()
            .map(at -> OptionalDouble.of(Elapsed.years(at, now)))
            .orElseGet(OptionalDouble::empty);
    return new Years(Elapsed.years(item.life().installed(), now), since);
  }

  private static Map<String, Object> of(RiskItem item, Years years) {
    Map<String, Object> out = new HashMap<>();
    out.put("type", item.type().name());
    out.put("age_years", years.age());
    out.put("installation_year", (double) item.life().installed().getYear());
    years.sinceMaintenance().ifPresent(q -> out.put("years_since_maintenance", q));
    out.put("humidity", item.exposure().humidity());
    out.put("ambient_temperature_f", item.exposure().temperature());
    out.put("loading", item.exposure().loading());
    out.put("conductor_material", item.aluminum() ? "aluminum" : "copper");
    additional(out, item.additional());
    return out;
  }

  private static void additional(Map<String, Object> out, Map<String, Object> found) {
    for (String flag : FLAGS) out.put(flag, Truth.of(found.get(flag)));
    out.put("trip_test_failed", "failed".equals(found.get("trip_tests")));
    if (found.get("connection_type") instanceof String type) out.put("connection_type", type);
    number(out, "documented_issues", found.get("documented_issues"));
    number(out, "power_factor", found.get("power_factor"));
    number(out, "harmonics", found.get("harmonics_percentage"));
  }

  private static void number(Map<String, Object> out, String name, Object value) {
    if (value instanceof Number number) out.put(name, number.doubleValue());
  }
}
