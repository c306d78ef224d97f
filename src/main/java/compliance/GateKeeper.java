package compliance;

import compliance.WorkGate.Clothing;
import compliance.WorkGate.Decision;
import compliance.WorkGate.Reason;
import electrical.safety.ArcRating;
import electrical.safety.Likelihood;
import electrical.safety.ShockBoundaries;
import equipment.Attribute;
import equipment.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs one task on one item. */
final class GateKeeper {
  /** Tasks that leave every conductor covered: no energized work, no permit. */
  private static final Set<String> COVERED =
      Set.of(
          "read_meters",
          "operate_with_doors_closed",
          "visual_or_infrared_outside_restricted_boundary");

  private static final String ENGINE = "engine policy, no rule of NFPA 70E";
  private static final int EDITION = 2024;

  private final Evidence evidence;
  private final ItemCompliance item;
  private final WorkTask task;
  private final ArcFlashData data;
  private final List<Reason> reasons = new ArrayList<>();

  GateKeeper(Evidence evidence, ItemCompliance item, WorkTask task) {
    this.evidence = evidence;
    this.item = item;
    this.task = task;
    this.data = ArcFlashData.of(evidence);
  }

  WorkGate decide() {
    List<Optional<Boolean>> answers = criteria().stream().map(this::answer).toList();
    Optional<Boolean> normal = Likelihood.normal(answers);
    Optional<Boolean> likely = Likelihood.likely(task.name(), normal);
    Optional<Clothing> clothing = Clothing.of(data);
    Optional<ShockBoundaries> shock = shock();
    state();
    if (likely.orElse(true)) arcFlash(clothing);
    if (exposed()) shock(shock);
    reasons.sort(Comparator.comparing(reason -> !reason.refuses()));
    return new WorkGate(
        task.name(),
        decision(likely),
        List.copyOf(reasons),
        criteria().stream().filter(c -> answer(c).isEmpty()).toList(),
        normal,
        likely,
        clothing,
        shock,
        data.boundary());
  }

  private static List<String> criteria() {
    return Likelihood.criteria(EDITION);
  }

  /** What records say goes before what the person on site confirms. */
  private Optional<Boolean> answer(String criterion) {
    Optional<Boolean> onRecord =
        switch (criterion) {
          case "maintained_properly" -> held(Safety.MAINTAINED);
          case "no_sign_of_failure" -> held(Safety.NO_SIGNS);
          default -> Optional.empty();
        };
    return onRecord.or(
        () -> task.confirmed().contains(criterion) ? Optional.of(true) : Optional.empty());
  }

  private Optional<Boolean> held(String id) {
    return switch (item.safety().requirement(id).status()) {
      case MET, DUE_SOON -> Optional.of(true);
      case OVERDUE -> Optional.of(false);
      case EVIDENCE_MISSING, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private boolean exposed() {
    return !COVERED.contains(task.name());
  }

  private Decision decision(Optional<Boolean> likely) {
    if (reasons.stream().anyMatch(Reason::refuses)) return Decision.REFUSED;
    boolean plain = !exposed() && likely.filter(l -> !l).isPresent() && reasons.isEmpty();
    return plain ? Decision.ALLOWED : Decision.ALLOWED_WITH_PERMIT_CONDITIONS;
  }

  /** Reasons that lie in the item, whatever the task. */
  private void state() {
    if (evidence.decommissioned())
      refuse("decommissioned", ENGINE, "the item is out of service on record");
    Requirement signs = item.safety().requirement(Safety.NO_SIGNS);
    if (signs.status() == Status.OVERDUE)
      refuse("sign_of_failure", signs, "sign of impending failure: " + signs.finding());
  }

  private void arcFlash(Optional<Clothing> clothing) {
    Requirement study = item.safety().requirement(Safety.STUDY);
    if (study.status() == Status.OVERDUE || study.status() == Status.EVIDENCE_MISSING)
      refuse("study_not_current", study, "arc-flash study " + study.finding());
    labels();
    maintained();
    if (data.mixed())
      refuse("data_mixed", "NFPA 70E-2024 130.5(H)", "incident energy and PPE category on record");
    else if (clothing.isEmpty())
      refuse(
          "clothing_unknown",
          "NFPA 70E-2024 130.5(G)",
          "neither incident energy nor PPE category on record: clothing cannot be chosen");
    if (data.energy().stream().anyMatch(e -> ArcRating.band(e) == ArcRating.Band.ABOVE_40))
      refuse("above_40", ENGINE, "incident energy above 40 cal/cm2: plan de-energized work only");
  }

  private void labels() {
    for (Requirement label : item.safety().requirements()) {
      boolean open = label.status() == Status.OVERDUE || label.status() == Status.EVIDENCE_MISSING;
      if (open && Safety.LABELS.contains(label.duty().id()))
        refuse("label_incomplete", label, label.duty().title() + ": " + label.finding());
    }
  }

  /** A device nobody maintained may clear late, and the incident energy grows with the time. */
  private void maintained() {
    Requirement maintained = item.safety().requirement(Safety.MAINTAINED);
    if (maintained.status() == Status.OVERDUE || maintained.status() == Status.EVIDENCE_MISSING)
      refuse(
          "clearing_time_not_assured",
          maintained,
          maintained.finding() + ": the clearing time behind the study is not assured");
  }

  private void shock(Optional<ShockBoundaries> boundaries) {
    if (boundaries.isEmpty())
      refuse(
          "shock_boundaries_unknown",
          "NFPA 70E-2024 130.4(E)",
          "no voltage_rating on record that has a band in the table");
  }

  /** Batteries are direct current, all else is taken for alternating. */
  private Optional<ShockBoundaries> shock() {
    String system = evidence.text(Attribute.TYPE).orElse("").equals("BATTERY") ? "dc" : "ac";
    return evidence.number(Attribute.VOLTAGE_RATING).stream()
        .mapToObj(volts -> ShockBoundaries.of(system, volts))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void refuse(String code, Requirement requirement, String text) {
    refuse(code, requirement.duty().citation(), text);
  }

  private void refuse(String code, String source, String text) {
    reasons.add(new Reason(code, true, source, text));
  }
}
