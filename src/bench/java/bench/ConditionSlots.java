package bench;

import risk.cel.Kind;
import risk.cel.Layout;

/**
 * Where the inputs of version 2.0.0 lie in a frame; constants to the JVM, as in compiled formulas.
 */
final class ConditionSlots {
  private static final Layout LAYOUT = PlainCondition.LAYOUT;
  static final int AGE_YEARS = LAYOUT.index("age_years", Kind.NUMBER);
  static final int INSTALLATION_YEAR = LAYOUT.index("installation_year", Kind.NUMBER);
  static final int SERVICE_LIFE = LAYOUT.index("service_life", Kind.NUMBER);
  static final int YEARS_SINCE_MAINTENANCE = LAYOUT.index("years_since_maintenance", Kind.NUMBER);
  static final int YEARS_SINCE_TRIP_TEST = LAYOUT.index("years_since_trip_test", Kind.NUMBER);
  static final int VOLTAGE_RATING = LAYOUT.index("voltage_rating", Kind.NUMBER);
  static final int INCIDENT_ENERGY = LAYOUT.index("incident_energy", Kind.NUMBER);
  static final int CRITICALITY = LAYOUT.index("criticality", Kind.NUMBER);
  static final int TEMPERATURE_RISE = LAYOUT.index("temperature_rise", Kind.NUMBER);
  static final int INSULATION_RESISTANCE = LAYOUT.index("insulation_resistance", Kind.NUMBER);
  static final int POLARIZATION_INDEX = LAYOUT.index("polarization_index", Kind.NUMBER);
  static final int INSULATION_POWER_FACTOR = LAYOUT.index("insulation_power_factor", Kind.NUMBER);
  static final int CAPACITY = LAYOUT.index("capacity", Kind.NUMBER);
  static final int HYDROGEN = LAYOUT.index("hydrogen", Kind.NUMBER);
  static final int METHANE = LAYOUT.index("methane", Kind.NUMBER);
  static final int ETHANE = LAYOUT.index("ethane", Kind.NUMBER);
  static final int ETHYLENE = LAYOUT.index("ethylene", Kind.NUMBER);
  static final int ACETYLENE = LAYOUT.index("acetylene", Kind.NUMBER);
  static final int CARBON_MONOXIDE = LAYOUT.index("carbon_monoxide", Kind.NUMBER);
  static final int CARBON_DIOXIDE = LAYOUT.index("carbon_dioxide", Kind.NUMBER);
  static final int MOISTURE = LAYOUT.index("moisture", Kind.NUMBER);
  static final int DIELECTRIC_BREAKDOWN = LAYOUT.index("dielectric_breakdown", Kind.NUMBER);
  static final int LOADING = LAYOUT.index("loading", Kind.NUMBER);
  static final int WINDING_TEMPERATURE = LAYOUT.index("winding_temperature", Kind.NUMBER);
  static final int HARMONICS = LAYOUT.index("harmonics", Kind.NUMBER);
  static final int HUMIDITY = LAYOUT.index("humidity", Kind.NUMBER);
  static final int AMBIENT_TEMPERATURE = LAYOUT.index("ambient_temperature", Kind.NUMBER);
  static final int DOCUMENTED_ISSUES = LAYOUT.index("documented_issues", Kind.NUMBER);
  static final int BASE_RATE = LAYOUT.index("base_rate", Kind.NUMBER);
  static final int CONSEQUENCE = LAYOUT.index("consequence", Kind.NUMBER);
  static final int INTERVAL = LAYOUT.index("interval", Kind.NUMBER);
  static final int SHARE_EARLY = LAYOUT.index("share_early", Kind.NUMBER);
  static final int SHARE_LATE = LAYOUT.index("share_late", Kind.NUMBER);
  static final int CONTINUOUS_LOAD = LAYOUT.index("continuous_load", Kind.NUMBER);
  static final int AMBIENT_BASE = LAYOUT.index("ambient_base", Kind.NUMBER);
  static final int HALVING = LAYOUT.index("halving", Kind.NUMBER);
  static final int PHYSICAL_DAMAGE = LAYOUT.index("physical_damage", Kind.FLAG);
  static final int HEAT_DISCOLORATION = LAYOUT.index("heat_discoloration", Kind.FLAG);
  static final int VISIBLE_CORROSION = LAYOUT.index("visible_corrosion", Kind.FLAG);
  static final int LOOSE_PARTS = LAYOUT.index("loose_parts", Kind.FLAG);
  static final int UNUSUAL_NOISE = LAYOUT.index("unusual_noise", Kind.FLAG);
  static final int THERMAL_ISSUES = LAYOUT.index("thermal_issues", Kind.FLAG);
  static final int FAILED_INSPECTION = LAYOUT.index("failed_inspection", Kind.FLAG);
  static final int CLEARANCE_ISSUE = LAYOUT.index("clearance_issue", Kind.FLAG);
  static final int PASSED = LAYOUT.index("passed", Kind.FLAG);
  static final int FAILED_INSULATION_RESISTANCE =
      LAYOUT.index("failed_insulation_resistance", Kind.FLAG);
  static final int FAILED_CONTACT_RESISTANCE = LAYOUT.index("failed_contact_resistance", Kind.FLAG);
  static final int FAILED_TURNS_RATIO = LAYOUT.index("failed_turns_ratio", Kind.FLAG);
  static final int FAILED_POWER_FACTOR = LAYOUT.index("failed_power_factor", Kind.FLAG);
  static final int FAILED_PARTIAL_DISCHARGE = LAYOUT.index("failed_partial_discharge", Kind.FLAG);
  static final int FAILED_OTHER = LAYOUT.index("failed_other", Kind.FLAG);
  static final int FAILED_TRIP = LAYOUT.index("failed_trip", Kind.FLAG);
  static final int FAILED_CAPACITY = LAYOUT.index("failed_capacity", Kind.FLAG);
  static final int FAILED_DISSOLVED_GAS = LAYOUT.index("failed_dissolved_gas", Kind.FLAG);
  static final int FAILED_OIL_QUALITY = LAYOUT.index("failed_oil_quality", Kind.FLAG);
  static final int CORROSIVE_ENVIRONMENT = LAYOUT.index("corrosive_environment", Kind.FLAG);
  static final int OUTDOOR_EXPOSURE = LAYOUT.index("outdoor_exposure", Kind.FLAG);
  static final int POOR_VENTILATION = LAYOUT.index("poor_ventilation", Kind.FLAG);
  static final int FREQUENT_CYCLING = LAYOUT.index("frequent_cycling", Kind.FLAG);
  static final int VOLTAGE_INSTABILITY = LAYOUT.index("voltage_instability", Kind.FLAG);
  static final int UNDERSIZED_CONDUCTORS = LAYOUT.index("undersized_conductors", Kind.FLAG);
  static final int OUTDATED_INSULATION = LAYOUT.index("outdated_insulation", Kind.FLAG);
  static final int TYPE = LAYOUT.index("type", Kind.TEXT);
  static final int MANUFACTURER = LAYOUT.index("manufacturer", Kind.TEXT);
  static final int MODEL = LAYOUT.index("model", Kind.TEXT);
  static final int CONDITION = LAYOUT.index("condition", Kind.TEXT);
  static final int CORROSION_LEVEL = LAYOUT.index("corrosion_level", Kind.TEXT);
  static final int RUST_LEVEL = LAYOUT.index("rust_level", Kind.TEXT);
  static final int CONDUCTOR_MATERIAL = LAYOUT.index("conductor_material", Kind.TEXT);
  static final int CONNECTION_TYPE = LAYOUT.index("connection_type", Kind.TEXT);
  static final int INSULATION_MEDIUM = LAYOUT.index("insulation_medium", Kind.TEXT);
  static final int LOAD_CRITICALITY = LAYOUT.index("load_criticality", Kind.TEXT);
  static final int REDUNDANCY = LAYOUT.index("redundancy", Kind.TEXT);
  static final int OCCUPANCY = LAYOUT.index("occupancy", Kind.TEXT);
  static final int AGE_YEARS_KNOWN = LAYOUT.index("age_years_known", Kind.FLAG);
  static final int INSTALLATION_YEAR_KNOWN = LAYOUT.index("installation_year_known", Kind.FLAG);
  static final int YEARS_SINCE_MAINTENANCE_KNOWN =
      LAYOUT.index("years_since_maintenance_known", Kind.FLAG);
  static final int YEARS_SINCE_TRIP_TEST_KNOWN =
      LAYOUT.index("years_since_trip_test_known", Kind.FLAG);
  static final int VOLTAGE_RATING_KNOWN = LAYOUT.index("voltage_rating_known", Kind.FLAG);
  static final int INCIDENT_ENERGY_KNOWN = LAYOUT.index("incident_energy_known", Kind.FLAG);
  static final int CRITICALITY_KNOWN = LAYOUT.index("criticality_known", Kind.FLAG);
  static final int TEMPERATURE_RISE_KNOWN = LAYOUT.index("temperature_rise_known", Kind.FLAG);
  static final int INSULATION_RESISTANCE_KNOWN =
      LAYOUT.index("insulation_resistance_known", Kind.FLAG);
  static final int POLARIZATION_INDEX_KNOWN = LAYOUT.index("polarization_index_known", Kind.FLAG);
  static final int INSULATION_POWER_FACTOR_KNOWN =
      LAYOUT.index("insulation_power_factor_known", Kind.FLAG);
  static final int CAPACITY_KNOWN = LAYOUT.index("capacity_known", Kind.FLAG);
  static final int HYDROGEN_KNOWN = LAYOUT.index("hydrogen_known", Kind.FLAG);
  static final int METHANE_KNOWN = LAYOUT.index("methane_known", Kind.FLAG);
  static final int ETHANE_KNOWN = LAYOUT.index("ethane_known", Kind.FLAG);
  static final int ETHYLENE_KNOWN = LAYOUT.index("ethylene_known", Kind.FLAG);
  static final int ACETYLENE_KNOWN = LAYOUT.index("acetylene_known", Kind.FLAG);
  static final int CARBON_MONOXIDE_KNOWN = LAYOUT.index("carbon_monoxide_known", Kind.FLAG);
  static final int CARBON_DIOXIDE_KNOWN = LAYOUT.index("carbon_dioxide_known", Kind.FLAG);
  static final int MOISTURE_KNOWN = LAYOUT.index("moisture_known", Kind.FLAG);
  static final int DIELECTRIC_BREAKDOWN_KNOWN =
      LAYOUT.index("dielectric_breakdown_known", Kind.FLAG);
  static final int LOADING_KNOWN = LAYOUT.index("loading_known", Kind.FLAG);
  static final int WINDING_TEMPERATURE_KNOWN = LAYOUT.index("winding_temperature_known", Kind.FLAG);
  static final int HARMONICS_KNOWN = LAYOUT.index("harmonics_known", Kind.FLAG);
  static final int HUMIDITY_KNOWN = LAYOUT.index("humidity_known", Kind.FLAG);
  static final int AMBIENT_TEMPERATURE_KNOWN = LAYOUT.index("ambient_temperature_known", Kind.FLAG);
  static final int DOCUMENTED_ISSUES_KNOWN = LAYOUT.index("documented_issues_known", Kind.FLAG);
  static final int PHYSICAL_DAMAGE_KNOWN = LAYOUT.index("physical_damage_known", Kind.FLAG);
  static final int HEAT_DISCOLORATION_KNOWN = LAYOUT.index("heat_discoloration_known", Kind.FLAG);
  static final int VISIBLE_CORROSION_KNOWN = LAYOUT.index("visible_corrosion_known", Kind.FLAG);
  static final int LOOSE_PARTS_KNOWN = LAYOUT.index("loose_parts_known", Kind.FLAG);
  static final int UNUSUAL_NOISE_KNOWN = LAYOUT.index("unusual_noise_known", Kind.FLAG);
  static final int THERMAL_ISSUES_KNOWN = LAYOUT.index("thermal_issues_known", Kind.FLAG);
  static final int FAILED_INSPECTION_KNOWN = LAYOUT.index("failed_inspection_known", Kind.FLAG);
  static final int CLEARANCE_ISSUE_KNOWN = LAYOUT.index("clearance_issue_known", Kind.FLAG);
  static final int PASSED_KNOWN = LAYOUT.index("passed_known", Kind.FLAG);
  static final int FAILED_INSULATION_RESISTANCE_KNOWN =
      LAYOUT.index("failed_insulation_resistance_known", Kind.FLAG);
  static final int FAILED_CONTACT_RESISTANCE_KNOWN =
      LAYOUT.index("failed_contact_resistance_known", Kind.FLAG);
  static final int FAILED_TURNS_RATIO_KNOWN = LAYOUT.index("failed_turns_ratio_known", Kind.FLAG);
  static final int FAILED_POWER_FACTOR_KNOWN = LAYOUT.index("failed_power_factor_known", Kind.FLAG);
  static final int FAILED_PARTIAL_DISCHARGE_KNOWN =
      LAYOUT.index("failed_partial_discharge_known", Kind.FLAG);
  static final int FAILED_OTHER_KNOWN = LAYOUT.index("failed_other_known", Kind.FLAG);
  static final int FAILED_TRIP_KNOWN = LAYOUT.index("failed_trip_known", Kind.FLAG);
  static final int FAILED_CAPACITY_KNOWN = LAYOUT.index("failed_capacity_known", Kind.FLAG);
  static final int FAILED_DISSOLVED_GAS_KNOWN =
      LAYOUT.index("failed_dissolved_gas_known", Kind.FLAG);
  static final int FAILED_OIL_QUALITY_KNOWN = LAYOUT.index("failed_oil_quality_known", Kind.FLAG);
  static final int CORROSIVE_ENVIRONMENT_KNOWN =
      LAYOUT.index("corrosive_environment_known", Kind.FLAG);
  static final int OUTDOOR_EXPOSURE_KNOWN = LAYOUT.index("outdoor_exposure_known", Kind.FLAG);
  static final int POOR_VENTILATION_KNOWN = LAYOUT.index("poor_ventilation_known", Kind.FLAG);
  static final int FREQUENT_CYCLING_KNOWN = LAYOUT.index("frequent_cycling_known", Kind.FLAG);
  static final int VOLTAGE_INSTABILITY_KNOWN = LAYOUT.index("voltage_instability_known", Kind.FLAG);
  static final int UNDERSIZED_CONDUCTORS_KNOWN =
      LAYOUT.index("undersized_conductors_known", Kind.FLAG);
  static final int OUTDATED_INSULATION_KNOWN = LAYOUT.index("outdated_insulation_known", Kind.FLAG);
  static final int MANUFACTURER_KNOWN = LAYOUT.index("manufacturer_known", Kind.FLAG);
  static final int MODEL_KNOWN = LAYOUT.index("model_known", Kind.FLAG);
  static final int CONDITION_KNOWN = LAYOUT.index("condition_known", Kind.FLAG);
  static final int CORROSION_LEVEL_KNOWN = LAYOUT.index("corrosion_level_known", Kind.FLAG);
  static final int RUST_LEVEL_KNOWN = LAYOUT.index("rust_level_known", Kind.FLAG);
  static final int CONDUCTOR_MATERIAL_KNOWN = LAYOUT.index("conductor_material_known", Kind.FLAG);
  static final int CONNECTION_TYPE_KNOWN = LAYOUT.index("connection_type_known", Kind.FLAG);
  static final int INSULATION_MEDIUM_KNOWN = LAYOUT.index("insulation_medium_known", Kind.FLAG);
  static final int LOAD_CRITICALITY_KNOWN = LAYOUT.index("load_criticality_known", Kind.FLAG);
  static final int REDUNDANCY_KNOWN = LAYOUT.index("redundancy_known", Kind.FLAG);
  static final int OCCUPANCY_KNOWN = LAYOUT.index("occupancy_known", Kind.FLAG);

  private ConditionSlots() {}
}
