package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import compliance.ItemCompliance;
import compliance.Requirement;
import compliance.StandardCompliance;
import equipment.EquipmentRules.InForce;
import equipment.RandomHistory.Delivery;
import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import risk.Assessment;
import risk.Compliance;
import risk.ComplianceMethod;
import risk.Due;
import risk.Level;
import risk.MatrixCell;
import risk.Outlook;
import risk.catalogue.AlgorithmCatalogue;

/** Until when a result holds, held to asking every following day. */
class OutlookTest {
  private static final long SEED = 505;
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();

  /** After so many days at most a version that declares no way over time is looked at again. */
  private static final int LOOK_AGAIN = 31;

  /** What must not change before its day. */
  private record Said(
      int score,
      Level level,
      Optional<MatrixCell> cell,
      List<List<Object>> standards,
      List<Object> requirements) {}

  private static InForce inForce(String version) {
    return new InForce(CATALOGUE.get(new AlgorithmVersion(version)), ItemCompliance::check, 1);
  }

  private static Said said(InForce inForce, Evidence evidence, LocalDate day) {
    Assessment a = inForce.foresee(evidence, day).assessment();
    List<List<Object>> standards = new ArrayList<>();
    for (Compliance one : a.compliance())
      standards.add(List.of(one.standard(), one.score(), one.issues().size()));
    boolean judged = inForce.algorithm().complianceMethod() == ComplianceMethod.REQUIREMENTS;
    List<Object> requirements = judged ? statuses(evidence, day) : List.of();
    return new Said(a.score(), a.level(), a.cell(), standards, requirements);
  }

  /** Requirement by requirement, of standards that score something of the item. */
  private static List<Object> statuses(Evidence evidence, LocalDate day) {
    ItemCompliance item = ItemCompliance.of(evidence, day);
    return Stream.of(item.maintenance(), item.safety())
        .filter(standard -> standard.score().isPresent())
        .map(StandardCompliance::requirements)
        .flatMap(List::stream)
        .<Object>map(Requirement::status)
        .toList();
  }

  /** The first day after this one on which something else is said, by asking each. */
  private static Optional<LocalDate> asked(InForce inForce, Evidence evidence, LocalDate from) {
    Said now = said(inForce, evidence, from);
    return from.plusDays(1)
        .datesUntil(Outlook.horizon(from).plusDays(1))
        .filter(day -> !said(inForce, evidence, day).equals(now))
        .findFirst();
  }

  /**
   * Facts of a random history, some dated after the day; what is dated ahead counts as it stands.
   */
  private static Evidence evidence(RandomHistory history) {
    List<Fact> facts = history.deliveries().stream().map(Delivery::fact).distinct().toList();
    Ledger ledger = Ledger.empty();
    Set<Object> ids = new HashSet<>();
    for (Fact fact : facts) if (ids.add(fact.id())) ledger = ledger.with(fact);
    return Evidence.of(ledger);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "1.0.0", "1.2.0", "2.0.0"})
  void a_result_holds_exactly_until_the_day_it_says(String version) {
    InForce inForce = inForce(version);
    boolean exact = version.equals("2.0.0");
    int turned = 0;
    int never = 0;
    for (int i = 0; i < 150; i++) {
      RandomHistory history = new RandomHistory(new Random(SEED + i));
      Evidence evidence = evidence(history);
      LocalDate from = Evidence.day(history.instant()).plusDays(i % 2 == 0 ? 0 : 1_500);
      Optional<LocalDate> brute = asked(inForce, evidence, from);

      Optional<LocalDate> told = inForce.foresee(evidence, from).outlook().validUntil();

      String as = version + ", seed " + (SEED + i) + ", from " + from;
      LocalDate again = from.plusDays(LOOK_AGAIN);
      if (exact || brute.filter(day -> day.isBefore(again)).isPresent())
        assertThat(told).as(as).isEqualTo(brute);
      else assertThat(told).as(as).isIn(brute, Optional.of(again));
      if (brute.isPresent()) turned++;
      else never++;
    }
    assertThat(turned).isGreaterThan(75);
    assertThat(never).isLessThan(75);
  }

  @Test
  void every_sample_item_says_the_same_on_the_eve_and_something_else_on_the_day() {
    InForce inForce = inForce("2.0.0");
    Random random = new Random(SEED);
    int turned = 0;
    for (List<Fact> facts : SampleItems.until(TODAY).values()) {
      Evidence evidence = Evidence.of(facts);
      Said now = said(inForce, evidence, TODAY);
      Optional<LocalDate> told = inForce.foresee(evidence, TODAY).outlook().validUntil();
      LocalDate turn = told.orElse(Outlook.horizon(TODAY).plusDays(1));
      LocalDate between =
          TODAY.plusDays(random.nextInt((int) (turn.toEpochDay() - TODAY.toEpochDay())));
      assertThat(said(inForce, evidence, between)).isEqualTo(now);
      assertThat(said(inForce, evidence, turn.minusDays(1))).isEqualTo(now);
      if (told.isEmpty()) continue;
      assertThat(said(inForce, evidence, turn)).isNotEqualTo(now);
      turned++;
    }
    assertThat(turned).isGreaterThan(1_400);
  }

  @Test
  void work_that_is_due_is_the_recurring_requirement_with_the_earliest_day() {
    int dated = 0;
    for (List<Fact> facts : SampleItems.until(TODAY).values()) {
      Evidence evidence = Evidence.of(facts);
      Optional<Due> due = inForce("2.0.0").foresee(evidence, TODAY).outlook().due();
      if (due.isEmpty()) continue;
      ItemCompliance item = ItemCompliance.of(evidence, TODAY);
      StandardCompliance standard =
          due.get().standard().equals("nfpa70b") ? item.maintenance() : item.safety();
      Requirement requirement = standard.requirement(due.get().requirement());
      assertThat(due.get().status()).isEqualTo(requirement.status().word());
      if (due.get().on().isEmpty()) {
        assertThat(due.get().status()).isEqualTo("evidence_missing");
        continue;
      }
      dated++;
      // the words of an action end in the day: "do it by 2026-11-30", "it was due on 2026-01-31"
      assertThat(requirement.action()).endsWith(due.get().on().get().toString());
      Stream.of(item.maintenance(), item.safety())
          .filter(s -> s.score().isPresent())
          .flatMap(s -> s.requirements().stream())
          .map(Requirement::action)
          .filter(action -> action.matches("do it .*-[0-9][0-9]"))
          .map(action -> LocalDate.parse(action.substring(action.length() - 10)))
          .forEach(day -> assertThat(day).isAfterOrEqualTo(due.get().on().get()));
    }
    assertThat(dated).isGreaterThan(800);
  }
}
