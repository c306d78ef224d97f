package compliance;

import compliance.Requirement.Duty;
import equipment.Attribute;
import equipment.EquipmentType;
import equipment.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What NFPA 70B-2023 asks of one item. */
final class Maintenance {
  private static final Duty ASSESSMENT =
      new Duty(
          "condition_assessment", Task.STANDARD, "2023", "9.3", "equipment condition assessed");
  private static final double HIGH_VOLTAGE = 1000;

  private final EquipmentType type;
  private final Evidence evidence;
  private final EquipmentCondition condition;

  Maintenance(EquipmentType type, Evidence evidence, EquipmentCondition condition) {
    this.type = type;
    this.evidence = evidence;
    this.condition = condition;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(assessment());
    for (Task task : Task.of(type)) rules.add(rule(task));
    return List.copyOf(rules);
  }

  private Rule assessment() {
    if (!condition.assessed())
      return Fixed.missing(
          ASSESSMENT, "never assessed", "inspect the item and record what was found");
    return new Fixed(
        ASSESSMENT,
        new Rule.Verdict(Status.MET, "assessed", ""),
        evidence
            .source("last_inspected")
            .or(() -> evidence.source("maintained_visual_inspection")));
  }

  private Rule rule(Task task) {
    Optional<Proof> last = Proof.newest(evidence, task.proofs());
    Optional<Boolean> applies = applies(task);
    if (applies.isPresent() && !applies.get())
      return Fixed.notApplicable(task.duty(), "not of this construction or voltage");
    if (applies.isEmpty() && last.isEmpty())
      return Fixed.missing(
          task.duty(),
          "never recorded, and not known whether it applies",
          "state " + decides(task) + ", or record when it was last done");
    return new Recurring(task.duty(), task::interval, condition, last);
  }

  private static String decides(Task task) {
    return task.applies() == Task.Applies.ABOVE_1000_V
        ? Attribute.VOLTAGE_RATING.wireName()
        : Attribute.INSULATION_MEDIUM.wireName();
  }

  private Optional<Boolean> applies(Task task) {
    return switch (task.applies()) {
      case ALWAYS -> Optional.of(true);
      case LIQUID -> medium().map("liquid"::equals);
      case DRY -> medium().map("dry"::equals);
      case ABOVE_1000_V ->
          evidence.number(Attribute.VOLTAGE_RATING).stream()
              .mapToObj(volts -> volts > HIGH_VOLTAGE)
              .findFirst();
    };
  }

  /** As stated, else liquid where anybody ever measured or sampled one. */
  private Optional<String> medium() {
    boolean liquid =
        Stream.of("maintained_oil_analysis", "tested_dissolved_gas", "tested_oil_quality")
                .anyMatch(evidence.dates()::containsKey)
            || Stream.of(Attribute.OIL_LEVEL, Attribute.OIL_TEMPERATURE)
                .anyMatch(evidence.values()::containsKey);
    return evidence
        .text(Attribute.INSULATION_MEDIUM)
        .or(() -> liquid ? Optional.of("liquid") : Optional.empty());
  }
}
