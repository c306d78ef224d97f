package compliance;

import electrical.maintenance.Condition;
import equipment.Attribute;
import equipment.ComplianceRules.Judgement;
import equipment.EquipmentType;
import equipment.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import risk.Compliance;

/**
 * How one item stands against NFPA 70B-2023 and NFPA 70E-2024 on one day, requirement by
 * requirement. A function of the evidence and the day alone.
 *
 * @param asOf the UTC day
 * @param condition equipment condition of NFPA 70B-2023, 9.3, which chooses the intervals
 * @param overall the condition on that day
 */
public record ItemCompliance(
    LocalDate asOf,
    EquipmentCondition condition,
    Condition overall,
    StandardCompliance maintenance,
    StandardCompliance safety) {

  /**
   * Judges an item. An item whose type nobody stated is judged as OTHER. Records dated after the
   * day prove nothing yet; whoever looks back leaves them out of the evidence.
   */
  public static ItemCompliance of(Evidence evidence, LocalDate asOf) {
    return Rules.of(evidence).on(asOf, rule -> Requirement.of(rule, asOf));
  }

  /** What is asked of an item, bound to its records. */
  private record Rules(EquipmentCondition condition, List<Rule> maintenance, List<Rule> safety) {
    static Rules of(Evidence evidence) {
      EquipmentType type =
          evidence.text(Attribute.TYPE).map(EquipmentType::valueOf).orElse(EquipmentType.OTHER);
      EquipmentCondition condition = EquipmentCondition.of(type, evidence);
      List<Rule> maintenance = new Maintenance(type, evidence, condition).rules();
      return new Rules(
          condition, maintenance, new Safety(type, evidence, condition).rules(maintenance));
    }

    ItemCompliance on(LocalDate day, Function<Rule, Requirement> judge) {
      return new ItemCompliance(
          day,
          condition,
          condition.at(day),
          StandardCompliance.maintenance(maintenance.stream().map(judge).toList()),
          StandardCompliance.safety(safety.stream().map(judge).toList()));
    }
  }

  /**
   * The short form: per standard its score and the requirements that are overdue or without
   * evidence, and until when all of it holds. A standard that scores nothing of this item is left
   * out.
   */
  public static Judgement check(Evidence evidence, LocalDate asOf) {
    // on the way of every fact: the next change of each requirement, which costs most, is left out
    Rules rules = Rules.of(evidence);
    ItemCompliance item = rules.on(asOf, rule -> Requirement.today(rule, asOf));
    List<Compliance> standards =
        Stream.of(item.maintenance, item.safety)
            .filter(standard -> standard.score().isPresent())
            .map(s -> new Compliance(s.standard(), s.score().getAsInt(), s.issues(), s.words()))
            .toList();
    List<Rule> told = new ArrayList<>(rules.maintenance);
    if (item.safety.score().isPresent()) told.addAll(rules.safety);
    return new Judgement(standards, Agenda.of(told, asOf));
  }
}
