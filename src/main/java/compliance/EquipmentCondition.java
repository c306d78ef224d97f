package compliance;

import electrical.maintenance.AxisMethods;
import electrical.maintenance.Condition;
import electrical.maintenance.Due;
import electrical.maintenance.PhysicalCondition;
import equipment.Attribute;
import equipment.EquipmentType;
import equipment.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Equipment condition of NFPA 70B-2023, 9.3: the worst of physical condition, criticality and
 * environment. It changes with the day only by missed cycles. The cycle is that of the visual
 * inspection, the task every other one goes with; two successive ones missed force physical
 * condition 3 (9.3.1). An item never assessed is planned with column 3 (engine policy).
 *
 * @param assessed whether somebody looked at the item and said what was found
 * @param base the condition while no two cycles are missed
 * @param worsensOn first day on which two cycles are missed; empty when base is the worst already
 * @param reasons what led to base, in words
 */
public record EquipmentCondition(
    boolean assessed, Condition base, Optional<LocalDate> worsensOn, List<String> reasons) {
  private static final int MISSED_INTERVALS = 3;

  /** Reads the condition out of an item's records. */
  static EquipmentCondition of(EquipmentType type, Evidence evidence) {
    Optional<Proof> looked =
        Proof.newest(evidence, List.of("maintained_visual_inspection", "last_inspected"));
    Findings findings = Findings.of(evidence);
    if (looked.isEmpty() || !findings.stated())
      return new EquipmentCondition(
          false,
          Condition.THREE,
          Optional.empty(),
          List.of("never assessed: planned with column 3 of Table 9.2.2"));
    boolean repaired =
        Optional.ofNullable(evidence.dates().get("maintained_repair"))
            .filter(day -> !day.isBefore(looked.get().day()))
            .isPresent();
    PhysicalCondition physical = PhysicalCondition.of(findings.seen(), 0, repaired ? 1 : 0);
    return worst(physical, evidence, cycle(type), looked.get().day());
  }

  private static EquipmentCondition worst(
      PhysicalCondition physical, Evidence evidence, Optional<Task> cycle, LocalDate looked) {
    Optional<Condition> environment = environment(evidence);
    Optional<Condition> criticality = criticality(evidence);
    List<String> reasons = new ArrayList<>();
    reasons.add(said("physical condition", Optional.of(physical.condition()), physical.reasons()));
    reasons.add(said("environment", environment, List.of()));
    reasons.add(said("criticality", criticality, List.of()));
    Condition base =
        Condition.worst(
            Stream.of(Optional.of(physical.condition()), environment, criticality)
                .flatMap(Optional::stream)
                .toList());
    Optional<LocalDate> worsens =
        cycle.filter(c -> base != Condition.THREE).map(c -> missed(looked, c.interval(base)));
    return new EquipmentCondition(true, base, worsens, List.copyOf(reasons));
  }

  /** The first day on which {@link Due} counts two missed cycles. */
  private static LocalDate missed(LocalDate looked, Period interval) {
    return looked.plus(interval.multipliedBy(MISSED_INTERVALS)).plusDays(1);
  }

  private static Optional<Task> cycle(EquipmentType type) {
    return Task.of(type).stream().filter(task -> task.duty().id().equals(Task.VISUAL)).findFirst();
  }

  private static Optional<Condition> environment(Evidence evidence) {
    Optional<Boolean> outdoors = evidence.flag(Attribute.OUTDOOR_EXPOSURE);
    Optional<Boolean> stuffy = evidence.flag(Attribute.POOR_VENTILATION);
    Optional<Boolean> exposed =
        Stream.of(outdoors, stuffy).anyMatch(f -> f.orElse(false))
            ? Optional.of(true)
            : outdoors.flatMap(o -> stuffy);
    Optional<Boolean> harsh = evidence.flag(Attribute.CORROSIVE_ENVIRONMENT);
    // some exposure is certain even while nobody said whether it is harsh
    return AxisMethods.environment(harsh, exposed)
        .or(() -> exposed.filter(e -> e).map(e -> Condition.TWO));
  }

  private static Optional<Condition> criticality(Evidence evidence) {
    return evidence.number(Attribute.CRITICALITY).stream()
        .mapToObj(number -> Condition.of((int) Math.ceil(number)))
        .findFirst();
  }

  private static String said(String axis, Optional<Condition> rated, List<String> why) {
    String words =
        axis + " " + rated.map(c -> "" + c.number()).orElse("not stated, left out of the rating");
    return why.isEmpty() ? words : words + " (" + String.join(", ", why) + ")";
  }

  /** The condition on a day. */
  public Condition at(LocalDate day) {
    boolean missed = worsensOn.filter(turn -> !day.isBefore(turn)).isPresent();
    return missed ? Condition.THREE : base;
  }
}
