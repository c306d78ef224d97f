package sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import equipment.EquipmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The life of one invented item. Older means more aluminium (most around 1970), more corrosion and
 * less maintenance; damp sites rust; load drives temperature; oil gathers gas with age.
 */
final class ItemHistory {
  private static final Map<EquipmentType, String> VOLTAGES =
      Map.of(
          EquipmentType.TRANSFORMER,
          "12.47 kV",
          EquipmentType.SWITCHGEAR,
          "13.8 kV",
          EquipmentType.CABLE,
          "15 kV",
          EquipmentType.PANEL,
          "208/120V",
          EquipmentType.BATTERY,
          "125 V",
          EquipmentType.SURGE_ARRESTER,
          "15 kV");

  private final Site site;
  private final EquipmentType type;
  private final String id;
  private final Random random;
  private final ItemUse use;
  private final LocalDate today;
  private final LocalDate installed;
  private final double age;
  private final double load;
  private final List<SampleMessage> messages = new ArrayList<>();

  ItemHistory(Site site, EquipmentType type, String id, long seed, LocalDate today) {
    this.site = site;
    this.type = type;
    this.id = id;
    this.today = today;
    this.random = new Random(seed ^ identity.Digest.of(id));
    this.use = new ItemUse(site, type, new Random(~seed ^ identity.Digest.of(id)));
    int span = today.getYear() - 1 - site.built();
    double youth = Math.pow(random.nextDouble(), 1.0 + site.culture());
    this.installed =
        LocalDate.of(
            today.getYear() - 1 - (int) (span * youth),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
    this.age = today.getYear() - installed.getYear();
    this.load = Math.min(98, Math.max(5, 45 + 18 * random.nextGaussian() + age / 4));
  }

  List<SampleMessage> messages() {
    specification();
    int inspections = 2 + (int) (site.culture() * 2);
    for (int i = 0; i < inspections; i++) inspection(i);
    maintenance();
    measurement();
    if (type == EquipmentType.TRANSFORMER) oilTest();
    rarely();
    return messages;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private LocalDate daysAgo(int days) {
    LocalDate day = today.minusDays(days);
    return day.isAfter(installed) ? day : installed.plusDays(1);
  }

  private void send(String kind, String record, LocalDate day, ObjectNode body) {
    String lane = kind.startsWith("measurement") ? "low" : "normal";
    body.put("record_id", record);
    messages.add(
        new SampleMessage(
            "voltmetrics." + kind + ".v1", record, lane, SamplePortfolio.start(day), body));
  }

  private void specification() {
    ObjectNode body = SamplePortfolio.object();
    body.put("id", id)
        .put("facility_id", site.id())
        .put("type", type.name())
        .put("at", installed.toString());
    body.put(
        "name",
        type.name().charAt(0)
            + SamplePortfolio.code(type).substring(1).replace('-', ' ')
            + " "
            + id.substring(id.length() - 3));
    if (!chance(0.04)) body.put("installation_date", installed.toString());
    boolean era = installed.getYear() >= 1963 && installed.getYear() <= 1976;
    body.put("conductor_material", chance(era ? 0.6 : 0.12) ? "aluminum" : "copper");
    body.put("voltage_rating", VOLTAGES.getOrDefault(type, "480 V"));
    body.putObject("current_rating").put("value", 100 * (1 + random.nextInt(20))).put("unit", "A");
    body.put("outdoor_exposure", chance(0.2))
        .put("corrosive_environment", chance(site.damp() * 0.3));
    body.put("outdated_insulation", age > 40 && chance(0.6))
        .put("undersized_conductors", chance(0.03 + age / 900));
    if (chance(site.culture() * 0.9)) study(body);
    use.describe(body);
    send("equipment.upsert", "spec:" + id, installed, body);
  }

  private void study(ObjectNode body) {
    body.put("arc_flash_study_date", daysAgo(200 + random.nextInt(2_600)).toString());
    double energy = 0.8 + random.nextDouble() * 15;
    body.put("incident_energy", "%.1f cal/cm2".formatted(use.energy(energy)));
    body.put("working_distance", "18 in")
        .put("shock_hazard_label", true)
        .put("voltage_label", chance(0.9));
  }

  private void inspection(int index) {
    LocalDate day = daysAgo(30 + index * (300 + random.nextInt(200)) + random.nextInt(90));
    double worn = age / 60 * (1.3 - site.culture());
    ObjectNode body = SamplePortfolio.object();
    body.put("equipment_id", id).put("performed_at", day.toString());
    ObjectNode findings = body.putObject("findings");
    findings.put("visible_corrosion", chance(0.05 + worn * 0.5 + site.damp() * 0.3));
    findings
        .put("physical_damage", chance(worn * 0.15))
        .put("heat_discoloration", chance(worn * 0.2 + load / 900));
    findings.put("loose_parts", chance(worn * 0.2)).put("unusual_noise", chance(worn * 0.1));
    findings
        .put("thermal_issues", chance(load / 500 + worn * 0.1))
        .put("failed_inspection", chance(worn * 0.12));
    findings.put("documented_issues", (int) (worn * 3 * random.nextDouble()));
    findings.put("humidity", "%.0f %%".formatted(30 + site.damp() * 55 + random.nextInt(10)));
    send("inspection.record", "insp:" + id + ":" + index, day, body);
  }

  private void maintenance() {
    String[] kinds = {
      "visual_inspection",
      "thermographic",
      "connection_tightness",
      "mechanism_test",
      "oil_analysis",
      "insulation_test",
      "trip_test"
    };
    for (String kind : kinds) {
      if (!chance(0.25 + site.culture() * 0.6)) continue;
      LocalDate day = daysAgo((int) (60 + random.nextInt(500) * (2.2 - site.culture())));
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id)
          .put("performed_at", day.toString())
          .put("maintenance_type", kind);
      send("maintenance.record", "mnt:" + id + ":" + kind, day, body);
    }
  }

  private void measurement() {
    for (int i = 0; i < 2; i++) {
      LocalDate day = daysAgo(5 + i * 90 + random.nextInt(60));
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id).put("measured_at", day.toString());
      double ambient = 18 + random.nextInt(18);
      ObjectNode values = body.putObject("values");
      if (i == 0) use.scan(values, load, age);
      values.put("loading", "%.1f %%".formatted(load + random.nextGaussian() * 3 + 3));
      values.putObject("ambient_temperature").put("value", ambient).put("unit", "Cel");
      values.put("temperature", "%.1f °C".formatted(ambient + 5 + load * 0.45 + age * 0.1));
      values.put("power_factor", Math.round((0.97 - random.nextDouble() * 0.2) * 1000) / 1000.0);
      values.put("harmonics", Math.round(random.nextDouble() * 120) / 10.0);
      send("measurement.record", "meas:" + id + ":" + i, day, body);
    }
  }

  private void oilTest() {
    LocalDate day = daysAgo(40 + random.nextInt(400));
    ObjectNode body = SamplePortfolio.object();
    body.put("equipment_id", id)
        .put("performed_at", day.toString())
        .put("test_type", "dissolved_gas");
    double gas = Math.exp(random.nextGaussian() * 0.7) * (1 + age / 25);
    ObjectNode results = body.putObject("results");
    results
        .put("hydrogen", Math.round(20 * gas) + " ppm")
        .put("methane", Math.round(15 * gas) + " ppm");
    results
        .put("ethane", Math.round(12 * gas) + " ppm")
        .put("ethylene", Math.round(10 * gas) + " ppm");
    results.put("acetylene", Math.round(chance(0.1) ? 8 * gas : 0) + " ppm");
    use.oil(results, age);
    send("test-result.record", "dga:" + id, day, body);
  }

  /** The commands that occur now and then. */
  private void rarely() {
    if (chance(0.02)) {
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id)
          .put("retracts", "insp:" + id + ":0")
          .put("at", today.minusDays(3).toString())
          .put("reason", "recorded for the wrong item");
      send("fact.retract", "retr:" + id, today.minusDays(3), body);
    } else if (chance(0.02)) {
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id)
          .put("corrects", "meas:" + id + ":0")
          .put("type", "voltmetrics.measurement.record.v1");
      body.putObject("body")
          .put("measured_at", today.minusDays(4).toString())
          .putObject("values")
          .put("loading", "50 %");
      send("fact.correct", "corr:" + id, today.minusDays(2), body);
    } else if (chance(0.01)) {
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id)
          .put("at", today.minusDays(20).toString())
          .put("reason", "replaced");
      send("equipment.decommission", "end:" + id, today.minusDays(20), body);
    } else if (chance(0.01)) {
      ObjectNode body = SamplePortfolio.object();
      body.put("equipment_id", id)
          .put("facility_id", "university")
          .put("at", today.minusDays(60).toString())
          .put("reason", "moved");
      send("equipment.move", "move:" + id, today.minusDays(60), body);
    }
  }
}
