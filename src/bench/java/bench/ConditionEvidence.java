package bench;

import equipment.EquipmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Sixty-four items of all types, each with what is usually known of such a one. */
final class ConditionEvidence {
  private static final int ITEMS = 64;
  private static final List<String> SEEN =
      List.of("visible_corrosion", "physical_damage", "heat_discoloration", "loose_parts");

  private final SplittableRandom random = new SplittableRandom(64);

  List<Map<String, Object>> items() {
    List<Map<String, Object>> items = new ArrayList<>();
    EquipmentType[] types = EquipmentType.values();
    for (int i = 0; i < ITEMS; i++) items.add(item(types[i % types.length]));
    return items;
  }

  private Map<String, Object> item(EquipmentType type) {
    Map<String, Object> out = new HashMap<>();
    out.put("type", type.name());
    out.put("installation_date", LocalDate.of(1975 + random.nextInt(50), 5, 1));
    put(out, 0.8, "voltage_rating", List.of(208.0, 480.0, 4160.0, 13_800.0));
    put(out, 0.7, "manufacturer", List.of("Acme", "Square D", "Federal Pacific", "Siemens"));
    put(out, 0.7, "model", List.of("Stab-Lok", "X100", "QO", "T-2000"));
    put(out, 0.8, "conductor_material", List.of("copper", "copper", "aluminum"));
    put(out, 0.5, "load_criticality", List.of("general", "essential", "critical"));
    put(out, 0.5, "redundancy", List.of("none", "partial", "full"));
    put(out, 0.5, "occupancy", List.of("none", "occasional", "frequent"));
    put(out, 0.5, "incident_energy", List.of(0.9, 3.4, 7.7, 14.0, 47.0));
    put(out, 0.5, "last_maintained", List.of(LocalDate.of(2025, 3, 1), LocalDate.of(2017, 9, 1)));
    observed(out);
    tested(type, out);
    return out;
  }

  private void observed(Map<String, Object> out) {
    put(out, 0.7, "condition", List.of("excellent", "good", "fair", "poor"));
    for (String flag : SEEN) put(out, 0.7, flag, List.of(false, false, false, false, true));
    put(out, 0.5, "temperature_rise", List.of(0.5, 2.0, 6.0, 18.0));
    put(out, 0.7, "loading", List.of(35.0, 62.0, 84.0, 103.0));
    put(out, 0.7, "humidity", List.of(35.0, 55.0, 78.0));
    put(out, 0.7, "ambient_temperature", List.of(21.0, 27.0, 38.0));
    put(out, 0.4, "harmonics", List.of(2.0, 6.0, 11.0));
  }

  private void tested(EquipmentType type, Map<String, Object> out) {
    put(out, 0.5, "insulation_resistance", List.of(2e6, 9e7, 8e8, 6e9));
    put(out, 0.3, "polarization_index", List.of(1.1, 1.7, 2.6));
    if (type == EquipmentType.TRANSFORMER)
      for (String gas : List.of("hydrogen", "methane", "ethane", "ethylene", "acetylene"))
        out.put(gas, gas.equals("acetylene") ? 1.0 : 5.0 + random.nextInt(200));
    if (type == EquipmentType.BATTERY || type == EquipmentType.UPS)
      put(out, 0.8, "capacity", List.of(97.0, 86.0, 78.0));
    if (type == EquipmentType.BREAKER) put(out, 0.5, "passed", List.of(true, true, false));
  }

  private void put(Map<String, Object> out, double share, String name, List<?> of) {
    if (random.nextDouble() < share) out.put(name, of.get(random.nextInt(of.size())));
  }
}
