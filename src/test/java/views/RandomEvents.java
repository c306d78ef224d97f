package views;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentType;
import equipment.Fact;
import equipment.FactKind;
import facility.Contribution;
import facility.Contribution.Share;
import facility.Facility;
import facility.FacilityAttribute;
import facility.FacilityEvent;
import facility.FacilityFact;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import identity.FactId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import quantity.Value;
import risk.Assessment;
import risk.Bounds;
import risk.Compliance;
import risk.Due;
import risk.Level;
import risk.MatrixCell;
import risk.Outlook;
import risk.Term;

/**
 * A seeded history of items and their facilities, with texts that are hard to write into tables.
 */
final class RandomEvents {
  static final Instant BEGIN = Instant.parse("2025-01-20T10:00:00Z");
  private static final List<String> NAMES =
      List.of(
          "Main\ttransformer", "back\\slash \\N", "line\nbreak \"quoted\"", "Trafostation Süd ⚡");

  private static final List<EquipmentType> TYPES =
      List.of(EquipmentType.TRANSFORMER, EquipmentType.PANEL, EquipmentType.MOTOR);

  private final Random random;
  private final int items;
  private final Duration step;
  private final Map<String, Long> revisions = new HashMap<>();
  private final Map<FacilityId, Facility> facilities = new HashMap<>();
  private final List<Journal.Entry> all = new ArrayList<>();
  private Instant now = BEGIN;

  RandomEvents(long seed, int items, Duration step) {
    this.random = new Random(seed);
    this.items = items;
    this.step = step;
  }

  /** Everything made so far, in the order it happened. */
  List<Journal.Entry> all() {
    return all;
  }

  List<Journal.Entry> next(int count) {
    List<Journal.Entry> out = new ArrayList<>();
    while (out.size() < count) {
      now = now.plus(step.multipliedBy(random.nextInt(3))).plusNanos(random.nextInt(1_000_000));
      if (random.nextInt(12) == 0) out.add(described());
      else item(out);
    }
    all.addAll(out);
    return out;
  }

  private Journal.Entry entry(String subject, Object event) {
    return new Journal.Entry(event, revisions.merge(subject, 1L, Long::sum));
  }

  private void item(List<Journal.Entry> out) {
    String id = "E-" + random.nextInt(items);
    Optional<Result> result =
        revisions.containsKey(id) || random.nextBoolean()
            ? Optional.of(result())
            : Optional.empty();
    EquipmentEvent event = event(new EquipmentId(id), result);
    Journal.Entry entry = entry(id, event);
    out.add(entry);
    result.ifPresent(r -> out.add(applied(event.equipmentId(), entry.revision(), r)));
  }

  /** Mostly by a fact, sometimes by time alone. */
  private EquipmentEvent event(EquipmentId id, Optional<Result> result) {
    boolean time = revisions.containsKey(id.value()) && random.nextInt(5) == 0;
    return time
        ? new Reassessed(id, now, 1, result.orElseThrow())
        : new FactRecorded(id, fact(), now, 1, result, Optional.empty());
  }

  private Fact fact() {
    return new Fact(
        new FactId("f-" + random.nextInt()), FactKind.INSPECTION, now, Map.of(), Optional.empty());
  }

  private Result result() {
    return new Result(
        site(),
        TYPES.get(random.nextInt(TYPES.size())),
        Optional.of(random.nextInt(NAMES.size() + 1)).filter(i -> i > 0).map(i -> NAMES.get(i - 1)),
        random.nextInt(15) == 0,
        assessment(),
        List.of(),
        outlook());
  }

  /** Results of earlier releases have none. */
  private Optional<Outlook> outlook() {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Outlook.STANDING);
      case 2 ->
          Optional.of(
              new Outlook(
                  Optional.of(day.plusDays(random.nextInt(900))),
                  Optional.of(new Due("visual", "nfpa70b", "evidence_missing", Optional.empty()))));
      default ->
          Optional.of(
              new Outlook(
                  Optional.empty(),
                  Optional.of(
                      new Due(
                          "cleaning",
                          "nfpa70b",
                          "met",
                          Optional.of(day.plusDays(random.nextInt(90)))))));
    };
  }

  private FacilityId site() {
    return new FacilityId("F-" + random.nextInt(4));
  }

  private Assessment assessment() {
    boolean known = random.nextInt(6) > 0;
    int score = known ? 20 * random.nextInt(6) : 0;
    return new Assessment(
        new AlgorithmVersion("2.0.0"),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        score + (score == 0 ? 0 : 0.25),
        score,
        known ? LevelCode.level(1 + score / 26) : Level.UNKNOWN,
        1 + random.nextInt(3),
        List.of(
            new Term("age", score, 0.5, score / 2.0, known, List.of("age \"old\"")),
            new Term("visual", 10, 0.5, 5, true, List.of())),
        List.of("humidity", "load"),
        List.of(
            new Compliance("nfpa70b", random.nextInt(101), List.of("tab\there"), Map.of("met", 2))),
        known ? Optional.of(new Bounds(score, score + 1)) : Optional.empty(),
        known ? Optional.of(new MatrixCell("C", 2, "Serious")) : Optional.empty());
  }

  private Journal.Entry applied(EquipmentId id, long revision, Result result) {
    Optional<Share> share =
        Optional.of(Share.of(result.type().name(), result.assessment()))
            .filter(s -> !result.decommissioned());
    FacilityId site = result.facilityId();
    Facility facility = facilities.computeIfAbsent(site, f -> new Facility());
    FacilityEvent event =
        facility.taking(
            site,
            List.of(new Contribution(id, 1, revision, share)),
            now,
            score -> LevelCode.level(1 + score / 26));
    return entry(site.value(), event);
  }

  private Journal.Entry described() {
    FacilityId site = site();
    FacilityFact fact =
        new FacilityFact(
            new FactId("d-" + random.nextInt(100)),
            now.minusSeconds(random.nextInt(100_000)), // some come late
            random.nextBoolean()
                ? Map.of(FacilityAttribute.NAME, new Value.Text("Plant " + random.nextInt(9)))
                : Map.of(
                    FacilityAttribute.REGION, new Value.Text("R\\" + random.nextInt(3)),
                    FacilityAttribute.LATITUDE, new Value.Amount(random.nextInt(90))));
    return entry(site.value(), new FacilityEvent.Described(site, fact, now));
  }
}
