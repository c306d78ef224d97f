package compliance;

import static equipment.Attribute.CONDITION;
import static equipment.Attribute.CORROSION_LEVEL;
import static equipment.Attribute.DOCUMENTED_ISSUES;
import static equipment.Attribute.FAILED_INSPECTION;
import static equipment.Attribute.HEAT_DISCOLORATION;
import static equipment.Attribute.LOOSE_PARTS;
import static equipment.Attribute.PHYSICAL_DAMAGE;
import static equipment.Attribute.RUST_LEVEL;
import static equipment.Attribute.THERMAL_ISSUES;
import static equipment.Attribute.UNUSUAL_NOISE;
import static equipment.Attribute.VISIBLE_CORROSION;

import electrical.maintenance.Observation;
import equipment.Attribute;
import equipment.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found on an item, in the terms of NFPA 70B-2023, 9.3.1. Which of our words stands for
 * which of its terms is engine policy (confidence C); where two fit, the worse is taken.
 *
 * @param stated whether anybody said anything of what was looked for
 * @param seen what the physical condition is rated by
 * @param signs signs of impending failure, in words
 * @param clear whether signs were looked for and none was seen
 */
record Findings(boolean stated, Set<Observation> seen, List<String> signs, boolean clear) {
  private static final Map<Attribute, Observation> MEANING =
      new EnumMap<>(
          Map.of(
              VISIBLE_CORROSION, Observation.ENCLOSURE_DIRTY,
              PHYSICAL_DAMAGE, Observation.ENCLOSURE_DIRTY,
              HEAT_DISCOLORATION, Observation.RESULTS_DEVIATE,
              LOOSE_PARTS, Observation.PREDICTIVE_OPEN,
              UNUSUAL_NOISE, Observation.RESULTS_DEVIATE,
              THERMAL_ISSUES, Observation.PREDICTIVE_OPEN,
              FAILED_INSPECTION, Observation.PREDICTIVE_URGENT));
  private static final List<Attribute> SIGNS =
      List.of(
          PHYSICAL_DAMAGE,
          HEAT_DISCOLORATION,
          LOOSE_PARTS,
          UNUSUAL_NOISE,
          THERMAL_ISSUES,
          FAILED_INSPECTION);
  private static final Set<String> BAD = Set.of("poor", "critical");

  static Findings of(Evidence evidence) {
    Set<Observation> seen = EnumSet.noneOf(Observation.class);
    MEANING.forEach(
        (attribute, meaning) -> {
          if (evidence.flag(attribute).orElse(false)) seen.add(meaning);
        });
    String condition = evidence.text(CONDITION).orElse("");
    if (condition.equals("fair")) seen.add(Observation.APPEARANCE_WORN);
    if (BAD.contains(condition)) seen.add(Observation.PREDICTIVE_URGENT);
    corrosion(evidence, seen);
    if (evidence.number(DOCUMENTED_ISSUES).orElse(0) > 0) seen.add(Observation.PREDICTIVE_OPEN);
    if (evidence.dates().keySet().stream().anyMatch(name -> name.startsWith("failed_")))
      seen.add(Observation.RESULTS_DEVIATE);
    boolean stated =
        !condition.isEmpty() || MEANING.keySet().stream().anyMatch(evidence.values()::containsKey);
    return new Findings(stated, seen, signs(evidence), clear(evidence));
  }

  private static void corrosion(Evidence evidence, Set<Observation> seen) {
    for (Attribute level : List.of(RUST_LEVEL, CORROSION_LEVEL)) {
      switch (evidence.text(level).orElse("none")) {
        case "severe" -> seen.add(Observation.PREDICTIVE_URGENT);
        case "moderate", "minimal" -> seen.add(Observation.ENCLOSURE_DIRTY);
        default -> {}
      }
    }
  }

  private static List<String> signs(Evidence evidence) {
    List<String> signs = new java.util.ArrayList<>();
    for (Attribute sign : SIGNS) {
      if (evidence.flag(sign).orElse(false)) signs.add(sign.wireName().replace('_', ' '));
    }
    evidence.text(CONDITION).filter(BAD::contains).ifPresent(c -> signs.add("condition " + c));
    return List.copyOf(signs);
  }

  /** A general word such as good is enough, else every sign must have been denied. */
  private static boolean clear(Evidence evidence) {
    return signs(evidence).isEmpty()
        && (evidence.text(CONDITION).isPresent()
            || SIGNS.stream().allMatch(sign -> evidence.flag(sign).isPresent()));
  }
}
