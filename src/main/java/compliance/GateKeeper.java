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
  private static final String CLOTHING = "NFPA 70E-2024 130.5(G)";

  private final Evidence evidence;
  private final StandardCompliance safety;
  private final WorkTask task;
  private final ArcFlashData data;
  private final List<Reason> reasons = new ArrayList<>();

  GateKeeper(Evidence evidence, ItemCompliance item, WorkTask task) {
    this.evidence = evidence;
    this.safety = item.safety();
    this.task = task;
    this.data = ArcFlashData.of(evidence);
  }

  WorkGate decide() {
    NormalCondition normal = new NormalCondition(safety, task);
    Optional<Boolean> likely = Likelihood.likely(task.name(), normal.holds());
    Optional<Clothing> clothing = Clothing.of(data);
    Optional<ShockBoundaries> shock = shock();
    weigh(likely, clothing, shock);
    reasons.sort(Comparator.comparing(reason -> !reason.refuses()));
    return new WorkGate(
        task.name(),
        decision(),
        List.copyOf(reasons),
        normal.open(),
        normal.holds(),
        likely,
        clothing,
        shock,
        data.boundary());
  }

  private void weigh(
      Optional<Boolean> likely, Optional<Clothing> clothing, Optional<ShockBoundaries> shock) {
    state();
    if (likely.orElse(true)) arcFlash(clothing);
    if (likely.isEmpty())
      ask(
          "condition_to_confirm",
          "NFPA 70E-2024 110.4(D)",
          "confirm the normal operating condition on site, or protect as if an arc flash were likely");
    else if (likely.get())
      ask("protect", CLOTHING, "an arc-flash incident is likely: wear the clothing stated");
    if (COVERED.contains(task.name())) return;
    ask(
        "permit",
        "NFPA 70E-2024 110.2, 130.2",
        "de-energize instead, or document the justification and the energized work permit");
    if (shock.isEmpty())
      refuse(
          "shock_boundaries_unknown",
          "NFPA 70E-2024 130.4(E)",
          "no voltage_rating on record that has a band in the table");
  }

  private Decision decision() {
    if (reasons.stream().anyMatch(Reason::refuses)) return Decision.REFUSED;
    return reasons.isEmpty() ? Decision.ALLOWED : Decision.ALLOWED_WITH_PERMIT_CONDITIONS;
  }

  /** Reasons that lie in the item, whatever the task. */
  private void state() {
    if (evidence.decommissioned())
      refuse("decommissioned", ENGINE, "the item is out of service on record");
    Requirement signs = safety.requirement(Safety.NO_SIGNS);
    if (signs.status() == Status.OVERDUE)
      refuse("sign_of_failure", signs, "sign of impending failure: " + signs.finding());
  }

  private void arcFlash(Optional<Clothing> clothing) {
    open(Safety.STUDY).ifPresent(r -> refuse("study_not_current", r, r.duty().title(), ""));
    for (String label : Safety.LABELS)
      open(label).ifPresent(r -> refuse("label_incomplete", r, r.duty().title(), ""));
    // a device nobody maintained may clear late, and the energy grows with the time
    open(Safety.MAINTAINED)
        .ifPresent(
            r ->
                refuse(
                    "clearing_time_not_assured",
                    r,
                    "maintenance",
                    ": the clearing time behind the study is not assured"));
    clothing(clothing);
    if (data.energy().stream().anyMatch(e -> ArcRating.band(e) == ArcRating.Band.ABOVE_40))
      refuse("above_40", ENGINE, "incident energy above 40 cal/cm2: plan de-energized work only");
  }

  private void clothing(Optional<Clothing> clothing) {
    boolean low = evidence.number(Attribute.VOLTAGE_RATING).stream().anyMatch(Safety::low);
    if (data.mixed())
      refuse("data_mixed", "NFPA 70E-2024 130.5(H)", "incident energy and PPE category on record");
    else if (clothing.isEmpty() && low)
      ask("below_50_v", CLOTHING, "below 50 V: assess the energy of the source on site");
    else if (clothing.isEmpty())
      refuse(
          "clothing_unknown",
          CLOTHING,
          "neither incident energy nor PPE category on record: clothing cannot be chosen");
  }

  /** A requirement that applies and does not hold. */
  private Optional<Requirement> open(String id) {
    Requirement requirement = safety.requirement(id);
    boolean open =
        switch (requirement.status()) {
          case OVERDUE, EVIDENCE_MISSING -> true;
          case MET, DUE_SOON, NOT_APPLICABLE -> false;
        };
    return open ? Optional.of(requirement) : Optional.empty();
  }

  /** Batteries are direct current, all else is taken for alternating. */
  private Optional<ShockBoundaries> shock() {
    String system = evidence.text(Attribute.TYPE).orElse("").equals("BATTERY") ? "dc" : "ac";
    return evidence.number(Attribute.VOLTAGE_RATING).stream()
        .mapToObj(volts -> ShockBoundaries.of(system, volts))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void refuse(String code, Requirement by, String what, String why) {
    refuse(code, by.duty().citation(), what + " (" + by.finding() + ")" + why);
  }

  private void refuse(String code, Requirement by, String text) {
    refuse(code, by.duty().citation(), text);
  }

  private void refuse(String code, String source, String text) {
    reasons.add(new Reason(code, true, source, text));
  }

  private void ask(String code, String source, String text) {
    reasons.add(new Reason(code, false, source, text));
  }
}
