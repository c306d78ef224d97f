package electrical.hazards;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edges of CPSC publication 516 and of the recall and court records, as published in secondary
 * sources.
 */
class HazardsBoundariesTest {
  private static final String ROWS =
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
      known-equipment | {"manufacturer": "Schneider Electric", "model": "QO Plug-On Neutral load center", "year": 2021} | {"status": "recalled — check serial", "certainty": "named"}
      known-equipment | {"manufacturer": "SquareD", "model": "QO plug-on neutral", "year": 2021} | {"status": "recalled — check serial", "certainty": "named"}
      known-equipment | {"manufacturer": "SQ D", "model": "QO PON", "year": 2020} | {"status": "recalled — check serial", "certainty": "named"}
      known-equipment | {"manufacturer": "Schneider", "model": "QO", "year": 2021} | {"status": "recalled — check serial", "certainty": "possible"}
      known-equipment | {"manufacturer": "Schneider Electric", "model": "Masterpact", "year": 2021} | {"status": "nothing documented", "certainty": "none"}
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
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_edge_falls_on_the_side_the_rule_says(String row) throws JsonProcessingException {
    Rows.limit(HazardsMethods.ALL, row);
  }
}
