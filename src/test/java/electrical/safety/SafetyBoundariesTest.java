package electrical.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edges of NFPA 70E-2024 (2021 where it says so) and NEC tables as published in secondary sources;
 * dates counted on a calendar by hand.
 */
class SafetyBoundariesTest {
  private static final String ROWS =
      """
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": 1, "boundary_mm": 485}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25.1, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.031, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard>240-600V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": 2, "boundary_mm": 900}
      ppe-ac | {"equipment": "panelboard>240-600V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard>240-600V", "fault_kA": 25.1, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard>240-600V", "fault_kA": 25, "clearing_s": 0.031, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-65kA", "fault_kA": 65, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": 2, "boundary_mm": 1500}
      ppe-ac | {"equipment": "mcc-600V-65kA", "fault_kA": 65, "clearing_s": 0.03, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-65kA", "fault_kA": 65.1, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-65kA", "fault_kA": 65, "clearing_s": 0.031, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-42kA", "fault_kA": 42, "clearing_s": 0.33, "working_distance_mm": 455} | {"category": 4, "boundary_mm": 4300}
      ppe-ac | {"equipment": "mcc-600V-42kA", "fault_kA": 42, "clearing_s": 0.33, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-42kA", "fault_kA": 42.1, "clearing_s": 0.33, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mcc-600V-42kA", "fault_kA": 42, "clearing_s": 0.331, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "switchgear/switchboard-600V", "fault_kA": 35, "clearing_s": 0.5, "working_distance_mm": 455} | {"category": 4, "boundary_mm": 6000}
      ppe-ac | {"equipment": "switchgear/switchboard-600V", "fault_kA": 35, "clearing_s": 0.5, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "switchgear/switchboard-600V", "fault_kA": 35.1, "clearing_s": 0.5, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "switchgear/switchboard-600V", "fault_kA": 35, "clearing_s": 0.501, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "other-600V", "fault_kA": 65, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": 2, "boundary_mm": 1500}
      ppe-ac | {"equipment": "other-600V", "fault_kA": 65, "clearing_s": 0.03, "working_distance_mm": 454} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "other-600V", "fault_kA": 65.1, "clearing_s": 0.03, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "other-600V", "fault_kA": 65, "clearing_s": 0.031, "working_distance_mm": 455} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mv-1-15kV", "fault_kA": 35, "clearing_s": 0.24, "working_distance_mm": 910} | {"category": 4, "boundary_mm": 12000}
      ppe-ac | {"equipment": "mv-1-15kV", "fault_kA": 35, "clearing_s": 0.24, "working_distance_mm": 909} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mv-1-15kV", "fault_kA": 35.1, "clearing_s": 0.24, "working_distance_mm": 910} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "mv-1-15kV", "fault_kA": 35, "clearing_s": 0.241, "working_distance_mm": 910} | {"category": null, "boundary_mm": null, "reason": "outside table: incident energy analysis required"}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": "25000 A", "clearing_s": "30 ms", "working_distance_mm": "18 in"} | {"category": 1}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455, "voltage_V": 240} | {"category": 1}
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455, "voltage_V": 241} | {"category": null, "exceeded": ["voltage outside the class"]}
      ppe-ac | {"equipment": "panelboard>240-600V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455, "voltage_V": 240} | {"category": null}
      ppe-ac | {"equipment": "other-600V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455, "voltage_V": 277} | {"category": 2}
      ppe-ac | {"equipment": "mv-1-15kV", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 910, "voltage_V": 15001} | {"category": null}
      ppe-ac | {"equipment": "mcc-600V-65kA", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455, "device_maintained": false} | {"category": null, "boundary_mm": null}
      ppe-ac | {"equipment": "arc-resistant-1-15kV", "fault_kA": 35, "clearing_s": 0.24, "working_distance_mm": 910, "doors_closed": true} | {"category": null, "reason": "not applicable: arc-resistant, doors closed and secured"}
      ppe-ac | {"equipment": "arc-resistant-1-15kV", "fault_kA": 35, "clearing_s": 0.24, "working_distance_mm": 910} | {"category": 4, "boundary_mm": 12000}
      ppe-ac | {"equipment": "arc-resistant-1-15kV", "fault_kA": 36, "clearing_s": 0.24, "working_distance_mm": 910, "doors_closed": true} | {"category": null, "reason": "outside table: incident energy analysis required"}
      ppe-dc | {"edition": 2021, "V_dc": 99.9, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2021, "V_dc": 100, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": 2, "boundary_m": 0.9}
      ppe-dc | {"edition": 2021, "V_dc": 100, "fault_kA": 6.99, "arc_s": 2, "working_distance_mm": 455} | {"category": 2, "boundary_m": 1.2}
      ppe-dc | {"edition": 2021, "V_dc": 250, "fault_kA": 15, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2021, "V_dc": 250.1, "fault_kA": 7, "arc_s": 2, "working_distance_mm": 455} | {"category": 4, "boundary_m": 2.5}
      ppe-dc | {"edition": 2021, "V_dc": 250.1, "fault_kA": 1.5, "arc_s": 2, "working_distance_mm": 455} | {"category": 2, "boundary_m": 1.2}
      ppe-dc | {"edition": 2021, "V_dc": 600, "fault_kA": 9.99, "arc_s": 2, "working_distance_mm": 455} | {"category": 4, "boundary_m": 2.5}
      ppe-dc | {"edition": 2021, "V_dc": 600.1, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2018, "V_dc": 125, "fault_kA": 4, "arc_s": 2, "working_distance_mm": 455} | {"category": 2, "boundary_m": 1.2}
      ppe-dc | {"edition": 2024, "V_dc": 125, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2024, "V_dc": 149.9, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2024, "V_dc": 150, "fault_kA": 1.5, "arc_s": 2, "working_distance_mm": 455} | {"category": 2, "boundary_m": 1.2}
      ppe-dc | {"edition": 2024, "V_dc": 250, "fault_kA": 10, "arc_s": 2, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2024, "V_dc": 250, "fault_kA": 9.99, "arc_s": 2, "working_distance_mm": 455} | {"category": 4, "boundary_m": 2.5}
      ppe-dc | {"edition": 2024, "V_dc": 600, "fault_kA": 1, "arc_s": 2.01, "working_distance_mm": 455} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2024, "V_dc": 600, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 454} | {"category": null, "boundary_m": null}
      ppe-dc | {"edition": 2024, "V_dc": "0.6 kV", "fault_kA": "3000 A", "arc_s": "2000 ms", "working_distance_mm": "45.5 cm"} | {"category": 3, "boundary_m": 1.8}
      ppe-dc | {"V_dc": 125, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | {"category": null}
      shock-boundaries | {"system": "ac", "V": 0} | {"limited_movable": "not specified", "limited_fixed": "not specified", "restricted": "not specified"}
      shock-boundaries | {"system": "ac", "V": 49.9} | {"limited_movable": "not specified", "limited_fixed": "not specified", "restricted": "not specified"}
      shock-boundaries | {"system": "dc", "V": 49.9} | {"limited_movable": "not specified", "limited_fixed": "not specified", "restricted": "not specified"}
      shock-boundaries | {"system": "ac", "V": 150.5} | {"limited_movable": "10 ft 0 in", "limited_fixed": "3 ft 6 in", "restricted": "1 ft 0 in"}
      shock-boundaries | {"system": "ac", "V": 300} | {"limited_movable": "10 ft 0 in", "limited_fixed": "3 ft 6 in", "restricted": "1 ft 0 in"}
      shock-boundaries | {"system": "ac", "V": 750} | {"limited_movable": "10 ft 0 in", "limited_fixed": "3 ft 6 in", "restricted": "1 ft 0 in"}
      shock-boundaries | {"system": "ac", "V": 751} | {"limited_movable": "10 ft 0 in", "limited_fixed": "5 ft 0 in", "restricted": "2 ft 2 in"}
      shock-boundaries | {"system": "ac", "V": 15050} | {"limited_movable": "10 ft 0 in", "limited_fixed": "6 ft 0 in", "restricted": "2 ft 9 in"}
      shock-boundaries | {"system": "ac", "V": 36000} | {"limited_movable": "10 ft 0 in", "limited_fixed": "6 ft 0 in", "restricted": "2 ft 9 in"}
      shock-boundaries | {"system": "ac", "V": "36.1 kV"} | {"limited_movable": "10 ft 0 in", "limited_fixed": "8 ft 0 in", "restricted": "2 ft 9 in"}
      shock-boundaries | {"system": "ac", "V": 72500} | {"limited_movable": "10 ft 0 in", "limited_fixed": "8 ft 0 in", "restricted": "3 ft 6 in"}
      shock-boundaries | {"system": "ac", "V": 121000} | {"limited_movable": "10 ft 8 in", "limited_fixed": "8 ft 0 in", "restricted": "3 ft 6 in"}
      shock-boundaries | {"system": "ac", "V": 138000} | {"limited_movable": "11 ft 0 in", "limited_fixed": "10 ft 0 in", "restricted": "3 ft 10 in"}
      shock-boundaries | {"system": "ac", "V": 800000} | {"limited_movable": "23 ft 9 in", "limited_fixed": "23 ft 9 in", "restricted": "15 ft 11 in"}
      shock-boundaries | {"system": "dc", "V": 50} | {"limited_movable": "3.0 m", "limited_fixed": "1.0 m", "restricted": "avoid contact"}
      shock-boundaries | {"system": "dc", "V": 300} | {"limited_movable": "3.0 m", "limited_fixed": "1.0 m", "restricted": "avoid contact"}
      shock-boundaries | {"system": "dc", "V": 1000} | {"limited_movable": "3.0 m", "limited_fixed": "1.0 m", "restricted": "0.3 m"}
      shock-boundaries | {"system": "dc", "V": 1001} | {"limited_movable": "3.0 m", "limited_fixed": "1.5 m", "restricted": "0.5 m"}
      shock-boundaries | {"system": "dc", "V": 5001} | {"limited_movable": "3.0 m", "limited_fixed": "1.5 m", "restricted": "0.7 m"}
      shock-boundaries | {"system": "dc", "V": 45000} | {"limited_movable": "10 ft 0 in", "limited_fixed": "8 ft 0 in", "restricted": "2 ft 9 in"}
      shock-boundaries | {"system": "dc", "V": 75000} | {"limited_movable": "10 ft 0 in", "limited_fixed": "8 ft 0 in", "restricted": "3 ft 6 in"}
      shock-boundaries | {"system": "ac", "V": 480} | {"restricted_mm": 304.8, "limited_fixed_mm": 1066.8, "limited_movable_mm": 3048, "confidence": "A"}
      shock-boundaries | {"system": "ac", "V": 120} | {"restricted_mm": null}
      shock-boundaries | {"system": "ac", "V": 15000} | {"restricted_mm": 700, "limited_fixed_mm": 1524, "limited_movable_mm": 3048}
      shock-boundaries | {"system": "ac", "V": 46000} | {"restricted_mm": 838.2, "limited_fixed_mm": 2500}
      shock-boundaries | {"system": "ac", "V": 4160} | {"restricted": "2 ft 2 in", "restricted_mm": 700}
      shock-boundaries | {"system": "dc", "V": 600} | {"restricted_mm": 304.8, "limited_fixed_mm": 1066.8, "limited_movable_mm": 3048}
      shock-boundaries | {"system": "dc", "V": 3000} | {"restricted_mm": 500, "limited_fixed_mm": 1524, "limited_movable_mm": 3048}
      shock-boundaries | {"system": "dc", "V": 12000} | {"restricted_mm": 700, "limited_fixed_mm": 1524, "limited_movable_mm": 3048}
      ppe-rating | {"category": 1} | {"min_cal_cm2": 4, "min_J_cm2": 16.75}
      ppe-rating | {"category": 2} | {"min_cal_cm2": 8, "min_J_cm2": 33.5}
      ppe-rating | {"category": 3} | {"min_cal_cm2": 25, "min_J_cm2": 104.7}
      ppe-rating | {"category": 4} | {"min_cal_cm2": 40, "min_J_cm2": 167.5}
      incident-energy-band | {"incident_energy_cal_cm2": 1.19, "arc_rating_cal_cm2": 0} | {"band": "below 1.2 cal/cm2: no arc-rated clothing asked for", "adequate": true, "needed_cal_cm2": 0}
      incident-energy-band | {"incident_energy_cal_cm2": 1.2, "arc_rating_cal_cm2": 1.19} | {"band": "1.2 to 12 cal/cm2", "adequate": false}
      incident-energy-band | {"incident_energy_cal_cm2": "5.0208 J/cm2"} | {"band": "1.2 to 12 cal/cm2", "adequate": null}
      incident-energy-band | {"incident_energy_cal_cm2": 12, "arc_rating_cal_cm2": 12} | {"band": "1.2 to 12 cal/cm2", "adequate": true}
      incident-energy-band | {"incident_energy_cal_cm2": 40} | {"band": "above 12 cal/cm2"}
      incident-energy-band | {"incident_energy_cal_cm2": 40.1} | {"band": "above 40 cal/cm2: no category; plan de-energized work only"}
      typical-clearing-time | {"device": "current_limiting_fuse"} | {"cycles": 0.5}
      typical-clearing-time | {"device": "low_voltage_power_no_instantaneous"} | {"clearing_s": 0.5}
      arc-flash-likelihood | {"task": "read_meters", "edition": 2021, "installed_properly": true, "maintained_properly": true, "used_per_instructions": true, "doors_closed": true, "covers_in_place": true, "no_sign_of_failure": true} | {"likely": "no", "normal_condition": "yes"}
      arc-flash-likelihood | {"task": "read_meters", "installed_properly": true, "maintained_properly": true, "used_per_instructions": true, "doors_closed": true, "covers_in_place": true, "no_sign_of_failure": true} | {"likely": "unknown", "normal_condition": "unknown"}
      arc-flash-likelihood | {"task": "read_meters", "installed_properly": true, "maintained_properly": true, "used_per_instructions": true, "doors_closed": true, "covers_in_place": true, "no_sign_of_failure": true, "within_fault_rating": true} | {"likely": "no"}
      arc-flash-likelihood | {"task": "read_meters", "doors_closed": false} | {"likely": "yes", "normal_condition": "no", "failed": ["doors_closed"]}
      arc-flash-likelihood | {"task": "insert_or_rack"} | {"likely": "yes", "normal_condition": "unknown"}
      arc-flash-likelihood | {"task": "battery_single_cell", "doors_closed": false} | {"likely": "no"}
      arc-flash-likelihood | {"task": "control_circuit_up_to_120_V", "edition": 2021, "installed_properly": true, "maintained_properly": true, "used_per_instructions": true, "doors_closed": true, "covers_in_place": true, "no_sign_of_failure": true, "within_fault_rating": false} | {"likely": "no"}
      70e-label | {} | {"pct": null, "pct_least": 0, "pct_most": 20, "checks": {"data": false, "matches_study": null}}
      70e-label | {"nominal_voltage_V": 480, "arc_flash_boundary_mm": 900, "ppe_category": 2, "label_date": "2024-05-01", "study": {"ppe_category": 2}} | {"pct": 100, "findings": []}
      70e-label | {"nominal_voltage_V": 480, "arc_flash_boundary_mm": 900, "ppe_category": 2, "incident_energy_cal_cm2": 6, "working_distance_mm": 455, "label_date": "2024-05-01", "study": {"ppe_category": 2}} | {"pct": 80, "findings": ["incident energy and PPE category on one label"]}
      70e-label | {"ppe_category": 2, "incident_energy_cal_cm2": 6} | {"checks": {"data": false}, "findings": ["no voltage", "no boundary", "no date", "incident energy and PPE category on one label", "incident energy without its working distance"]}
      70e-label | {"incident_energy_cal_cm2": 6, "site_ppe_level": "B"} | {"checks": {"data": false}}
      70e-label | {"site_ppe_level": " "} | {"checks": {"data": false}}
      70e-label | {"arc_rating_cal_cm2": 8} | {"checks": {"data": true}}
      70e-label | {"arc_flash_boundary_mm": 1050, "study": {"arc_flash_boundary_mm": 1000}} | {"checks": {"matches_study": true}}
      70e-label | {"arc_flash_boundary_mm": 1051, "study": {"arc_flash_boundary_mm": 1000}} | {"checks": {"matches_study": false}}
      70e-label | {"arc_flash_boundary_mm": 1000, "study": {"nominal_voltage_V": 480}} | {"checks": {"matches_study": null}}
      70e-label | {"ppe_category": 2, "study": {"ppe_category": 3}} | {"checks": {"matches_study": false}}
      70e-study-currency | {"study_date": "2020-02-29", "label_date": "2020-02-29", "today": "2025-02-28"} | {"study_status": "current", "study_due": "2025-02-28", "days_left": 0, "label_status": "current"}
      70e-study-currency | {"study_date": "2020-02-29", "label_date": "2020-02-29", "today": "2025-03-01"} | {"study_status": "expired", "days_left": -1, "label_status": "expired"}
      70e-study-currency | {"study_date": "2023-05-01", "modified_on": "2023-05-01", "today": "2024-01-01"} | {"study_status": "superseded", "label_status": "unknown"}
      70e-study-currency | {"study_date": "2023-05-01", "modified_on": "2023-04-30", "today": "2024-01-01"} | {"study_status": "current"}
      70e-study-currency | {"study_date": "2023-05-01", "label_date": "2023-04-30", "today": "2024-01-01"} | {"label_status": "superseded"}
      70e-study-currency | {"study_date": "2023-05-01", "label_date": "2018-04-30", "label_confirmed": true, "today": "2024-01-01"} | {"label_status": "current"}
      70e-study-currency | {"label_date": "2018-04-30", "today": "2024-01-01"} | {"study_status": "unknown", "study_due": null, "label_status": "unknown"}
      70e-currency | {"item": "retraining", "last_done": "2022-01-31", "today": "2025-01-31"} | {"status": "current", "due": "2025-01-31"}
      70e-currency | {"item": "retraining", "last_done": "2022-01-31", "today": "2025-02-01"} | {"status": "expired", "days_left": -1}
      70e-currency | {"item": "rubber_gloves_test", "last_done": "2024-08-31", "today": "2025-02-28"} | {"status": "current", "due": "2025-02-28"}
      70e-currency | {"item": "lockout_audit", "today": "2025-02-28"} | {"status": "no_record", "due": null}
      nec-interrupting-rating | {"interrupting_kA": 22, "fault_kA": 22} | {"adequate": true, "margin_pct": 0}
      nec-interrupting-rating | {"interrupting_kA": 22, "fault_kA": 22.1} | {"adequate": false}
      nec-arc-flash-label | {"rating_A": 1000} | {"required": true}
      nec-arc-flash-label | {"rating_A": 999} | {"required": false}
      nec-arc-flash-label | {"rating_A": 1199, "edition": 2020} | {"required": false}
      nec-arc-flash-label | {"rating_A": 1200, "edition": 2017} | {"required": true}
      nec-arc-energy-reduction | {"rating_A": 1199} | {"required": false}
      nec-arc-energy-reduction | {"rating_A": 1200} | {"required": true}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000} | {"required": true}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 999} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 150, "line_V": 260, "disconnect_A": 1000} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 120, "line_V": 208, "disconnect_A": 1600} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 347, "line_V": 600, "disconnect_A": 1000} | {"required": true}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 347, "line_V": 601, "disconnect_A": 1000} | {"required": null}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 577, "line_V": 1000, "disconnect_A": 1000} | {"required": null}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 577, "line_V": 1001, "disconnect_A": 1000} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 347, "line_V": 601, "disconnect_A": 999} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": false, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000} | {"required": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "pickup_A": 1200, "delay_s": 1} | {"required": true, "settings_hold": true}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "pickup_A": 1201, "delay_s": 1} | {"required": true, "settings_hold": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "pickup_A": 1200, "delay_s": 1.01} | {"required": true, "settings_hold": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "pickup_A": 1200} | {"required": true, "settings_hold": null}
      nec-continuous-load | {"load_A": 16, "rating_A": 20} | {"allowed": true, "load_pct": 80, "limit_A": 16}
      nec-continuous-load | {"load_A": 16.1, "rating_A": 20} | {"allowed": false}
      nec-continuous-load | {"load_A": 20, "rating_A": 20, "fully_rated": true} | {"allowed": true}
      nec-continuous-load | {"load_A": 20.1, "rating_A": 20, "fully_rated": true} | {"allowed": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "pickup_A": 1201} | {"settings_hold": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "delay_s": 1.01} | {"settings_hold": false}
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1000, "delay_s": 1} | {"settings_hold": null}
      nec-continuous-load | {"load_A": 80, "rating_A": 100} | {"load_pct": 80, "verdict": "ok"}
      nec-continuous-load | {"load_A": 80.1, "rating_A": 100} | {"verdict": "above 80 %"}
      nec-continuous-load | {"load_A": 100, "rating_A": 100} | {"allowed": false, "verdict": "above 80 %"}
      nec-continuous-load | {"load_A": 100.1, "rating_A": 100} | {"verdict": "violation"}
      nec-continuous-load | {"load_A": 100, "rating_A": 100, "fully_rated": true} | {"verdict": "ok", "limit_A": 100}
      nec-continuous-load | {"load_A": 100.1, "rating_A": 100, "fully_rated": true} | {"allowed": false, "verdict": "violation"}
      nec-working-space | {"to_ground_V": 0, "condition": 1} | {"depth_ft": 3, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 150, "condition": 3} | {"depth_ft": 3, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 150.5, "condition": 3} | {"depth_ft": 4, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 151, "condition": 2} | {"depth_ft": 3.5, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 600, "condition": 3} | {"depth_ft": 4, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 601, "condition": 2} | {"depth_ft": 4, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 1000, "condition": 3} | {"depth_ft": 5, "sufficient": "unknown"}
      nec-working-space | {"to_ground_V": 120, "condition": 1, "depth_mm": 914.4, "width_mm": "30 in", "height_mm": "6.5 ft"} | {"sufficient": "yes"}
      nec-working-space | {"to_ground_V": 120, "condition": 1, "depth_mm": 914.3} | {"sufficient": "no"}
      nec-working-space | {"to_ground_V": 120, "condition": 1, "height_mm": 1981} | {"sufficient": "no"}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_edge_falls_on_the_side_the_rule_says(String row) throws JsonProcessingException {
    Rows.limit(SafetyMethods.ALL, row);
  }

  /** By hand: 42 in of 25.4 mm; 8 ft 0 in; 1 ft 1 in; 1.1 m. */
  @ParameterizedTest
  @CsvSource({"3 ft 6 in, 1066.8", "8 ft 0 in, 2438.4", "1 ft 1 in, 330.2", "1.1 m, 1100"})
  void a_printed_boundary_in_mm_is_exact_to_the_last_digit(String printed, double expected) {
    assertThat(ShockBoundaries.millimetres(printed)).contains(expected);
  }
}
