package actors;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentActor.Command.Reassess;
import actors.EquipmentActor.Command.RecordFact;
import actors.EquipmentActor.EventAt;
import actors.EquipmentActor.Reassessment;
import compliance.ItemCompliance;
import equipment.AsOf;
import equipment.Attribute;
import equipment.EquipmentEvent;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentRules.InForce;
import equipment.Fact;
import equipment.FactKind;
import equipment.Said;
import equipment.Situation;
import equipment.Standpoint;
import equipment.Timeline;
import equipment.resident.Packing;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import identity.FactId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.Level;
import risk.catalogue.AlgorithmCatalogue;

/** An item whose time has come, with the clock moved by hand. */
class ReassessmentTest {
  private static final EquipmentId ID = new EquipmentId("SG-1");
  private static final Instant START = Instant.parse("2026-10-01T12:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final InForce IN_FORCE =
      new InForce(
          AlgorithmCatalogue.bundled().get(new AlgorithmVersion("2.0.0")),
          ItemCompliance::check,
          1);

  private final ActorTestKit kit = ActorTestKit.create(MemoryJournal.config());
  private final PersistenceTestKit journal = PersistenceTestKit.create(kit.system());
  private final TestProbe<Receipt> receipts = kit.createTestProbe(Receipt.class);
  private final TestProbe<Reassessment> looks = kit.createTestProbe(Reassessment.class);
  private final TestProbe<EventAt> events = kit.createTestProbe(EventAt.class);
  private final ActorRef<FacilityActor.Command> facility =
      kit.spawn(
          FacilityActor.create(
              new FacilityId("F-1"),
              new FacilityActor.Surroundings(
                  new Views(IN_FORCE.algorithm(), Level.CRITICAL),
                  () -> START,
                  report -> {},
                  Duration.ofSeconds(2))));

  private ActorRef<EquipmentActor.Command> item() {
    return kit.spawn(
        EquipmentActor.create(
            ID,
            new EquipmentActor.Surroundings(
                IN_FORCE, new Packing(), events.getRef()::tell, () -> {})));
  }

  private static Fact fact(String id, FactKind kind, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse("2026-09-30T08:00:00Z"), values, Optional.empty());
  }

  private static Fact registration() {
    return fact(
        "reg",
        FactKind.SPECIFICATION,
        Map.of(
            Attribute.TYPE, new Value.Text("SWITCHGEAR"),
            Attribute.FACILITY_ID, new Value.Text("F-1"),
            Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(2006, 5, 1))));
  }

  private static Fact cleaning() {
    return fact(
        "m1", FactKind.MAINTENANCE, Map.of(Attribute.MAINTENANCE_TYPE, new Value.Text("cleaning")));
  }

  private void record(ActorRef<EquipmentActor.Command> item, Fact fact, Instant at) {
    item.tell(new RecordFact(fact, at, receipts.getRef()));
    assertThat(receipts.receiveMessage(PATIENCE)).isInstanceOf(Receipt.Recorded.class);
    brought();
  }

  /** The next event of the item, with its contribution taken by the facility. */
  private EquipmentEvent brought() {
    EventAt next = events.receiveMessage(PATIENCE);
    TestProbe<FacilityActor.Taken> taken = kit.createTestProbe(FacilityActor.Taken.class);
    Contributions.of(next.event(), next.sequence())
        .forEach(
            (site, part) -> {
              assertThat(site).isEqualTo(new FacilityId("F-1"));
              facility.tell(new FacilityActor.Command.Take(List.of(part), taken.getRef()));
              assertThat(taken.receiveMessage(PATIENCE).fresh()).isEqualTo(1);
            });
    return next.event();
  }

  private Reassessment look(ActorRef<EquipmentActor.Command> item, Instant at) {
    item.tell(new Reassess(at, looks.getRef()));
    return looks.receiveMessage(PATIENCE);
  }

  private EquipmentView view(ActorRef<EquipmentActor.Command> item) {
    TestProbe<EquipmentActor.Answer> answer = kit.createTestProbe(EquipmentActor.Answer.class);
    item.tell(new EquipmentActor.Command.Get(answer.getRef()));
    return answer.receiveMessage(PATIENCE).view().orElseThrow();
  }

  private FacilityView site() {
    TestProbe<FacilityActor.Answer> answer = kit.createTestProbe(FacilityActor.Answer.class);
    facility.tell(new FacilityActor.Command.Get(answer.getRef()));
    return answer.receiveMessage(PATIENCE).view().orElseThrow();
  }

  private Timeline timeline() {
    return Timeline.of(
        ID,
        journal.persistedInStorage("Equipment|SG-1").stream()
            .map(EquipmentEvent.class::cast)
            .toList());
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void time_alone_publishes_a_result_on_its_day_and_the_facility_follows() {
    ActorRef<EquipmentActor.Command> item = item();
    record(item, registration(), START);
    record(item, cleaning(), START);
    EquipmentView before = view(item);
    LocalDate turn = before.outlook().orElseThrow().validUntil().orElseThrow();

    assertThat(look(item, START)).isEqualTo(Reassessment.NOT_DUE);
    assertThat(look(item, noon(turn.minusDays(1)))).isEqualTo(Reassessment.NOT_DUE);
    assertThat(look(item, noon(turn))).isEqualTo(Reassessment.CHANGED);

    Reassessed event = (Reassessed) brought();
    assertThat(event.at()).isEqualTo(noon(turn));
    assertThat(event.result().assessment().asOf()).isEqualTo(turn);
    EquipmentView after = view(item);
    assertThat(after.assessment()).isEqualTo(event.result().assessment());
    assertThat(after.assessment().same(before.assessment())).isFalse();
    assertThat(after.revision()).isEqualTo(3);
    assertThat(after.facts()).as("time is no fact").isEqualTo(2);
    assertThat(after.updatedAt()).isEqualTo(noon(turn));
    assertThat(after.outlook().orElseThrow().validUntil().orElseThrow()).isAfter(turn);
    assertThat(site().exact())
        .isCloseTo(after.assessment().exact(), org.assertj.core.api.Assertions.within(1e-6));
    assertThat(look(item, noon(turn))).as("asked twice").isEqualTo(Reassessment.NOT_DUE);
    assertThat(look(item, START)).as("never back").isEqualTo(Reassessment.NOT_DUE);
    assertThat(journal.persistedInStorage("Equipment|SG-1")).hasSize(3);
  }

  @Test
  void what_was_known_before_stays_what_it_was_and_what_was_said_since_is_told() {
    ActorRef<EquipmentActor.Command> item = item();
    record(item, registration(), START);
    Standpoint then = new Standpoint(AsOf.live(START), START, IN_FORCE);
    Situation known = timeline().at(then);
    Optional<Said> said = timeline().saidAt(START);
    LocalDate turn = view(item).outlook().orElseThrow().validUntil().orElseThrow();
    assertThat(look(item, noon(turn))).isEqualTo(Reassessment.CHANGED);
    brought();
    record(item, cleaning(), noon(turn.plusDays(1)));

    Timeline timeline = timeline();

    assertThat(timeline.at(then)).isEqualTo(known);
    assertThat(timeline.saidAt(START)).isEqualTo(said);
    Said now = timeline.saidAt(noon(turn)).orElseThrow();
    assertThat(now.revision()).isEqualTo(2);
    assertThat(now.asOf()).isEqualTo(turn);
    Situation seen = timeline.at(new Standpoint(AsOf.live(noon(turn)), noon(turn), IN_FORCE));
    assertThat(seen.known().revision()).isEqualTo(2);
    assertThat(seen.known().newest()).isEqualTo(noon(turn));
    assertThat(seen.result().orElseThrow().assessment().exact()).isEqualTo(now.exact());
    assertThat(timeline.saidAt(noon(turn.plusDays(1))).orElseThrow().revision()).isEqualTo(3);
    assertThat(timeline.change(then, seen.from()).steps())
        .singleElement()
        .extracting(step -> step.cause().getClass().getSimpleName())
        .isEqualTo("Time");
  }

  @Test
  void an_item_that_was_put_to_rest_comes_back_as_it_was_published_last() {
    ActorRef<EquipmentActor.Command> item = item();
    record(item, registration(), START);
    LocalDate turn = view(item).outlook().orElseThrow().validUntil().orElseThrow();
    look(item, noon(turn));
    EquipmentView published = view(item);
    kit.stop(item);

    assertThat(view(item())).isEqualTo(published);
  }

  @Test
  void an_item_nobody_registered_or_that_is_out_of_service_is_let_be() {
    ActorRef<EquipmentActor.Command> item = item();
    assertThat(look(item, START)).isEqualTo(Reassessment.NOT_DUE);
    record(item, registration(), START);
    record(item, fact("end", FactKind.DECOMMISSION, Map.of()), START);

    assertThat(look(item, noon(LocalDate.of(2040, 1, 1)))).isEqualTo(Reassessment.NOT_DUE);
    assertThat(view(item).outlook()).contains(risk.Outlook.STANDING);
  }

  @Test
  void questions_and_answers_travel_between_nodes() {
    kit.serializationTestKit().verifySerialization(new Reassess(START, looks.getRef()), true);
    for (Reassessment answer : Reassessment.values())
      kit.serializationTestKit().verifySerialization(answer, true);
  }

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }
}
