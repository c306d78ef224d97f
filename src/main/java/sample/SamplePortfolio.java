package sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import equipment.EquipmentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bundled portfolio: invented sites in plausible states, and real transformers with their
 * published gas analyses.
 */
public final class SamplePortfolio {
  private static final int ITEMS_PER_SITE = 130;
  private static final String REAL_SITE = "iec-tc10";

  private final List<SampleMessage> messages = new ArrayList<>();
  private final LocalDate today;

  private SamplePortfolio(LocalDate today) {
    this.today = today;
  }

  /**
   * All messages in the order of their facts. The same seed and day give the same bytes.
   *
   * @param today no fact lies after it
   */
  public static List<SampleMessage> generate(long seed, LocalDate today) {
    SamplePortfolio portfolio = new SamplePortfolio(today);
    for (Site site : Site.ALL) portfolio.site(site, seed);
    portfolio.inspectedTransformers();
    portfolio.messages.sort(
        Comparator.comparing((SampleMessage m) -> m.sentAt().orElseThrow())
            .thenComparing(SampleMessage::messageId));
    return List.copyOf(portfolio.messages);
  }

  private void site(Site site, long seed) {
    facility(
        site.id(), site.name(), site.region(), site.zone(), site.lat(), site.lng(), site.built());
    EquipmentType[] types = EquipmentType.values();
    for (int i = 0; i < ITEMS_PER_SITE; i++) {
      EquipmentType type = types[i % types.length];
      String id = site.id() + "-" + code(type) + "-" + "%03d".formatted(i / types.length + 1);
      messages.addAll(new ItemHistory(site, type, id, seed, today).messages());
    }
  }

  static String code(EquipmentType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private void facility(
      String id, String name, String region, String zone, double lat, double lng, int built) {
    ObjectNode body = object();
    LocalDate at = LocalDate.of(built, 1, 1);
    body.put("id", id).put("record_id", "site:" + id).put("at", at.toString()).put("name", name);
    body.put("region", region)
        .put("timezone", zone)
        .put("contractor", "Electrical Services " + region);
    body.putObject("coordinates").put("lat", lat).put("lng", lng);
    body.put("safety_program", true).put("emergency_procedures", built > 1970);
    messages.add(
        new SampleMessage("voltmetrics.facility.upsert.v1", "site:" + id, "high", start(at), body));
  }

  /**
   * Gas analyses of transformers that were opened afterwards (IEC TC10 database): real evidence
   * among the invented.
   */
  private void inspectedTransformers() {
    facility(
        REAL_SITE,
        "Inspected transformers (IEC TC10)",
        "published",
        "Europe/Zurich",
        46.2,
        6.15,
        1970);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SamplePortfolio.class.getResourceAsStream("/sample/iec-tc10.csv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("case"))
          .forEach(this::inspected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void inspected(String line) {
    String[] cell = line.split(",", -1);
    String id = REAL_SITE + "-" + cell[0];
    LocalDate tested = LocalDate.of(1998, 6, 1);
    ObjectNode item = object();
    item.put("id", id).put("record_id", "spec:" + id).put("at", tested.minusDays(1).toString());
    item.put("facility_id", REAL_SITE)
        .put("type", "TRANSFORMER")
        .put("name", "Transformer " + cell[0]);
    item.put("notes", "fault found on inspection: " + cell[6]);
    messages.add(
        new SampleMessage(
            "voltmetrics.equipment.upsert.v1",
            "spec:" + id,
            "normal",
            start(tested.minusDays(1)),
            item));
    ObjectNode test = object();
    test.put("record_id", "dga:" + id)
        .put("equipment_id", id)
        .put("performed_at", tested.toString());
    test.put("test_type", "dissolved_gas");
    ObjectNode gases = test.putObject("results");
    String[] names = {"", "h2", "ch4", "c2h6", "c2h4", "c2h2"};
    for (int i = 1; i <= 5; i++) gases.put(names[i], cell[i] + " ppm");
    messages.add(
        new SampleMessage(
            "voltmetrics.test-result.record.v1", "dga:" + id, "normal", start(tested), test));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static Optional<Instant> start(LocalDate day) {
    return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
