package equipment;

import equipment.ComplianceRules.Judgement;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentEvent.Result;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import risk.Assessment;
import risk.Outlook;
import risk.RiskAlgorithm;

/** Decides what a fact, or time, does to an item. Pure: time, algorithm and epoch are arguments. */
public final class EquipmentRules {
  private EquipmentRules() {}

  /**
   * What assesses items.
   *
   * @param requirements judges compliance for algorithms that leave it to them
   * @param epoch the epoch the algorithm was activated in
   */
  public record InForce(RiskAlgorithm algorithm, ComplianceRules requirements, long epoch) {
    /** What is said of evidence on a day, and until when it holds. */
    Foresight foresee(Evidence evidence, LocalDate asOf) {
      Map<String, Object> inputs = evidence.inputs();
      Assessment assessment = computed(inputs, asOf);
      Outlook outlook = algorithm.outlook(inputs, asOf);
      return switch (algorithm.complianceMethod()) {
        case FIRST_CUT, ORIGINAL -> new Foresight(assessment, outlook);
        case REQUIREMENTS -> {
          Judgement found = requirements.check(evidence, asOf);
          yield new Foresight(assessment.with(found.standards()), outlook.and(found.outlook()));
        }
      };
    }

    /** A fact is recorded whatever a formula makes of it: the item is then of unknown risk. */
    private Assessment computed(Map<String, Object> inputs, LocalDate asOf) {
      try {
        return algorithm.assess(inputs, asOf);
      } catch (ArithmeticException e) {
        return Assessment.failed(algorithm.version(), asOf, e.getMessage());
      }
    }
  }

  /** An assessment, and until when it holds. */
  record Foresight(Assessment assessment, Outlook outlook) {}

  /** What a fact led to. */
  public sealed interface Decision {
    record Accepted(FactRecorded event) implements Decision {}

    /** The same fact was recorded before: nothing to do, the first answer stands. */
    record Repeated() implements Decision {}

    /** Another fact was recorded under this id. */
    record Conflict(String detail) implements Decision {}
  }

  /** A fact about an item arrives. */
  public static Decision record(Equipment now, EquipmentId id, Fact fact, Arrival arrival) {
    OptionalLong before = now.ledger().digestOf(fact.id());
    if (before.isEmpty()) return new Decision.Accepted(recorded(now, id, fact, arrival));
    if (before.getAsLong() == fact.digest()) return new Decision.Repeated();
    return new Decision.Conflict(
        "fact id "
            + fact.id()
            + " was recorded for "
            + id
            + " with another content; a correction needs an id of its own");
  }

  /**
   * Time has passed. Publishes when what is published holds no longer, or is not known to hold;
   * empty when it still does, and for an item that is not in service.
   *
   * @param arrival when it is looked at; on a day before the published one's nothing is said
   */
  public static Optional<Reassessed> reassess(Equipment now, EquipmentId id, Arrival arrival) {
    LocalDate day = Evidence.day(arrival.at());
    return now.published()
        .filter(published -> !published.decommissioned())
        .filter(published -> !day.isBefore(published.assessment().asOf()))
        .flatMap(published -> assess(now.ledger(), arrival).filter(r -> r.replaces(published, day)))
        .map(result -> new Reassessed(id, arrival.at(), arrival.inForce().epoch(), result));
  }

  /** When a fact arrived, or an item is looked at, and what assesses it. */
  public record Arrival(Instant at, InForce inForce) {}

  private static FactRecorded recorded(Equipment now, EquipmentId id, Fact fact, Arrival arrival) {
    Optional<Result> result = assess(now.ledger().with(fact), arrival);
    Optional<FacilityId> left =
        now.published()
            .map(Result::facilityId)
            .filter(old -> result.map(r -> !r.facilityId().equals(old)).orElse(true));
    return new FactRecorded(id, fact, arrival.at(), arrival.inForce().epoch(), result, left);
  }

  /** An item is registered once its type and its facility are known. */
  static Optional<Result> assess(Ledger ledger, Arrival arrival) {
    Evidence evidence = Evidence.of(ledger);
    Optional<String> type = evidence.text(Attribute.TYPE);
    Optional<String> facility = evidence.text(Attribute.FACILITY_ID);
    if (type.isEmpty() || facility.isEmpty()) return Optional.empty();
    Foresight foresight = arrival.inForce().foresee(evidence, Evidence.day(arrival.at()));
    boolean ended = evidence.decommissioned();
    return Optional.of(
        new Result(
            new FacilityId(facility.get()),
            EquipmentType.valueOf(type.get()),
            evidence.text(Attribute.NAME),
            ended,
            foresight.assessment(),
            evidence.notes(),
            Optional.of(ended ? Outlook.STANDING : foresight.outlook())));
  }
}
