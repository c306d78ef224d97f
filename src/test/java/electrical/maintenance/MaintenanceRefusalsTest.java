package electrical.maintenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class MaintenanceRefusalsTest {
  private static final String ROWS =
      """
      70b-physical | {"missed_cycles": -1} | OUT_OF_RANGE | /missed_cycles
      70b-physical | {"missed_cycles": 1.5} | NOT_WHOLE | /missed_cycles
      70b-physical | {"late_days": 0.5} | NOT_WHOLE | /late_days
      70b-physical | {"results_deviate": "yes"} | WRONG_TYPE | /results_deviate
      70b-physical | {"looks": true} | UNKNOWN_FIELD | /looks
      70b-criticality | {"redundant": 1} | WRONG_TYPE | /redundant
      70b-environment | {"some_exposure": "dust"} | WRONG_TYPE | /some_exposure
      70b-overall | {"physical": 0, "criticality": 1, "environment": 1} | OUT_OF_RANGE | /physical
      70b-overall | {"physical": 4, "criticality": 1, "environment": 1} | OUT_OF_RANGE | /physical
      70b-overall | {"physical": 1.5, "criticality": 1, "environment": 1} | NOT_WHOLE | /physical
      70b-overall | {"physical": "good", "criticality": 1, "environment": 1} | BAD_QUANTITY | /physical
      70b-transitions | {"cycles": []} | WRONG_TYPE | /cycles
      70b-transitions | {"cycles": [{}]} | MISSING_FIELD | /cycles/0/completed
      70b-transitions | {"cycles": [{"completed": "early"}]} | UNKNOWN_WORD | /cycles/0/completed
      70b-transitions | {"cycles": [{"completed": "missed", "major_repair": true}]} | CONTRADICTION | /cycles/0/major_repair
      70b-transitions | {"physical_before": 2.5, "cycles": [{"completed": "late"}]} | NOT_WHOLE | /physical_before
      70b-intervals | {"equipment": "toaster", "task": "visual", "condition": 1} | UNKNOWN_WORD | /equipment
      70b-intervals | {"equipment": "panelboard", "task": "polish", "condition": 1} | UNKNOWN_WORD | /task
      70b-intervals | {"equipment": "panelboard", "task": "fluid_test", "condition": 1} | NOT_IN_TABLE | /task
      70b-intervals | {"equipment": "wiring_device", "task": "electrical_test", "condition": 1} | NOT_IN_TABLE | /task
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 4} | OUT_OF_RANGE | /condition
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 2.5} | NOT_WHOLE | /condition
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 1, "manufacturer_months": 24} | MISSING_REASON | /manufacturer_reason
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 1, "manufacturer_months": 24, "manufacturer_reason": " "} | MISSING_REASON | /manufacturer_reason
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 1, "manufacturer_reason": "manual"} | MISSING_FIELD | /manufacturer_months
      70b-intervals | {"equipment": "panelboard", "task": "visual", "condition": 1, "manufacturer_months": 0, "manufacturer_reason": "manual"} | OUT_OF_RANGE | /manufacturer_months
      70b-due | {"last_done": "2025-01-01", "months": 0, "today": "2025-01-02"} | OUT_OF_RANGE | /months
      70b-due | {"last_done": "2025-01-01", "months": 0.5, "today": "2025-01-02"} | OUT_OF_RANGE | /months
      70b-due | {"last_done": "2025-01-01", "months": 1.5, "today": "2025-01-02"} | NOT_WHOLE | /months
      70b-due | {"last_done": "2025-01-03", "months": 1, "today": "2025-01-02"} | IN_THE_FUTURE | /last_done
      70b-due | {"last_done": "2025-02-30", "months": 1, "today": "2025-01-02"} | BAD_DATE | /last_done
      70b-due | {"last_done": "01/02/2025", "months": 1, "today": "2025-01-02"} | BAD_DATE | /last_done
      70b-due | {"last_done": "1899-12-31", "months": 1, "today": "2025-01-02"} | OUT_OF_RANGE | /last_done
      70b-due | {"last_done": "2025-01-01", "months": 1, "today": "+999999999-12-31"} | OUT_OF_RANGE | /today
      70b-due | {"last_done": "2025-01-01", "months": 1} | MISSING_FIELD | /today
      70b-schedule | {"equipment": "portable_tool", "task": "visual", "condition": 1, "today": "2025-01-02"} | NO_INTERVAL | /task
      70b-schedule | {"equipment": "gfci", "task": "electrical_test", "condition": 1, "today": "2025-01-02"} | NO_INTERVAL | /task
      70b-schedule | {"equipment": "breaker", "task": "functional", "condition": 1, "today": "2025-01-02"} | NOT_IN_TABLE | /task
      70b-schedule | {"equipment": "breaker", "task": "visual", "condition": 1, "last_done": "2025-01-03", "today": "2025-01-02"} | IN_THE_FUTURE | /last_done
      70b-evidence | {"equipment": "battery", "done": []} | UNKNOWN_WORD | /equipment
      70b-evidence | {"equipment": "panelboard", "done": ["furan"]} | NOT_APPLICABLE | /done/0
      70b-evidence | {"equipment": "panelboard", "done": ["a feeling"]} | UNKNOWN_WORD | /done/0
      70b-evidence | {"equipment": "panelboard", "done": [], "fitted": ["visual"]} | NOT_APPLICABLE | /fitted/0
      70b-evidence | {"equipment": "panelboard", "done": ["ground_fault_test"], "not_fitted": ["ground_fault_test"]} | NOT_APPLICABLE | /not_fitted/0
      70b-evidence | {"equipment": "panelboard", "done": [], "fitted": ["ground_fault_test"], "not_fitted": ["ground_fault_test"]} | NOT_APPLICABLE | /not_fitted/0
      70b-evidence | {"equipment": "switchgear", "done": [], "voltage_V": -1} | OUT_OF_RANGE | /voltage_V
      70b-evidence | {"equipment": "switchgear", "done": [], "voltage_V": "15 furlongs"} | BAD_QUANTITY | /voltage_V
      70b-programme | {"coordinator_named": "Smith"} | WRONG_TYPE | /coordinator_named
      70b-test-record | {"weather": true} | UNKNOWN_FIELD | /weather
      companion-intervals | {"item": "tea", "today": "2025-01-02"} | UNKNOWN_WORD | /item
      companion-intervals | {"item": "emp_audit", "last_done": "2025-01-03", "today": "2025-01-02"} | IN_THE_FUTURE | /last_done
      nfpa-110-exercise | {"load_pct": -1, "minutes": 30} | OUT_OF_RANGE | /load_pct
      nfpa-110-exercise | {"load_pct": 30, "minutes": "30 kg"} | BAD_QUANTITY | /minutes
      nfpa-110-annual-load | {"parts": []} | WRONG_TYPE | /parts
      nfpa-110-annual-load | {"parts": [{"load_pct": 151, "minutes": 30}]} | OUT_OF_RANGE | /parts/0/load_pct
      70b-finding-severity | {"findings": ["ugly"]} | UNKNOWN_WORD | /findings/0
      70b-finding-severity | {"findings": "cycle_missed"} | WRONG_TYPE | /findings
      70b-finding-severity | {"findings": [], "criticality": 1.5} | NOT_WHOLE | /criticality
      70b-overall | {"physical": NaN} | OUT_OF_RANGE | /physical
      70b-overall | {"physical": Infinity} | OUT_OF_RANGE | /physical
      70b-due | {"today": "2025-01-01", "last_done": "2024-12-01", "months": NaN} | OUT_OF_RANGE | /months
      70b-due | {"today": "2025-01-01", "last_done": "2024-12-01", "months": Infinity} | OUT_OF_RANGE | /months
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void is_refused_with_a_code_and_a_pointer(String row) throws JsonProcessingException {
    Rows.refusal(MaintenanceMethods.ALL, row);
  }
}
