package equipment;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import risk.Assessment;
import risk.RiskAlgorithm;

/** Decides what a fact does to an item. Pure: time, algorithm and epoch are arguments. */
public final class EquipmentRules {
  private EquipmentRules() {}

  /**
   * What assesses items.
   *
   * @param requirements judges compliance for algorithms that leave it to them
   * @param epoch the epoch the algorithm was activated in
   */
  public record InForce(RiskAlgorithm algorithm, ComplianceRules requirements, long epoch) {
    Assessment assess(Evidence evidence, LocalDate asOf) {
      Assessment assessment = computed(evidence, asOf);
      return switch (algorithm.complianceMethod()) {
        case FIRST_CUT, ORIGINAL -> assessment;
        case REQUIREMENTS -> assessment.with(requirements.check(evidence, asOf));
      };
    }

    /** A fact is recorded whatever a formula makes of it: the item is then of unknown risk. */
    private Assessment computed(Evidence evidence, LocalDate asOf) {
      try {
        return algorithm.assess(evidence.inputs(), asOf);
      } catch (ArithmeticException e) {
        return Assessment.failed(algorithm.version(), asOf, e.getMessage());
      }
    }
  }

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

  /** When a fact arrived and what assesses it. */
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
    return Optional.of(
        new Result(
            new FacilityId(facility.get()),
            EquipmentType.valueOf(type.get()),
            evidence.text(Attribute.NAME),
            evidence.decommissioned(),
            arrival.inForce().assess(evidence, Evidence.day(arrival.at())),
            evidence.notes()));
  }
}
