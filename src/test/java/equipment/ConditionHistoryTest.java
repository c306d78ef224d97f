package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentRules.InForce;
import identity.AlgorithmVersion;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.Assessment;
import risk.RiskAlgorithm;
import risk.Term;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version;

/**
 * 2.0.0 on what items really hold: random histories, and attributes at the ends of their ranges.
 */
class ConditionHistoryTest {
  private static final AlgorithmVersion NAME = new AlgorithmVersion("2.0.0");
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();
  private static final Version FILE = CATALOGUE.file(NAME);
  private static final RiskAlgorithm ALGORITHM = CATALOGUE.get(NAME);
  private static final long SEED = 2_026;

  private static void check(Assessment found, String what) {
    double sum = 0;
    for (Term term : found.terms()) sum += term.contribution();
    assertThat(sum).as(what).isEqualTo(found.exact());
    assertThat(found.exact()).as(what).isBetween(0.0, 100.0);
    if (found.assessed())
      assertThat(found.score())
          .as(what)
          .isBetween(found.bounds().orElseThrow().low(), found.bounds().orElseThrow().high());
  }

  @Test
  void every_assessment_of_a_random_history_adds_up_and_lies_within_its_bounds() {
    int assessed = 0;
    for (int i = 0; i < 400; i++) {
      RandomHistory history = new RandomHistory(new Random(SEED + i));
      InForce inForce = new InForce(ALGORITHM, compliance.ItemCompliance::check, 1);
      List<FactRecorded> journal = RandomHistory.recorded(history.deliveries(), inForce);
      for (FactRecorded event : journal) {
        if (event.result().isEmpty()) continue;
        Assessment found = event.result().get().assessment();
        check(found, "seed " + (SEED + i));
        if (found.assessed()) assessed++;
      }
    }
    assertThat(assessed).isGreaterThan(2_000);
  }

  /** Facts of every kind with every attribute it may carry, numbers mostly at an end of a range. */
  @Test
  void attributes_at_the_ends_of_their_ranges_give_a_score_for_every_type() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      List<Fact> facts = new ArrayList<>();
      for (FactKind kind : FactKind.values())
        if (kind != FactKind.RETRACTION) facts.add(fact(kind, i + "-" + kind, random));
      LocalDate asOf = LocalDate.of(1000 + random.nextInt(2_000), 1, 1);
      Evidence evidence = Evidence.of(facts);
      check(ALGORITHM.assess(evidence.inputs(), asOf), "seed " + SEED + ", case " + i);
    }
  }

  private static Fact fact(FactKind kind, String id, Random random) {
    Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values())
      if (attribute.allowedIn(kind) && random.nextInt(3) > 0)
        value(attribute.shape(), random).ifPresent(value -> values.put(attribute, value));
    Instant at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(random.nextInt(100_000_000));
    return new Fact(new FactId(id), kind, at, values, Optional.empty());
  }

  private static Optional<Value> value(Shape shape, Random random) {
    return switch (shape) {
      case Shape.Amount amount ->
          Optional.of(
              new Value.Amount(
                  switch (random.nextInt(3)) {
                    case 0 -> amount.min();
                    case 1 -> amount.max();
                    default -> amount.min() + (amount.max() - amount.min()) * random.nextDouble();
                  }));
      case Shape.Flag flag -> Optional.of(new Value.Flag(random.nextBoolean()));
      case Shape.Word word ->
          Optional.of(new Value.Text(word.allowed().get(random.nextInt(word.allowed().size()))));
      case Shape.Day day ->
          Optional.of(new Value.Day(LocalDate.of(1000 + random.nextInt(2_000), 6, 1)));
      case Shape.Text text -> Optional.empty();
      case Shape.Id id -> Optional.empty();
    };
  }

  @Test
  void extremes_are_the_ends_of_what_an_attribute_may_be() {
    Set<String> derived = new HashSet<>();
    FILE.extremes()
        .forEach(
            (input, extremes) -> {
              Optional<Attribute> attribute = attribute(input);
              if (attribute.isEmpty()) {
                derived.add(input);
                return;
              }
              switch (attribute.get().shape()) {
                case Shape.Amount amount ->
                    assertThat(Set.of((Double) extremes.best(), (Double) extremes.worst()))
                        .as(input)
                        .containsExactlyInAnyOrder(amount.min(), amount.max());
                case Shape.Word word ->
                    assertThat(word.allowed())
                        .as(input)
                        .contains((String) extremes.best(), (String) extremes.worst());
                case Shape.Flag flag -> assertThat(extremes.best()).isNotEqualTo(extremes.worst());
                case Shape.Text text -> assertThat(extremes.best()).isEqualTo("");
                case Shape.Day day -> throw new AssertionError(input);
                case Shape.Id id -> throw new AssertionError(input);
              }
            });
    assertThat(derived)
        .allMatch(
            name ->
                name.startsWith("failed_")
                    || name.startsWith("years_since_")
                    || Set.of("age_years", "installation_year").contains(name));
  }

  private static Optional<Attribute> attribute(String input) {
    for (Attribute attribute : Attribute.values())
      if (attribute.wireName().equals(input)) return Optional.of(attribute);
    return Optional.empty();
  }

  @Test
  void a_failed_trip_test_counts_until_one_is_passed_whatever_else_was_tested_since() {
    assertThat(score(test("1", "2025-01-01", "trip", false))).isEqualTo(71);
    assertThat(
            score(
                test("1", "2025-01-01", "trip", false),
                test("2", "2025-02-01", "contact_resistance", true)))
        .isEqualTo(71);
    assertThat(score(test("1", "2025-01-01", "trip", false), test("2", "2025-02-01", "trip", true)))
        .isLessThan(41);
  }

  private static Fact test(String id, String day, String type, boolean passed) {
    return new Fact(
        new FactId(id),
        FactKind.TEST,
        Instant.parse(day + "T00:00:00Z"),
        Map.of(Attribute.TEST_TYPE, new Value.Text(type), Attribute.PASSED, new Value.Flag(passed)),
        Optional.empty());
  }

  private static int score(Fact... tests) {
    Map<String, Object> inputs = Evidence.of(List.of(tests)).inputs();
    inputs.put("type", "BREAKER");
    return ALGORITHM.assess(inputs, LocalDate.of(2026, 6, 1)).score();
  }
}
