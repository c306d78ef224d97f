package compliance;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.Attribute;
import equipment.EquipmentType;
import equipment.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quantity.Value;

/** What holds for every history. */
class CompliancePropertiesTest {
  private static final long SEED = 70_702_023L;
  private static final int HISTORIES = 3000;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 5000;
  private static final List<String> CONDITIONS =
      ((Shape.Word) Attribute.CONDITION.shape()).allowed();
  private static final List<String> MAINTAINED =
      ((Shape.Word) Attribute.MAINTENANCE_TYPE.shape()).allowed();
  private static final List<String> TESTED = ((Shape.Word) Attribute.TEST_TYPE.shape()).allowed();
  private static final List<Attribute> SIGNS =
      List.of(Attribute.PHYSICAL_DAMAGE, Attribute.LOOSE_PARTS, Attribute.VISIBLE_CORROSION);

  private final SplittableRandom random = new SplittableRandom(SEED);

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String day() {
    return FIRST.plusDays(random.nextInt(DAYS)).toString();
  }

  private Records history() {
    Records records = Records.of(any(List.of(EquipmentType.values())).name());
    for (int i = random.nextInt(14); i > 0; i--) records = more(records);
    return records;
  }

  private Records more(Records records) {
    return switch (random.nextInt(8)) {
      case 0 -> records.inspected(any(CONDITIONS), day());
      case 1 -> records.found(any(SIGNS), random.nextBoolean(), day());
      case 2 -> records.tested(any(TESTED), day(), random.nextInt(4) > 0);
      case 3 -> records.stated(Attribute.VOLTAGE_RATING, new Value.Amount(random.nextInt(20_000)));
      case 4 ->
          records.stated(Attribute.ARC_FLASH_STUDY_DATE, new Value.Day(LocalDate.parse(day())));
      case 5 -> records.stated(Attribute.CRITICALITY, new Value.Amount(1 + random.nextInt(3)));
      default -> records.maintained(any(MAINTAINED), day());
    };
  }

  /** A record of work done well; it finds nothing. */
  private Records proof(Records records, LocalDate noLaterThan) {
    String day = noLaterThan.minusDays(random.nextInt(3000)).toString();
    return switch (random.nextInt(3)) {
      case 0 -> records.inspected("excellent", day);
      case 1 -> records.tested(any(TESTED), day, true);
      default ->
          records.maintained(
              any(MAINTAINED.stream().filter(type -> !type.equals("repair")).toList()), day);
    };
  }

  private static List<Requirement> requirements(ItemCompliance item) {
    return Stream.concat(
            item.maintenance().requirements().stream(), item.safety().requirements().stream())
        .toList();
  }

  private static List<Status> statuses(Records records, LocalDate day) {
    return requirements(ItemCompliance.of(records.evidence(), day)).stream()
        .map(Requirement::status)
        .toList();
  }

  @Test
  void a_status_changes_exactly_on_the_day_it_says_and_not_before() {
    int changes = 0;
    for (int i = 0; i < HISTORIES; i++) {
      Records records = history();
      LocalDate now = FIRST.plusDays(random.nextInt(DAYS + 1000));
      List<Requirement> all = requirements(ItemCompliance.of(records.evidence(), now));
      for (int r = 0; r < all.size(); r++) {
        Requirement one = all.get(r);
        LocalDate turn = one.changesOn().orElse(now.plusYears(30));
        int between = random.nextInt((int) (turn.toEpochDay() - now.toEpochDay()));
        String as = "seed %d history %d: %s on %s".formatted(SEED, i, one, now);
        assertThat(statuses(records, turn.minusDays(1)).get(r)).as(as).isEqualTo(one.status());
        assertThat(statuses(records, now.plusDays(between)).get(r)).as(as).isEqualTo(one.status());
        if (one.changesOn().isEmpty()) continue;
        changes++;
        assertThat(statuses(records, turn).get(r)).as(as).isNotEqualTo(one.status());
      }
    }
    assertThat(changes).isGreaterThan(HISTORIES);
  }

  @Test
  void one_more_proof_never_makes_a_requirement_worse() {
    for (int i = 0; i < HISTORIES * 5; i++) {
      Records records = history();
      LocalDate now = FIRST.plusDays(random.nextInt(DAYS + 1000));
      List<Status> before = statuses(records, now);
      List<Status> after = statuses(proof(records, now), now);
      for (int r = 0; r < before.size(); r++)
        assertThat(rank(after.get(r)))
            .as("seed %d history %d requirement %d: %s", SEED, i, r, records)
            .isGreaterThanOrEqualTo(rank(before.get(r)));
    }
  }

  /** What is not proven and what is overdue are equally far from met. */
  private static int rank(Status status) {
    return switch (status) {
      case OVERDUE, EVIDENCE_MISSING -> 0;
      case DUE_SOON -> 1;
      case MET, NOT_APPLICABLE -> 2;
    };
  }

  @Test
  void nothing_holds_without_a_record() {
    for (EquipmentType type : EquipmentType.values())
      assertThat(statuses(Records.of(type.name()), LocalDate.of(2025, 1, 1)))
          .as(type.name())
          .isSubsetOf(Status.EVIDENCE_MISSING, Status.NOT_APPLICABLE);
    for (int i = 0; i < HISTORIES; i++)
      requirements(ItemCompliance.of(history().evidence(), FIRST.plusDays(DAYS))).stream()
          .filter(r -> r.status().holds() && !r.duty().id().equals("maintained"))
          .forEach(r -> assertThat(r.proof()).as("seed %d: %s", SEED, r).isPresent());
  }

  @Test
  void scores_lie_in_0_to_100_and_counts_add_up() {
    for (int i = 0; i < HISTORIES; i++) {
      ItemCompliance item = ItemCompliance.of(history().evidence(), FIRST.plusDays(DAYS));
      for (StandardCompliance standard : List.of(item.maintenance(), item.safety())) {
        standard.score().ifPresent(score -> assertThat(score).isBetween(0, 100));
        assertThat(standard.counts().values().stream().mapToInt(n -> n).sum())
            .isEqualTo(standard.requirements().size());
      }
    }
  }
}
