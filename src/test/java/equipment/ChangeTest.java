package equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import equipment.Change.Cause;
import equipment.Change.Move;
import equipment.Change.Reason;
import equipment.Change.Step;
import equipment.EquipmentRules.InForce;
import equipment.Timeline.Entry;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.catalogue.AlgorithmCatalogue;

/**
 * Changes worked by hand from the formulas of version 1.2.0: with age (0.35), maintenance (0.20)
 * and operation (0.10) known, operation weighs 0.10/0.65 and age 0.35/0.65; loading 50 % is 30
 * points of operation, 95 % is 95; four of 30 years of service are 13.33 points of age.
 */
class ChangeTest {
  private static final InForce NEW = version("1.2.0");

  private static InForce version(String version) {
    return new InForce(
        AlgorithmCatalogue.bundled().get(new AlgorithmVersion(version)),
        compliance.ItemCompliance::check,
        1);
  }

  private static Instant day(String day) {
    return Instant.parse(day + "T00:00:00Z");
  }

  private static Entry loading(String id, String day, String arrival, double percent) {
    Map<Attribute, Value> values = Map.of(Attribute.LOADING, new Value.Amount(percent));
    Fact fact = new Fact(new FactId(id), FactKind.MEASUREMENT, day(day), values, Optional.empty());
    return new Entry(fact, day(arrival), 2, Optional.empty());
  }

  private static Entry superseding(Entry entry, FactKind kind, String target) {
    Fact fact = entry.fact();
    Map<Attribute, Value> values = kind == FactKind.RETRACTION ? Map.of() : fact.values();
    Fact made = new Fact(fact.id(), kind, fact.at(), values, Optional.of(new FactId(target)));
    return new Entry(made, entry.arrivedAt(), entry.revision(), Optional.empty());
  }

  private static Timeline transformer(Entry... more) {
    Fact registration =
        new Fact(
            new FactId("reg"),
            FactKind.SPECIFICATION,
            day("2000-05-01"),
            Map.of(
                Attribute.TYPE, new Value.Text("TRANSFORMER"),
                Attribute.FACILITY_ID, new Value.Text("F-1"),
                Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(2000, 5, 1))),
            Optional.empty());
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(registration, day("2000-05-01"), 1, Optional.empty()));
    entries.addAll(List.of(more));
    return new Timeline(new EquipmentId("T-1"), entries, List.of());
  }

  private static Standpoint at(String day) {
    return new Standpoint(AsOf.instant(day(day)), day(day), NEW);
  }

  private static Reason onlyReason(Step step) {
    return ((Cause.Facts) step.cause()).moves().getFirst().reason();
  }

  @Test
  void four_years_and_a_higher_load_moved_it_by_7_18_and_by_10_points() {
    Timeline timeline =
        transformer(
            loading("m1", "2010-01-01", "2010-01-01", 50),
            loading("m2", "2014-01-01", "2014-01-01", 95));

    Change change = timeline.change(at("2010-05-01"), at("2014-05-01"));

    assertThat(change.steps()).extracting(Step::effect).containsExactly(7_179_487L, 10_000_000L);
    assertThat(change.effect()).isEqualTo(17_179_487);
    assertThat(change.steps().get(0).cause())
        .isEqualTo(new Cause.Time(LocalDate.of(2010, 5, 1), LocalDate.of(2014, 5, 1)));
    assertThat(change.steps().get(0).terms()).isEqualTo(Map.of("age", 7_179_487L));
    assertThat(change.steps().get(1).terms()).isEqualTo(Map.of("operation", 10_000_000L));
    assertThat(onlyReason(change.steps().get(1))).isEqualTo(Reason.BECAME_KNOWN);
  }

  @Test
  void the_way_back_takes_the_facts_away_first_and_undoes_every_effect() {
    Timeline timeline =
        transformer(
            loading("m1", "2010-01-01", "2010-01-01", 50),
            loading("m2", "2014-01-01", "2014-01-01", 95));

    Change back = timeline.change(at("2014-05-01"), at("2010-05-01"));

    assertThat(back.steps()).extracting(Step::effect).containsExactly(-10_000_000L, -7_179_487L);
    assertThat(onlyReason(back.steps().getFirst())).isEqualTo(Reason.NOT_KNOWN_YET);
  }

  @Test
  void a_correction_and_what_it_corrects_are_one_step() {
    Entry wrong = loading("m1", "2010-01-01", "2010-01-01", 50);
    Entry right =
        superseding(loading("c1", "2010-01-01", "2010-07-01", 95), FactKind.MEASUREMENT, "m1");
    Timeline timeline = transformer(wrong, right);
    Standpoint before = new Standpoint(AsOf.instant(day("2010-08-01")), day("2010-06-01"), NEW);

    Change change = timeline.change(before, at("2010-08-01"));

    assertThat(change.steps()).hasSize(1);
    assertThat(change.steps().getFirst().effect()).isEqualTo(10_000_000);
    assertThat(((Cause.Facts) change.steps().getFirst().cause()).moves())
        .containsExactlyInAnyOrder(
            new Move(wrong.fact(), Reason.CORRECTED), new Move(right.fact(), Reason.BECAME_KNOWN));
  }

  @Test
  void each_reason_has_its_name() {
    Entry measured = loading("m1", "2010-01-01", "2010-01-01", 95);
    Entry retraction =
        superseding(loading("r1", "2012-01-01", "2012-01-01", 0), FactKind.RETRACTION, "m1");
    Timeline kept = transformer(measured);
    Timeline retracted = transformer(measured, retraction);
    Standpoint early = new Standpoint(AsOf.instant(day("2009-01-01")), day("2011-01-01"), NEW);

    assertThat(onlyReason(kept.change(early, at("2011-01-01")).steps().getLast()))
        .isEqualTo(Reason.CAME_TO_PASS);
    assertThat(onlyReason(kept.change(at("2011-01-01"), early).steps().getFirst()))
        .isEqualTo(Reason.NOT_COME_TO_PASS_YET);
    assertThat(onlyReason(retracted.change(at("2011-01-01"), at("2013-01-01")).steps().getLast()))
        .isEqualTo(Reason.RETRACTED);
    assertThat(onlyReason(retracted.change(at("2013-01-01"), at("2011-01-01")).steps().getFirst()))
        .isEqualTo(Reason.REINSTATED);
  }

  @Test
  void another_version_is_the_last_step() {
    Timeline timeline = transformer(loading("m1", "2010-01-01", "2010-01-01", 50));
    Standpoint old =
        new Standpoint(AsOf.instant(day("2010-05-01")), day("2010-05-01"), version("1.0.0"));

    Change change = timeline.change(old, at("2011-05-01"));

    assertThat(change.steps())
        .extracting(Step::cause)
        .last()
        .isEqualTo(new Cause.Version(new AlgorithmVersion("1.0.0"), new AlgorithmVersion("1.2.0")));
    assertThat(change.steps().getLast().points()).isEqualTo(change.after().points());
  }

  @Test
  void from_before_anything_was_known_the_whole_score_is_the_change() {
    Timeline timeline = transformer(loading("m1", "2010-01-01", "2010-01-01", 50));

    Change change = timeline.change(at("1999-01-01"), at("2010-05-01"));

    assertThat(change.before().result()).isEmpty();
    assertThat(change.effect()).isEqualTo(change.after().points().micros()).isPositive();
  }

  @Test
  void more_facts_than_can_be_read_are_refused() {
    Entry[] many = new Entry[Change.MOST_STEPS + 1];
    for (int i = 0; i < many.length; i++) many[i] = loading("m" + i, "2010-01-01", "2010-01-01", i);

    assertThatThrownBy(() -> transformer(many).change(at("2009-01-01"), at("2011-01-01")))
        .isInstanceOf(Change.TooLong.class)
        .hasMessageContaining("1001 facts");
  }
}
