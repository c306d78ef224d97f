package electrical.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class SafetyRefusalsTest {
  private static final String ROWS =
      """
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 0, "clearing_s": 0.03, "working_distance_mm": 455} | OUT_OF_RANGE | /fault_kA
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": -5, "clearing_s": 0.03, "working_distance_mm": 455} | OUT_OF_RANGE | /fault_kA
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": -0.1, "working_distance_mm": 455} | OUT_OF_RANGE | /clearing_s
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": "30 kg", "working_distance_mm": 455} | BAD_QUANTITY | /clearing_s
      ppe-ac | {"equipment": "panelboard<=240V", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 0} | OUT_OF_RANGE | /working_distance_mm
      ppe-ac | {"equipment": "fuse box", "fault_kA": 25, "clearing_s": 0.03, "working_distance_mm": 455} | UNKNOWN_WORD | /equipment
      ppe-ac | {"equipment": "other-600V", "fault_kA": null, "clearing_s": 0.03, "working_distance_mm": 455} | MISSING_FIELD | /fault_kA
      ppe-dc | {"edition": 2022, "V_dc": 125, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | UNKNOWN_EDITION | /edition
      ppe-dc | {"edition": 2015, "V_dc": 125, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | OUT_OF_RANGE | /edition
      ppe-dc | {"edition": 2021, "V_dc": 0, "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | OUT_OF_RANGE | /V_dc
      ppe-dc | {"edition": 2021, "V_dc": 125, "fault_kA": -1, "arc_s": 2, "working_distance_mm": 455} | OUT_OF_RANGE | /fault_kA
      ppe-dc | {"edition": 2021, "V_dc": "125 A", "fault_kA": 1, "arc_s": 2, "working_distance_mm": 455} | BAD_QUANTITY | /V_dc
      ppe-rating | {"category": 0} | OUT_OF_RANGE | /category
      ppe-rating | {"category": 5} | OUT_OF_RANGE | /category
      ppe-rating | {"category": 2.5} | NOT_WHOLE | /category
      incident-energy-band | {"incident_energy_cal_cm2": -1} | OUT_OF_RANGE | /incident_energy_cal_cm2
      incident-energy-band | {"incident_energy_cal_cm2": "8 J"} | BAD_QUANTITY | /incident_energy_cal_cm2
      typical-clearing-time | {"device": "hope"} | UNKNOWN_WORD | /device
      shock-boundaries | {"system": "ac", "V": -1} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": 130000} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": 145001} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": 220000} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": 800001} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "dc", "V": 75001} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "dc", "V": 2000000} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "hz", "V": 120} | UNKNOWN_WORD | /system
      arc-flash-likelihood | {"task": "hum"} | UNKNOWN_WORD | /task
      arc-flash-likelihood | {"task": "read_meters", "edition": 2022} | UNKNOWN_EDITION | /edition
      arc-flash-likelihood | {"task": "read_meters", "doors_closed": "yes"} | WRONG_TYPE | /doors_closed
      70e-label | {"ppe_category": 1.5} | NOT_WHOLE | /ppe_category
      70e-label | {"ppe_category": 5} | OUT_OF_RANGE | /ppe_category
      70e-label | {"study": {"ppe_category": 0}} | OUT_OF_RANGE | /study/ppe_category
      70e-label | {"study": {"site_ppe_level": "2"}} | UNKNOWN_FIELD | /study/site_ppe_level
      70e-label | {"study": {"ppe_category": 2.5}} | NOT_WHOLE | /study/ppe_category
      70e-label | {"label_date": "last year"} | BAD_DATE | /label_date
      70e-study-currency | {"study_date": "2025-01-02", "today": "2025-01-01"} | IN_THE_FUTURE | /study_date
      70e-study-currency | {"modified_on": "2025-01-02", "today": "2025-01-01"} | IN_THE_FUTURE | /modified_on
      70e-study-currency | {"label_date": "2025-01-02", "today": "2025-01-01"} | IN_THE_FUTURE | /label_date
      70e-study-currency | {"study_date": "1850-01-02", "today": "2025-01-01"} | OUT_OF_RANGE | /study_date
      70e-study-currency | {"study_date": "2020-01-02"} | MISSING_FIELD | /today
      70e-currency | {"item": "lunch", "today": "2025-01-01"} | UNKNOWN_WORD | /item
      70e-currency | {"item": "retraining", "last_done": "2025-01-02", "today": "2025-01-01"} | IN_THE_FUTURE | /last_done
      nec-interrupting-rating | {"interrupting_kA": 0, "fault_kA": 10} | OUT_OF_RANGE | /interrupting_kA
      nec-arc-flash-label | {"rating_A": 1000, "edition": 2018} | UNKNOWN_EDITION | /edition
      nec-arc-flash-label | {"rating_A": 0} | OUT_OF_RANGE | /rating_A
      nec-arc-energy-reduction | {"rating_A": "1200 V"} | BAD_QUANTITY | /rating_A
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 480, "line_V": 277, "disconnect_A": 1200} | CONTRADICTION | /to_ground_V
      nec-continuous-load | {"load_A": -1, "rating_A": 20} | OUT_OF_RANGE | /load_A
      nec-continuous-load | {"load_A": 1, "rating_A": 0} | OUT_OF_RANGE | /rating_A
      nec-ground-fault-protection | {"solidly_grounded_wye": true, "to_ground_V": 277, "line_V": 480, "disconnect_A": 1200, "pickup_A": -1} | OUT_OF_RANGE | /pickup_A
      nec-working-space | {"to_ground_V": 1001, "condition": 1} | OUT_OF_RANGE | /to_ground_V
      nec-working-space | {"to_ground_V": 120, "condition": 1.5} | NOT_WHOLE | /condition
      shock-boundaries | {"system": "ac", "V": NaN} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": Infinity} | OUT_OF_RANGE | /V
      shock-boundaries | {"system": "ac", "V": -Infinity} | OUT_OF_RANGE | /V
      incident-energy-band | {"incident_energy_cal_cm2": NaN} | OUT_OF_RANGE | /incident_energy_cal_cm2
      incident-energy-band | {"incident_energy_cal_cm2": Infinity} | OUT_OF_RANGE | /incident_energy_cal_cm2
      incident-energy-band | {"incident_energy_cal_cm2": -Infinity} | OUT_OF_RANGE | /incident_energy_cal_cm2
      nec-continuous-load | {"rating_A": 20, "load_A": NaN} | OUT_OF_RANGE | /load_A
      nec-continuous-load | {"rating_A": 20, "load_A": Infinity} | OUT_OF_RANGE | /load_A
      nec-continuous-load | {"rating_A": 20, "load_A": -Infinity} | OUT_OF_RANGE | /load_A
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void is_refused_with_a_code_and_a_pointer(String row) throws JsonProcessingException {
    Rows.refusal(SafetyMethods.ALL, row);
  }
}
