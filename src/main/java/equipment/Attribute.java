package equipment;

import static equipment.FactKind.DECOMMISSION;
import static equipment.FactKind.INSPECTION;
import static equipment.FactKind.MAINTENANCE;
import static equipment.FactKind.MEASUREMENT;
import static equipment.FactKind.MOVE;
import static equipment.FactKind.SPECIFICATION;
import static equipment.FactKind.TEST;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quantity.Dimension;

/**
 * Everything a fact can say about an item. The lower-case name is the word on the wire and in
 * formulas. Appending is safe; renaming needs an upcaster, since the journal holds these names.
 */
public enum Attribute {
  // identity and place
  NAME(Shape.text(), SPECIFICATION),
  TYPE(Shape.word(names()), SPECIFICATION),
  FACILITY_ID(Shape.id(), SPECIFICATION, MOVE),
  LOCATION(Shape.text(), SPECIFICATION, MOVE),
  MANUFACTURER(Shape.text(), SPECIFICATION),
  MODEL(Shape.text(), SPECIFICATION),
  SERIAL_NUMBER(Shape.text(), SPECIFICATION),
  FED_BY(Shape.id(), SPECIFICATION),
  // ratings
  INSTALLATION_DATE(Shape.day(), SPECIFICATION),
  VOLTAGE_RATING(Shape.amount(Dimension.VOLTAGE, 0, 1_500_000), SPECIFICATION),
  CURRENT_RATING(Shape.amount(Dimension.CURRENT, 0, 200_000), SPECIFICATION),
  POWER_RATING(Shape.amount(Dimension.APPARENT_POWER, 0, 3e9), SPECIFICATION),
  CONDUCTOR_MATERIAL(Shape.word(List.of("copper", "aluminum")), SPECIFICATION, INSPECTION),
  CONNECTION_TYPE(
      Shape.word(List.of("bolted", "crimped", "welded", "plug_in")), SPECIFICATION, INSPECTION),
  UNDERSIZED_CONDUCTORS(Shape.flag(), SPECIFICATION, INSPECTION),
  OUTDATED_INSULATION(Shape.flag(), SPECIFICATION, INSPECTION),
  OUTDOOR_EXPOSURE(Shape.flag(), SPECIFICATION, INSPECTION),
  CORROSIVE_ENVIRONMENT(Shape.flag(), SPECIFICATION, INSPECTION),
  POOR_VENTILATION(Shape.flag(), SPECIFICATION, INSPECTION),
  /** What hangs on it. */
  LOAD_CRITICALITY(
      Shape.word(List.of("general", "essential", "critical", "life_safety")), SPECIFICATION),
  /** Whether another item takes over at once: not at all, for a part of the load, for all. */
  REDUNDANCY(Shape.word(List.of("none", "partial", "full")), SPECIFICATION),
  /** How often people are near it. */
  OCCUPANCY(
      Shape.word(List.of("none", "occasional", "frequent", "continuous")),
      SPECIFICATION,
      INSPECTION),
  INSULATION_MEDIUM(Shape.word(List.of("liquid", "dry")), SPECIFICATION, INSPECTION),
  /** Criticality of NFPA 70B-2023, 9.3.2: 1, 2, or 3 where failure could endanger people. */
  CRITICALITY(Shape.amount(Dimension.NUMBER, 1, 3), SPECIFICATION),
  CUSTOMERS_SERVED(Shape.amount(Dimension.NUMBER, 0, 1e8), SPECIFICATION),
  LAST_MAINTENANCE_DATE(Shape.day(), SPECIFICATION),
  // arc-flash study and labels (NFPA 70E 130.5)
  ARC_FLASH_STUDY_DATE(Shape.day(), SPECIFICATION, INSPECTION),
  INCIDENT_ENERGY(Shape.amount(Dimension.ENERGY_DENSITY, 0, 10_000), SPECIFICATION, INSPECTION),
  PPE_CATEGORY(Shape.amount(Dimension.NUMBER, 0, 4), SPECIFICATION, INSPECTION),
  WORKING_DISTANCE(Shape.amount(Dimension.LENGTH, 0, 10_000), SPECIFICATION, INSPECTION),
  ARC_FLASH_BOUNDARY(Shape.amount(Dimension.LENGTH, 0, 1_000_000), SPECIFICATION, INSPECTION),
  SHOCK_HAZARD_LABEL(Shape.flag(), SPECIFICATION, INSPECTION),
  VOLTAGE_LABEL(Shape.flag(), SPECIFICATION, INSPECTION),
  // what an inspector sees
  INSPECTOR(Shape.text(), INSPECTION, MAINTENANCE, TEST),
  CONDITION(Shape.word(List.of("excellent", "good", "fair", "poor", "critical")), INSPECTION),
  VISIBLE_CORROSION(Shape.flag(), INSPECTION, SPECIFICATION),
  RUST_LEVEL(Shape.word(List.of("none", "minimal", "moderate", "severe")), INSPECTION),
  CORROSION_LEVEL(Shape.word(List.of("none", "minimal", "moderate", "severe")), INSPECTION),
  PHYSICAL_DAMAGE(Shape.flag(), INSPECTION, SPECIFICATION),
  HEAT_DISCOLORATION(Shape.flag(), INSPECTION, SPECIFICATION),
  LOOSE_PARTS(Shape.flag(), INSPECTION, SPECIFICATION),
  UNUSUAL_NOISE(Shape.flag(), INSPECTION, SPECIFICATION),
  THERMAL_ISSUES(Shape.flag(), INSPECTION, SPECIFICATION),
  CLEARANCE_ISSUE(Shape.flag(), INSPECTION),
  FAILED_INSPECTION(Shape.flag(), INSPECTION, SPECIFICATION),
  DOCUMENTED_ISSUES(Shape.amount(Dimension.NUMBER, 0, 10_000), INSPECTION, SPECIFICATION),
  FREQUENT_CYCLING(Shape.flag(), INSPECTION, SPECIFICATION),
  VOLTAGE_INSTABILITY(Shape.flag(), INSPECTION, SPECIFICATION),
  NOTES(
      Shape.text(), SPECIFICATION, INSPECTION, MAINTENANCE, TEST, MEASUREMENT, MOVE, DECOMMISSION),
  // maintenance
  MAINTENANCE_TYPE(
      Shape.word(
          List.of(
              "visual_inspection",
              "thermographic",
              "connection_tightness",
              "oil_analysis",
              "insulation_test",
              "mechanism_test",
              "trip_test",
              "cleaning",
              "lubrication",
              "repair",
              "overhaul",
              "general")),
      MAINTENANCE),
  // measured while in service
  HUMIDITY(Shape.amount(Dimension.RATIO, 0, 100), MEASUREMENT, INSPECTION, SPECIFICATION),
  AMBIENT_TEMPERATURE(
      Shape.amount(Dimension.TEMPERATURE, -60, 150), MEASUREMENT, INSPECTION, SPECIFICATION),
  TEMPERATURE(Shape.amount(Dimension.TEMPERATURE, -60, 1_000), MEASUREMENT, INSPECTION),
  OIL_TEMPERATURE(Shape.amount(Dimension.TEMPERATURE, -60, 400), MEASUREMENT, INSPECTION),
  WINDING_TEMPERATURE(Shape.amount(Dimension.TEMPERATURE, -60, 400), MEASUREMENT, INSPECTION),
  TEMPERATURE_RISE(Shape.amount(Dimension.TEMPERATURE_DIFFERENCE, 0, 500), MEASUREMENT, INSPECTION),
  OIL_LEVEL(Shape.amount(Dimension.RATIO, 0, 100), MEASUREMENT, INSPECTION),
  LOADING(Shape.amount(Dimension.RATIO, 0, 500), MEASUREMENT, INSPECTION, SPECIFICATION),
  VOLTAGE(Shape.amount(Dimension.VOLTAGE, 0, 1_500_000), MEASUREMENT),
  CURRENT(Shape.amount(Dimension.CURRENT, 0, 200_000), MEASUREMENT),
  NEUTRAL_CURRENT(Shape.amount(Dimension.CURRENT, 0, 200_000), MEASUREMENT),
  POWER_FACTOR(Shape.amount(Dimension.NUMBER, 0, 1), MEASUREMENT, SPECIFICATION),
  HARMONICS(Shape.amount(Dimension.RATIO, 0, 500), MEASUREMENT, SPECIFICATION),
  // tests
  TEST_TYPE(
      Shape.word(
          List.of(
              "dissolved_gas",
              "oil_quality",
              "insulation_resistance",
              "contact_resistance",
              "trip",
              "turns_ratio",
              "power_factor",
              "capacity",
              "partial_discharge",
              "other")),
      TEST),
  PASSED(Shape.flag(), TEST),
  HYDROGEN(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  METHANE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  ETHANE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  ETHYLENE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  ACETYLENE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  CARBON_MONOXIDE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  CARBON_DIOXIDE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  MOISTURE(Shape.amount(Dimension.CONCENTRATION, 0, 1e6), TEST),
  INSULATION_RESISTANCE(Shape.amount(Dimension.RESISTANCE, 0, 1e15), TEST),
  POLARIZATION_INDEX(Shape.amount(Dimension.NUMBER, 0, 100), TEST),
  CONTACT_RESISTANCE(Shape.amount(Dimension.RESISTANCE, 0, 1e6), TEST),
  INSULATION_POWER_FACTOR(Shape.amount(Dimension.RATIO, 0, 100), TEST),
  DIELECTRIC_BREAKDOWN(Shape.amount(Dimension.VOLTAGE, 0, 1e6), TEST),
  CAPACITY(Shape.amount(Dimension.RATIO, 0, 200), TEST),
  // end
  REASON(Shape.text(), DECOMMISSION, MOVE, FactKind.RETRACTION),
  // whose it is and where, for overrides of parameters
  REGION(Shape.text(), SPECIFICATION, MOVE),
  TENANT(Shape.text(), SPECIFICATION, MOVE);

  private final Shape shape;
  private final Set<FactKind> kinds;
  private final String wireName = name().toLowerCase(Locale.ROOT);

  Attribute(Shape shape, FactKind first, FactKind... more) {
    this.shape = shape;
    this.kinds = EnumSet.of(first, more);
  }

  /** What its value looks like. */
  public Shape shape() {
    return shape;
  }

  /** The word on the wire and in formulas, snake case. */
  public String wireName() {
    return wireName;
  }

  /** Whether facts of this kind may carry it. */
  public boolean allowedIn(FactKind kind) {
    return kinds.contains(kind);
  }

  private static List<String> names() {
    return java.util.Arrays.stream(EquipmentType.values()).map(Enum::name).toList();
  }
}
