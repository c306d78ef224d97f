package electrical.maintenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edges of the rules: NFPA 70B-2023, 9.3.1 and Table 9.2.2 as published in secondary sources; due
 * dates counted on a calendar by hand.
 */
class MaintenanceBoundariesTest {
  private static final String ROWS =
      """
      70b-physical | {} | {"physical": 1, "reasons": []}
      70b-physical | {"missed_cycles": 1} | {"physical": 1}
      70b-physical | {"missed_cycles": 2} | {"physical": 3, "reasons": ["missed_cycles"]}
      70b-physical | {"major_repair_cycles": 1} | {"physical": 2}
      70b-physical | {"major_repair_cycles": 3} | {"physical": 3}
      70b-physical | {"missed_cycles": 1, "major_repair_cycles": 1} | {"physical": 2, "reasons": ["major_repair_cycles"]}
      70b-physical | {"operation_changed": true, "results_deviate": true} | {"physical": 3, "reasons": ["operation_changed"]}
      70b-physical | {"monitoring_active": true} | {"physical": 3}
      70b-physical | {"results_deviate": null, "late_days": "unknown"} | {"physical": 1}
      70b-criticality | {"endangers_people": true} | {"criticality": 3}
      70b-criticality | {"endangers_people": false, "affects_operation": true, "redundant": false} | {"criticality": 2}
      70b-criticality | {"endangers_people": false, "affects_operation": true, "redundant": true} | {"criticality": 1}
      70b-criticality | {"endangers_people": false, "affects_operation": false} | {"criticality": 1}
      70b-criticality | {"affects_operation": false} | {"criticality": null}
      70b-criticality | {"endangers_people": false, "affects_operation": true} | {"criticality": null}
      70b-environment | {"harsh_or_beyond_rating": true, "some_exposure": false} | {"environment": 3}
      70b-environment | {"harsh_or_beyond_rating": false, "some_exposure": true} | {"environment": 2}
      70b-environment | {"harsh_or_beyond_rating": false, "some_exposure": false} | {"environment": 1}
      70b-environment | {"some_exposure": true} | {"environment": null}
      70b-overall | {"physical": 1, "criticality": 1} | {"condition": null, "schedule_condition": 3, "worst": []}
      70b-overall | {"physical": 3} | {"condition": 3, "worst": ["physical"]}
      70b-overall | {"physical": 2, "criticality": 2, "environment": 1} | {"condition": 2, "worst": ["physical", "criticality"]}
      70b-overall | {"physical": "unknown", "criticality": null, "environment": 2} | {"condition": null}
      70b-transitions | {"cycles": [{"completed": "missed"}]} | {"physical": null}
      70b-transitions | {"cycles": [{"completed": "missed"}, {"completed": "missed"}]} | {"physical": 3, "after_each": [null, 3], "missed_cycles": 2}
      70b-transitions | {"cycles": [{"completed": "missed", "predictive_open": true}]} | {"physical": null}
      70b-transitions | {"physical_before": 2, "cycles": [{"completed": "missed"}, {"completed": "on_time"}, {"completed": "missed"}]} | {"after_each": [2, 1, 1], "missed_cycles": 1, "clean_cycles": 0}
      70b-transitions | {"cycles": [{"completed": "on_time", "major_repair": true}, {"completed": "missed"}, {"completed": "on_time", "major_repair": true}]} | {"after_each": [2, 2, 3]}
      70b-transitions | {"cycles": [{"completed": "on_time", "major_repair": true}, {"completed": "on_time"}, {"completed": "on_time", "major_repair": true}]} | {"after_each": [2, 1, 2]}
      70b-transitions | {"cycles": [{"completed": "on_time"}, {"completed": "late"}]} | {"physical": 1, "clean_cycles": 0, "may_extend": false}
      70b-transitions | {"cycles": [{"completed": "on_time"}, {"completed": "on_time"}]} | {"physical": 1, "clean_cycles": 2, "may_extend": true}
      70b-intervals | {"equipment": "grounding", "task": "electrical_test", "condition": 3} | {"months": 36}
      70b-intervals | {"equipment": "wiring_device", "task": "visual", "condition": 3} | {"months": 1}
      70b-intervals | {"equipment": "wiring_device", "task": "infrared", "condition": 3} | {"months": 6}
      70b-intervals | {"equipment": "insulator", "task": "corona_survey", "condition": 3} | {"months": 4}
      70b-intervals | {"equipment": "portable_tool", "task": "visual", "condition": 1} | {"months": null, "basis": "before each use"}
      70b-intervals | {"equipment": "gfci", "task": "electrical_test", "condition": 1} | {"months": null, "basis": "unknown"}
      70b-intervals | {"equipment": "gfci", "task": "electrical_test", "condition": 1, "manufacturer_months": 1, "manufacturer_reason": "manual"} | {"months": 1, "basis": "manufacturer", "table_months": null}
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 3, "manufacturer_months": 24, "manufacturer_reason": "manual 7.2"} | {"months": 24, "basis": "manufacturer", "table_months": 12}
      70b-intervals | {"equipment": "panelboard", "task": "visual"} | {"months": 12, "basis": "Table 9.2.2"}
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": "unknown"} | {"months": 12}
      70b-due | {"last_done": "2024-01-31", "months": 1, "today": "2024-02-29"} | {"due": "2024-02-29", "status": "due_today", "overdue": false, "days_left": 0}
      70b-due | {"last_done": "2023-01-31", "months": 1, "today": "2023-03-01"} | {"due": "2023-02-28", "status": "overdue", "days_left": -1, "missed_cycles": 0}
      70b-due | {"last_done": "2024-02-29", "months": 12, "today": "2025-02-28"} | {"due": "2025-02-28", "status": "due_today"}
      70b-due | {"last_done": "2023-01-31", "months": 1, "today": "2023-03-31"} | {"missed_cycles": 0}
      70b-due | {"last_done": "2023-01-31", "months": 1, "today": "2023-04-01"} | {"missed_cycles": 1}
      70b-due | {"last_done": "2023-06-15", "months": 12, "today": "2025-06-15"} | {"missed_cycles": 0}
      70b-due | {"last_done": "2023-06-15", "months": 12, "today": "2025-06-16"} | {"missed_cycles": 1}
      70b-due | {"last_done": "2025-06-01", "months": 12, "today": "2025-06-01"} | {"days_left": 365, "status": "current"}
      70b-due | {"last_done": null, "months": 12, "today": "2025-06-01"} | {"due": null, "status": "no_record", "overdue": null, "missed_cycles": null}
      70b-schedule | {"equipment": "panelboard", "task": "visual", "condition": 2, "last_done": "2016-01-10", "today": "2025-01-10"} | {"condition": 2, "due": "2019-01-10", "missed_cycles": 1, "months": 36}
      70b-schedule | {"equipment": "panelboard", "task": "visual", "condition": 2, "last_done": "2016-01-10", "today": "2025-01-11"} | {"condition": 3, "due": "2017-01-10", "missed_cycles": 2, "months": 12}
      70b-schedule | {"equipment": "panelboard", "task": "visual", "condition": 1, "today": "2025-01-11"} | {"due": null, "status": "no_record", "condition": 1, "months": 60}
      70b-evidence | {"equipment": "panelboard", "done": ["infrared_scan", "torque_or_joint_resistance", "insulation_resistance", "visual"]} | {"complete": "unknown", "to_confirm": ["ground_fault_test"]}
      70b-evidence | {"equipment": "panelboard", "done": ["infrared_scan", "torque_or_joint_resistance", "insulation_resistance", "visual"], "not_fitted": ["ground_fault_test"]} | {"complete": "yes", "missing": []}
      70b-evidence | {"equipment": "panelboard", "done": ["infrared_scan", "torque_or_joint_resistance", "insulation_resistance", "visual"], "fitted": ["ground_fault_test"]} | {"complete": "no", "missing": ["ground_fault_test"]}
      70b-evidence | {"equipment": "cable", "done": ["infrared_scan_of_terminations", "insulation_resistance"], "voltage_V": 1000} | {"complete": "yes"}
      70b-evidence | {"equipment": "cable", "done": ["infrared_scan_of_terminations", "insulation_resistance"], "voltage_V": "1.001 kV"} | {"complete": "no", "missing": ["shield_continuity", "withstand_tan_delta_or_partial_discharge"]}
      70b-programme | {} | {"pct": null, "pct_least": 0, "pct_most": 100}
      companion-intervals | {"item": "generator_inspection", "last_done": "2024-02-26", "today": "2024-03-05"} | {"due": "2024-03-04", "status": "overdue"}
      companion-intervals | {"item": "system_studies", "last_done": "2020-02-29", "today": "2025-02-28"} | {"due": "2025-02-28", "status": "due_today"}
      nfpa-110-exercise | {"load_pct": 30, "minutes": 30} | {"sufficient": true, "annual_load_test_needed": false}
      nfpa-110-exercise | {"load_pct": 29.9, "minutes": 30} | {"sufficient": false, "annual_load_test_needed": true}
      nfpa-110-exercise | {"load_pct": 30, "minutes": 29.9} | {"sufficient": false, "annual_load_test_needed": false}
      nfpa-110-exercise | {"load_pct": 10, "minutes": 30, "exhaust_temperature_reached": true} | {"sufficient": true}
      nfpa-110-annual-load | {"parts": [[50, 30], [75, 60]]} | {"sufficient": true}
      nfpa-110-annual-load | {"parts": [[50, 29], [75, 60]]} | {"sufficient": false}
      nfpa-110-annual-load | {"parts": [[50, 29], [75, 61]]} | {"sufficient": true}
      nfpa-110-annual-load | {"parts": [[80, 90]]} | {"sufficient": true}
      nfpa-110-annual-load | {"parts": [[25, 30], [50, 30], [75, 60]]} | {"sufficient": true}
      nfpa-110-annual-load | {"parts": [[25, 30], [50, 30], [74, 60]]} | {"sufficient": false}
      nfpa-110-annual-load | {"parts": [[50, 30], [75, 30], [50, 5], [75, 30]]} | {"sufficient": false}
      nfpa-110-annual-load | {"parts": [[75, 60], [50, 30]]} | {"sufficient": false}
      70b-finding-severity | {"findings": [], "criticality": 3} | {"severity": "none"}
      70b-finding-severity | {"findings": ["interval_overdue"], "criticality": 2} | {"severity": "low"}
      70b-finding-severity | {"findings": ["interval_overdue", "two_cycles_missed"], "criticality": 1} | {"severity": "high", "each": ["low", "high"]}
      70b-finding-severity | {"findings": ["two_cycles_missed"], "criticality": 3} | {"severity": "critical"}
      70b-finding-severity | {"findings": ["two_cycles_missed"]} | {"severity": "critical"}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_edge_falls_on_the_side_the_rule_says(String row) throws JsonProcessingException {
    Rows.limit(MaintenanceMethods.ALL, row);
  }
}
