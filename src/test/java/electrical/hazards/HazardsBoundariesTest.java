package electrical.hazards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import electrical.method.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Edges of CPSC publication 516, the recall and court records, and IEEE 18 as published in
 * secondary sources.
 */
class HazardsBoundariesTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          known-equipment | {"manufacturer": "Federal Pacific Electric", "model": "Stab-Lok NA", "year": 1965} | {"status": "documented hazard, not recalled", "certainty": "named"}
          known-equipment | {"manufacturer": "FPE"} | {"status": "documented hazard, not recalled", "certainty": "possible"}
          known-equipment | {"manufacturer": "unknown", "model": "STABLOK"} | {"status": "documented hazard, not recalled", "certainty": "named"}
          known-equipment | {"manufacturer": "Federal Pacific", "model": "dry transformer", "year": 2010} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "FPE", "model": "Stab-Lok", "year": 1995} | {"status": "documented hazard, not recalled", "certainty": "named"}
          known-equipment | {"manufacturer": "FPE", "model": "Stab-Lok", "year": 1996} | {"status": "documented hazard, not recalled", "certainty": "outside_years"}
          known-equipment | {"manufacturer": "Zinsco", "year": 1968} | {"status": "documented hazard, no formal recall", "certainty": "named"}
          known-equipment | {"manufacturer": "GTE-Sylvania", "year": 1975} | {"status": "documented hazard, no formal recall", "certainty": "named"}
          known-equipment | {"manufacturer": "Sylvania", "model": "load center", "year": 1975} | {"status": "documented hazard, no formal recall", "certainty": "possible"}
          known-equipment | {"manufacturer": "Sylvania", "model": "lamp", "year": 2015} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "Challenger", "year": 1985} | {"status": "known defect reports", "certainty": "named"}
          known-equipment | {"manufacturer": "ITE", "model": "Pushmatic", "year": 1970} | {"status": "obsolete", "certainty": "named"}
          known-equipment | {"manufacturer": "Bulldog"} | {"status": "obsolete", "certainty": "possible"}
          known-equipment | {"manufacturer": "Square D", "model": "QO Plug-On Neutral", "year": 2021} | {"status": "recalled — check serial", "certainty": "named"}
          known-equipment | {"manufacturer": "Square D", "model": "QO Plug-On Neutral"} | {"status": "recalled — check serial", "certainty": "possible"}
          known-equipment | {"manufacturer": "Square D", "model": "QO Plug-On Neutral", "year": 2019} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "Square D", "model": "QO Plug-On Neutral", "year": 2023} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "Square D", "model": "QO load center", "year": 2021} | {"status": "recalled — check serial", "certainty": "possible"}
          known-equipment | {"manufacturer": "Square D", "model": "Masterpact", "year": 2021} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "General Electric", "model": "AK-25", "year": 1960} | {"status": "obsolescence", "certainty": "named"}
          known-equipment | {"manufacturer": "GE", "model": "AKR", "year": 1980} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "I-T-E", "model": "K-600", "year": 1965} | {"status": "obsolescence", "certainty": "named"}
          known-equipment | {"manufacturer": "Westinghouse", "model": "DB-50", "year": 1960} | {"status": "obsolescence", "certainty": "named"}
          known-equipment | {"manufacturer": "Westinghouse", "model": "DS-416", "year": 1975} | {"status": "nothing documented", "certainty": "none"}
          known-equipment | {"manufacturer": "Siemens", "model": "P1", "year": 2015} | {"status": "nothing documented", "certainty": "none"}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1964} | {"status": "outside the documented years", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1965} | {"status": "documented hazard", "factor": 55}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1971} | {"status": "documented hazard", "factor": 55}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1972} | {"status": "documented hazard", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1973} | {"status": "documented hazard", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1974} | {"status": "outside the documented years", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch"} | {"status": "possible - find out conductor and year", "factor": null}
          aluminium-branch-wiring | {"conductor": "unknown", "circuit": "branch", "year": 1970} | {"status": "possible - find out conductor and year", "factor": null}
          aluminium-branch-wiring | {"conductor": "unknown", "circuit": "branch", "year": 1990} | {"status": "outside the documented years", "factor": null}
          aluminium-branch-wiring | {"conductor": "copper", "circuit": "branch", "year": 1970} | {"status": "not aluminium", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "repair": "copalum"} | {"status": "permanently repaired", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "repair": "alumiconn"} | {"status": "permanently repaired", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "repair": "rewire"} | {"status": "permanently repaired", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "repair": "other"} | {"status": "documented hazard", "factor": 55}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "feeder", "year": 1970, "compression_lugs": true} | {"status": "excluded - feeder with compression lugs, or AA-8000 alloy", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "compression_lugs": true} | {"status": "documented hazard", "factor": 55}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1970, "alloy_aa8000": true} | {"status": "excluded - feeder with compression lugs, or AA-8000 alloy", "factor": null}
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "feeder", "year": 1970} | {"status": "feeder - not the documented branch wiring; inspect its terminations", "factor": null}
          pcb-flag | {"liquid": "mineral_oil", "pcb_ppm": 49.9} | {"regulated": "no"}
          pcb-flag | {"liquid": "mineral_oil", "pcb_ppm": 50} | {"regulated": "yes"}
          pcb-flag | {"liquid": "mineral_oil"} | {"regulated": "unknown"}
          pcb-flag | {"liquid": "askarel"} | {"regulated": "yes"}
          pcb-flag | {"liquid": "askarel", "pcb_ppm": 10} | {"regulated": "no"}
          capacitor-loading | {"voltage_rms_pct": 110, "voltage_peak_pct": 120, "current_rms_pct": 135, "reactive_power_pct": 135} | {"within": "yes", "exceeded": []}
          capacitor-loading | {"voltage_rms_pct": 110.1} | {"within": "no", "exceeded": ["voltage_rms_pct"]}
          capacitor-loading | {"voltage_peak_pct": 120.1} | {"within": "no"}
          capacitor-loading | {"current_rms_pct": 135.1} | {"within": "no"}
          capacitor-loading | {"reactive_power_pct": 135.1} | {"within": "no"}
          capacitor-loading | {"voltage_rms_pct": 100} | {"within": "unknown"}
          capacitor-overvoltage | {"voltage_pu": 1.1, "duration_s": 0.1} | {"longest_s": null, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.101, "duration_s": 0.1} | {"longest_s": 1800, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.25, "duration_s": 0.1} | {"longest_s": 1800, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.26, "duration_s": 0.1} | {"longest_s": 60, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.3, "duration_s": 0.1} | {"longest_s": 60, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.4, "duration_s": 0.1} | {"longest_s": 15, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.41, "duration_s": 0.1} | {"longest_s": 1, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 1.7, "duration_s": 0.1} | {"longest_s": 1, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 2.0, "duration_s": 0.1} | {"longest_s": 0.25, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 2.01, "duration_s": 0.1} | {"longest_s": 0.1, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 2.2, "duration_s": 0.1} | {"longest_s": 0.1, "tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 2.0, "duration_s": 0.26} | {"tolerable": false}
          capacitor-overvoltage | {"voltage_pu": 2.0, "duration_s": 0.25, "events": 300} | {"tolerable": true}
          capacitor-overvoltage | {"voltage_pu": 2.0, "duration_s": 0.25, "events": 301} | {"tolerable": false}
          capacitor-overvoltage | {"voltage_pu": 1.1, "duration_s": 1e9, "events": 301} | {"tolerable": true}
          capacitor-capacitance | {"capacitance_pct": 100} | {"as_new": true, "investigate": false}
          capacitor-capacitance | {"capacitance_pct": 110} | {"as_new": true}
          capacitor-capacitance | {"capacitance_pct": 110.1} | {"as_new": false}
          capacitor-capacitance | {"capacitance_pct": 115, "edition": "1992"} | {"as_new": true}
          capacitor-capacitance | {"capacitance_pct": 99.9} | {"as_new": false, "investigate": false}
          capacitor-capacitance | {"capacitance_pct": 95} | {"investigate": false}
          capacitor-capacitance | {"capacitance_pct": 94.9} | {"investigate": true}
          capacitor-discharge | {"rated_V": 1000, "residual_V": 50, "elapsed_s": 60} | {"discharged_in_time": "yes", "limit_s": 60}
          capacitor-discharge | {"rated_V": 1000, "residual_V": 50.1, "elapsed_s": 60} | {"discharged_in_time": "no"}
          capacitor-discharge | {"rated_V": 1001, "residual_V": 60, "elapsed_s": 60} | {"discharged_in_time": "unknown", "limit_s": 300}
          capacitor-discharge | {"rated_V": 480, "residual_V": 10, "elapsed_s": 61} | {"discharged_in_time": "unknown"}
          capacitor-switch-rating | {"capacitor_A": 100, "switch_A": 135} | {"adequate": true, "needed_A": 135}
          capacitor-switch-rating | {"capacitor_A": 100, "switch_A": 134.9} | {"adequate": false}
          """)
  void an_edge_falls_on_the_side_the_rule_says(String method, String input, String expected)
      throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode row = json.createObjectNode().put("suite", "boundary").put("method", method);
    row.put("rel", 1e-9).set("input", json.readTree(input));
    row.set("expected", json.readTree(expected));
    Vectors.check(HazardsMethods.ALL, row);
  }
}
