package compliance;

import compliance.Requirement.Duty;
import electrical.safety.Currency;
import electrical.safety.Label;
import equipment.Attribute;
import equipment.EquipmentType;
import equipment.Evidence;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quantity.Value;

/**
 * What NFPA 70E-2024 asks of one item. A study and a label of its own are asked of enclosures that
 * are likely to be worked on energized; of parts inside others, and below 50 V, they are not.
 */
final class Safety {
  static final String STANDARD = "nfpa70e";
  static final String STUDY = "arc_flash_study";
  static final String MAINTAINED = "maintained";
  static final String NO_SIGNS = "no_sign_of_failure";

  /** Below this nothing is asked for shock or arc flash, V. */
  private static final double LEAST_VOLTS = 50;

  private static final String EDITION = "2024";
  private static final Set<EquipmentType> STUDIED =
      EnumSet.of(
          EquipmentType.TRANSFORMER,
          EquipmentType.SWITCHGEAR,
          EquipmentType.SWITCHBOARD,
          EquipmentType.PANEL,
          EquipmentType.MOTOR_CONTROL_CENTER,
          EquipmentType.DISCONNECT,
          EquipmentType.BUSWAY,
          EquipmentType.UPS,
          EquipmentType.TRANSFER_SWITCH,
          EquipmentType.VARIABLE_FREQUENCY_DRIVE);

  /** The contents of a label, which share the label part of the score. */
  static final List<String> LABELS =
      List.of("label_voltage", "label_boundary", "label_data", "label_shock");

  private final EquipmentType type;
  private final Evidence evidence;
  private final EquipmentCondition condition;

  Safety(EquipmentType type, Evidence evidence, EquipmentCondition condition) {
    this.type = type;
    this.evidence = evidence;
    this.condition = condition;
  }

  List<Rule> rules(List<Rule> maintenance) {
    return List.of(
        study(),
        flag("label_voltage", "nominal voltage on the label", Attribute.VOLTAGE_LABEL),
        boundary(),
        data(),
        flag("label_shock", "shock hazard label", Attribute.SHOCK_HAZARD_LABEL),
        new Together(duty(MAINTAINED, "205.3", "maintained as its standard asks"), maintenance),
        NoSigns.of(
            duty(NO_SIGNS, "110.4(D)", "no sign of impending failure"), evidence, condition));
  }

  /** Whether the voltage is below the least one that shock and arc flash are asked for. */
  static boolean low(double volts) {
    return volts < LEAST_VOLTS;
  }

  private static Duty duty(String id, String clause, String title) {
    return new Duty(id, STANDARD, EDITION, clause, title);
  }

  private Rule study() {
    Duty duty = duty(STUDY, "130.5(G)", "arc-flash study of at most five years");
    Optional<Rule> spared = spared(duty);
    if (spared.isPresent()) return spared.get();
    Optional<Proof> last =
        evidence.values().get(Attribute.ARC_FLASH_STUDY_DATE) instanceof Value.Day day
            ? Optional.of(
                new Proof(day.date(), evidence.source(Attribute.ARC_FLASH_STUDY_DATE.wireName())))
            : Optional.empty();
    return new Recurring(duty, any -> Period.ofMonths(Currency.STUDY_MONTHS), condition, last);
  }

  /** Not asked of this item, in words; empty when it is. */
  private Optional<Rule> spared(Duty duty) {
    if (evidence.number(Attribute.VOLTAGE_RATING).stream().anyMatch(Safety::low))
      return Optional.of(Fixed.notApplicable(duty, "below 50 V"));
    return STUDIED.contains(type)
        ? Optional.empty()
        : Optional.of(Fixed.notApplicable(duty, "told by the enclosure it is part of or fed from"));
  }

  private Rule flag(String id, String title, Attribute attribute) {
    Duty duty = duty(id, "130.5(H)", title);
    Rule missing =
        Fixed.missing(
            duty, "never recorded", "look at the label and record " + attribute.wireName());
    return spared(duty)
        .or(
            () ->
                evidence
                    .flag(attribute)
                    .map(
                        set ->
                            set
                                ? stated(duty, attribute, Status.MET, "on the item", "")
                                : stated(duty, attribute, Status.OVERDUE, "missing", "label it")))
        .orElse(missing);
  }

  private Rule stated(Duty duty, Attribute proof, Status status, String finding, String action) {
    return new Fixed(
        duty, new Rule.Verdict(status, finding, action), evidence.source(proof.wireName()));
  }

  private Rule boundary() {
    Duty duty = duty("label_boundary", "130.5(H)", "arc-flash boundary on the label");
    Attribute attribute = Attribute.ARC_FLASH_BOUNDARY;
    Rule missing = Fixed.missing(duty, "never recorded", "record " + attribute.wireName());
    return spared(duty)
        .orElseGet(
            () ->
                evidence.number(attribute).orElse(0) > 0
                    ? stated(duty, attribute, Status.MET, "stated", "")
                    : missing);
  }

  /**
   * Energy and category together are a contradiction on record; an absent datum is only missing.
   */
  private Rule data() {
    Duty duty = duty("label_data", "130.5(H)", "one kind of data to choose clothing by");
    Optional<Rule> spared = spared(duty);
    if (spared.isPresent()) return spared.get();
    ArcFlashData data = ArcFlashData.of(evidence);
    List<String> faults =
        new Label(evidence.number(Attribute.VOLTAGE_RATING), data.boundary(), data.label())
            .dataFaults();
    Attribute proof =
        data.energy().isPresent() ? Attribute.INCIDENT_ENERGY : Attribute.PPE_CATEGORY;
    if (data.mixed())
      return stated(
          duty, proof, Status.OVERDUE, String.join("; ", faults), "keep the one the study gives");
    if (faults.isEmpty()) return stated(duty, proof, Status.MET, "stated", "");
    return Fixed.missing(
        duty,
        String.join("; ", faults),
        "record incident_energy with working_distance, or ppe_category");
  }
}
