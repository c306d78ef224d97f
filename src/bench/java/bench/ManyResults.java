package bench;

import compliance.ItemCompliance;
import equipment.Equipment;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import facility.Contribution;
import facility.Facility;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;
import wire.Command;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;

/**
 * A journal of many items with a history each, as the engine itself would have written it, put
 * there by COPY: a registration, then inspections spread evenly over five years, and every
 * facility's contributions in batches.
 */
final class ManyResults {
  static final Instant BEGIN = Instant.parse("2021-11-01T00:00:00Z");
  static final Duration SPAN = Duration.ofDays(5 * 365);
  private static final int ITEMS_OF_A_SITE = 1_000;
  private static final int BATCH = 200;

  private final int items;
  private final int results;
  private final Facts facts = new Facts();
  private final RiskAlgorithm algorithm =
      AlgorithmCatalogue.bundled().get(new AlgorithmVersion("2.0.0"));
  private final Map<String, Equipment> states = new HashMap<>();
  private final Map<String, Facility> sites = new HashMap<>();
  private final Map<String, Long> revisions = new HashMap<>();

  /**
   * @param items how many
   * @param results of each
   */
  ManyResults(int items, int results) {
    this.items = items;
    this.results = results;
  }

  static String site(int item) {
    return "site-" + item / ITEMS_OF_A_SITE;
  }

  static String item(int item) {
    return Facts.item(site(item), item % ITEMS_OF_A_SITE);
  }

  /** Writes all of it; answers how many events there are. */
  long write(Connection connection) throws Exception {
    connection.setAutoCommit(false);
    long events = 0;
    for (int result = 0; result < results; result++) {
      Instant at = BEGIN.plus(SPAN.multipliedBy(result).dividedBy(results));
      for (int first = 0; first < items; first += ITEMS_OF_A_SITE) {
        JournalCopy copy = new JournalCopy();
        site(copy, first, result, at.plusSeconds(first));
        events += copy.write(connection);
        connection.commit();
      }
    }
    return events;
  }

  private void site(JournalCopy copy, int first, int result, Instant at) throws Exception {
    List<Contribution> parts = new ArrayList<>();
    for (int i = first; i < Math.min(items, first + ITEMS_OF_A_SITE); i++) {
      parts.add(item(copy, i, result, at.plusMillis(i - first)));
      if (parts.size() < BATCH) continue;
      applied(copy, site(first), parts, at.plusMillis(i - first));
      parts = new ArrayList<>();
    }
    if (!parts.isEmpty()) applied(copy, site(first), parts, at.plusSeconds(2));
  }

  private Contribution item(JournalCopy copy, int number, int result, Instant at) throws Exception {
    String id = item(number);
    FactRecorded event = event(id, site(number), result == 0, at);
    long revision = next("Equipment|" + id);
    copy.add("Equipment|" + id, revision, event);
    Result published = event.result().orElseThrow();
    return new Contribution(
        event.equipmentId(),
        1,
        revision,
        Optional.of(Contribution.Share.of(published.type().name(), published.assessment())));
  }

  private FactRecorded event(String id, String site, boolean registration, Instant at)
      throws Exception {
    var message = registration ? facts.registration(site, id) : facts.inspection(id);
    if (!registration) message.body().put("performed_at", at.toString());
    Envelope envelope =
        new Envelope(
            message.type(),
            message.messageId(),
            Optional.of(at),
            at,
            message.body().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Decoded decoded = new Decoder().decode(envelope);
    Command.RecordFact command = (Command.RecordFact) ((Decoded.Accepted) decoded).command();
    Equipment before = states.getOrDefault(id, Equipment.unknown());
    InForce inForce = new InForce(algorithm, ItemCompliance::check, 1);
    Decision decision =
        EquipmentRules.record(
            before, new EquipmentId(id), command.fact(), new Arrival(at, inForce));
    FactRecorded event = ((Decision.Accepted) decision).event();
    states.put(id, before.after(event));
    return event;
  }

  private void applied(JournalCopy copy, String site, List<Contribution> parts, Instant at)
      throws Exception {
    Facility facility = sites.computeIfAbsent(site, s -> new Facility());
    copy.add(
        "Facility|" + site,
        next("Facility|" + site),
        facility.taking(new FacilityId(site), parts, at, algorithm::levelOf));
  }

  private long next(String subject) {
    return revisions.merge(subject, 1L, Long::sum);
  }
}
