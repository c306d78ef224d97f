package bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import sample.SampleMessage;

/** Messages to measure with: registrations and inspections of the usual size. */
final class Facts {
  private static final Instant SENT = Instant.parse("2026-10-01T00:00:00Z");

  private final Random random = new Random(42);
  private long number;

  static String item(String site, int index) {
    return site + "-item-" + index;
  }

  List<SampleMessage> registrations(String site, int items) {
    List<SampleMessage> out = new ArrayList<>(items);
    for (int i = 0; i < items; i++) out.add(registration(site, item(site, i)));
    return out;
  }

  SampleMessage registration(String site, String id) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("id", id).put("facility_id", site).put("type", "SWITCHGEAR").put("at", "2001-03-01");
    body.put("installation_date", "2001-03-01").put("conductor_material", "copper");
    body.put("voltage_rating", "13.8 kV").put("name", "Switchgear " + id);
    return message("voltmetrics.equipment.upsert.v1", body);
  }

  List<SampleMessage> inspections(String site, int items, int count) {
    List<SampleMessage> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) out.add(inspection(item(site, random.nextInt(items))));
    return out;
  }

  SampleMessage inspection(String id) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    Instant at = SENT.minusSeconds(random.nextInt(30_000_000));
    body.put("equipment_id", id).put("performed_at", at.toString());
    ObjectNode findings = body.putObject("findings");
    findings
        .put("visible_corrosion", random.nextBoolean())
        .put("loose_parts", random.nextBoolean());
    findings
        .put("humidity", random.nextInt(100) + " %")
        .put("documented_issues", random.nextInt(4));
    return message("voltmetrics.inspection.record.v1", body);
  }

  SampleMessage message(String type, ObjectNode body) {
    return new SampleMessage(type, "bench-" + number++, "normal", Optional.of(SENT), body);
  }
}
