package actors;

import equipment.EquipmentType;
import facility.ComplianceTotals;
import facility.Contribution;
import facility.Facility;
import facility.FacilityAttribute;
import facility.RollUp;
import identity.AlgorithmVersion;
import identity.FacilityId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import risk.Level;
import risk.RiskAlgorithm;

/**
 * Turns a facility's state into what it answers.
 *
 * @param algorithm classifies the facility's score
 * @param alertFrom the least level that raises an alert
 */
public record Views(RiskAlgorithm algorithm, Level alertFrom) {
  private static final int TOP = 5;

  Optional<FacilityView> facility(FacilityId id, long revision, Facility state) {
    return state.known() ? Optional.of(view(id, revision, state)) : Optional.empty();
  }

  static int score(Facility state) {
    return state.rollUp().score();
  }

  Level levelOf(Facility state) {
    return state.rollUp().assessed() == 0 ? Level.UNKNOWN : algorithm.levelOf(score(state));
  }

  private FacilityView view(FacilityId id, long revision, Facility state) {
    RollUp rollUp = state.rollUp();
    return new FacilityView(
        id,
        state.text(FacilityAttribute.NAME),
        state.text(FacilityAttribute.REGION),
        state.described(),
        revision,
        state.updatedAt(),
        Optional.of(rollUp.version()).filter(v -> !v.isEmpty()).map(AlgorithmVersion::new),
        rollUp.weightedScore(),
        score(state),
        levelOf(state),
        rollUp.items(),
        rollUp.assessed(),
        rollUp.averageScore(),
        rollUp.byLevel(),
        byType(rollUp),
        factorAverages(rollUp),
        rollUp.worst(TOP).stream().map(Views::threat).toList(),
        rollUp.compliance().entrySet().stream()
            .map(e -> standing(e.getKey(), e.getValue()))
            .toList());
  }

  private static Map<EquipmentType, Integer> byType(RollUp rollUp) {
    Map<EquipmentType, Integer> out = new EnumMap<>(EquipmentType.class);
    rollUp.byType().forEach((type, count) -> out.put(EquipmentType.valueOf(type), count));
    return out;
  }

  private static Map<String, Double> factorAverages(RollUp rollUp) {
    Map<String, Double> out = new TreeMap<>();
    rollUp
        .factors()
        .forEach((name, sum) -> out.put(name, sum.micros() / (sum.count() * Contribution.MICROS)));
    return out;
  }

  private static FacilityView.Threat threat(RollUp.Ranked ranked) {
    Contribution.Share share = ranked.share();
    return new FacilityView.Threat(
        ranked.id(),
        EquipmentType.valueOf(share.type()),
        share.scoreMicros() / Contribution.MICROS,
        share.score(),
        share.level(),
        share.topFactor());
  }

  private static FacilityView.Standing standing(String standard, ComplianceTotals totals) {
    List<FacilityView.IssueCount> issues =
        totals.commonest(TOP).stream()
            .map(entry -> new FacilityView.IssueCount(entry.getKey(), entry.getValue()))
            .toList();
    return new FacilityView.Standing(
        standard,
        totals.score(),
        totals.compliant(),
        totals.warning(),
        totals.nonCompliant(),
        issues,
        totals.requirements());
  }
}
