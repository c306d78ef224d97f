package sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import equipment.EquipmentType;
import java.util.Random;
import java.util.Set;

/**
 * What an invented item serves, who comes near it, and what was measured on some: hospitals and
 * data centres have critical loads and second ways, works have people at their switchgear. Draws
 * from a source of its own, so that the rest of a history stays what it was.
 */
final class ItemUse {
  private static final Set<String> CRITICAL_SITES =
      Set.of("hospital-north", "datacentre-one", "airport", "refinery");
  private static final Set<EquipmentType> STANDBY =
      Set.of(
          EquipmentType.UPS,
          EquipmentType.GENERATOR,
          EquipmentType.TRANSFER_SWITCH,
          EquipmentType.BATTERY);

  private final Site site;
  private final EquipmentType type;
  private final Random random;

  ItemUse(Site site, EquipmentType type, Random random) {
    this.site = site;
    this.type = type;
    this.random = random;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Of about six in ten items it was put down what they serve. */
  void describe(ObjectNode body) {
    if (type == EquipmentType.TRANSFORMER && chance(0.7)) body.put("insulation_medium", "liquid");
    if (!chance(0.3 + site.culture() / 2)) return;
    boolean critical = CRITICAL_SITES.contains(site.id());
    body.put("load_criticality", criticality(critical));
    body.put(
        "redundancy", chance(critical ? 0.5 : 0.1) ? "full" : chance(0.4) ? "partial" : "none");
    body.put(
        "occupancy",
        chance(0.25)
            ? "none"
            : chance(0.7) ? "occasional" : chance(0.7) ? "frequent" : "continuous");
  }

  private String criticality(boolean critical) {
    if (site.id().equals("hospital-north") && STANDBY.contains(type)) return "life_safety";
    if (critical && chance(0.5)) return "critical";
    return chance(0.6) ? "essential" : "general";
  }

  /** Incident energy in cal/cm2; now and then at switchgear too high to work on. */
  double energy(double usual) {
    return type == EquipmentType.SWITCHGEAR && chance(0.2) ? usual * 3 + 25 : usual;
  }

  /** An infrared scan of some, hotter with load and age. */
  void scan(ObjectNode values, double load, double age) {
    if (!chance(site.culture() * 0.5)) return;
    double rise = Math.exp(random.nextGaussian() * 1.1 - 0.6 + load / 90 + age / 60);
    values
        .putObject("temperature_rise")
        .put("value", Math.round(rise * 10) / 10.0)
        .put("unit", "K");
  }

  /** Water and breakdown voltage beside the gases of half of the samples. */
  void oil(ObjectNode results, double age) {
    if (!chance(0.5)) return;
    results.put("moisture", Math.round(8 + age * 0.4 + random.nextDouble() * 8) + " ppm");
    results.put(
        "dielectric_breakdown", Math.round(46 - age * 0.25 - random.nextDouble() * 10) + " kV");
  }
}
