package electrical.power;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published limits, and on which side of each the limit itself lies. */
class PowerLimitsTest {
  private static final String ROWS =
      """
      voltage-unbalance | {"voltages":[480,480,480]} | {"pct":0,"derating":1,"extra_rise_pct":0,"within_C84_1":true,"verdict":"full load"}
      voltage-unbalance | {"voltages":[101,100,99]} | {"pct":1,"derating":1,"extra_rise_pct":2,"verdict":"full load"}
      voltage-unbalance | {"voltages":[102,100,98]} | {"pct":2,"derating":0.95,"verdict":"derate"}
      voltage-unbalance | {"voltages":[103,100,97]} | {"pct":3,"derating":0.88,"within_C84_1":true}
      voltage-unbalance | {"voltages":[104,100,96]} | {"pct":4,"derating":0.82,"within_C84_1":false}
      voltage-unbalance | {"voltages":["11.55 kV","11 kV","10.45 kV"]} | {"pct":5,"derating":0.75,"extra_rise_pct":50,"verdict":"derate"}
      voltage-unbalance | {"voltages":[105.1,100,94.9]} | {"pct":5.1,"derating":null,"verdict":"do not run"}
      voltage-unbalance | {"voltages":[102.5,100,97.5]} | {"pct":2.5,"derating":0.915}
      current-unbalance | {"currents":[110,100,90]} | {"pct":10,"flag":false,"explained_by_voltage":null}
      current-unbalance | {"currents":[110.1,100,89.9],"voltage_unbalance_pct":1} | {"pct":10.1,"flag":true,"explained_by_voltage":false}
      current-unbalance | {"currents":[110,100,90],"voltage_unbalance_pct":1} | {"explained_by_voltage":true}
      motor-supply | {"rated_V":460,"measured_V":506} | {"voltage_deviation_pct":10,"frequency_deviation_pct":null,"verdict":"pass"}
      motor-supply | {"rated_V":460,"measured_V":413.9} | {"verdict":"fail"}
      motor-supply | {"rated_V":460,"measured_V":460,"rated_Hz":60,"measured_Hz":63} | {"frequency_deviation_pct":5,"verdict":"pass"}
      motor-supply | {"rated_V":460,"measured_V":460,"rated_Hz":60,"measured_Hz":56.9} | {"verdict":"fail"}
      service-voltage | {"nominal_V":480,"measured_V":504} | {"deviation_pct":5,"verdict":"pass"}
      service-voltage | {"nominal_V":480,"measured_V":455.9} | {"verdict":"fail"}
      drive-supply | {"rated_V":480,"measured_V":528,"unbalance_pct":1,"ripple_V":4} | {"deviation_pct":10,"bus_V":712.8,"verdict":"pass"}
      drive-supply | {"rated_V":480,"measured_V":480,"unbalance_pct":2} | {"bus_V":648,"verdict":"investigate"}
      drive-supply | {"rated_V":480,"measured_V":480,"unbalance_pct":2.1} | {"verdict":"fail"}
      drive-supply | {"rated_V":480,"measured_V":480,"ripple_V":4.1} | {"verdict":"fail"}
      ieee519-current | {"Isc_IL":19.9,"order":10} | {"pct":1,"TDD_pct":5}
      ieee519-current | {"Isc_IL":19.9,"order":11} | {"pct":2}
      ieee519-current | {"Isc_IL":20,"order":16} | {"pct":0.875,"TDD_pct":8}
      ieee519-current | {"Isc_IL":49.9,"order":17} | {"pct":2.5,"TDD_pct":8}
      ieee519-current | {"Isc_IL":50,"order":21} | {"pct":4,"TDD_pct":12}
      ieee519-current | {"Isc_IL":100,"order":23} | {"pct":2,"TDD_pct":15}
      ieee519-current | {"Isc_IL":1000,"order":33} | {"pct":2.5,"TDD_pct":20}
      ieee519-current | {"Isc_IL":999,"order":35} | {"pct":1,"TDD_pct":15}
      ieee519-current | {"Isc_IL":1000,"order":49} | {"pct":1.4}
      ieee519-current | {"Isc_IL":0,"order":3} | {"pct":4}
      ieee519-current | {"Isc_IL":10,"order":4} | {"pct":1}
      ieee519-current | {"Isc_IL":10,"order":6,"edition":"2022"} | {"pct":2}
      ieee519-current | {"Isc_IL":10,"order":8,"edition":"2022"} | {"pct":4}
      ieee519-current | {"Isc_IL":10,"order":5,"edition":"2022"} | {"pct":4}
      ieee519-current | {"Isc_IL":2000,"order":5,"generation":true} | {"pct":4,"TDD_pct":5}
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":250,"harmonics":[{"order":5,"A":10},{"order":7,"A":5}]} | {"verdict":"pass","orders_over":[],"TDD_limit_pct":5}
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":250,"harmonics":[{"order":5,"A":10.1}]} | {"verdict":"fail","orders_over":[5],"TDD_pct":4.04}
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":100,"harmonics":[[5,4],[7,3]]} | {"verdict":"pass","TDD_pct":5}
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":100,"harmonics":[[5,4],[7,3.1]]} | {"verdict":"fail","orders_over":[]}
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":100,"harmonics":[[4,1.1],[2,1]]} | {"verdict":"fail","orders_over":[4]}
      ieee519-voltage | {"bus_kV":1} | {"individual_limit_pct":5,"THD_limit_pct":8,"verdict":null}
      ieee519-voltage | {"bus_kV":1.01} | {"individual_limit_pct":3,"THD_limit_pct":5}
      ieee519-voltage | {"bus_kV":69} | {"individual_limit_pct":3}
      ieee519-voltage | {"bus_kV":69.1} | {"individual_limit_pct":1.5,"THD_limit_pct":2.5}
      ieee519-voltage | {"bus_kV":161} | {"individual_limit_pct":1.5}
      ieee519-voltage | {"bus_kV":161.1} | {"individual_limit_pct":1,"THD_limit_pct":1.5}
      ieee519-voltage | {"bus_kV":"480 V","individual_pct":5,"THD_pct":8} | {"verdict":"pass"}
      ieee519-voltage | {"bus_kV":0.48,"individual_pct":5.1} | {"verdict":"fail"}
      harmonic-distortion | {"fundamental_A":100,"harmonics":[[5,30],[7,40]],"IL_A":200} | {"THD_pct":50,"TDD_pct":25,"rms_A":111.80339887498948}
      harmonic-distortion | {"fundamental_A":100,"harmonics":[[5,0]]} | {"THD_pct":0,"TDD_pct":null,"rms_A":100}
      k-factor | {"fundamental_A":100,"harmonics":[[2,0]]} | {"K":1}
      k-factor | {"fundamental_A":100,"harmonics":[[5,100]]} | {"K":13}
      capacitor-duty | {"rms_voltage_pct":100,"peak_voltage_pct":100,"rms_current_pct":100,"kvar_pct":100} | {"verdict":"normal","exceeded":[],"above_rated":[]}
      capacitor-duty | {"rms_voltage_pct":110,"peak_voltage_pct":120,"rms_current_pct":135,"kvar_pct":135} | {"verdict":"contingency only","exceeded":[]}
      capacitor-duty | {"rms_voltage_pct":100.1,"peak_voltage_pct":100,"rms_current_pct":100,"kvar_pct":100} | {"verdict":"contingency only","above_rated":["rms_voltage_pct"]}
      capacitor-duty | {"rms_voltage_pct":100} | {"verdict":"unknown","exceeded":[]}
      capacitor-duty | {"rms_voltage_pct":108,"kvar_pct":null} | {"verdict":"unknown","above_rated":["rms_voltage_pct"]}
      capacitor-duty | {"rms_voltage_pct":110.1,"rms_current_pct":136} | {"verdict":"fail","exceeded":["rms_voltage_pct","rms_current_pct"]}
      capacitor-duty | {"rms_voltage_pct":110.1} | {"verdict":"fail","exceeded":["rms_voltage_pct"]}
      capacitor-duty | {"peak_voltage_pct":120.1} | {"verdict":"fail","exceeded":["peak_voltage_pct"]}
      capacitor-duty | {"rms_current_pct":135.1} | {"verdict":"fail","exceeded":["rms_current_pct"]}
      capacitor-duty | {"kvar_pct":135.1} | {"verdict":"fail","exceeded":["kvar_pct"]}
      capacitor-overvoltage | {"voltage_pu":1.1,"duration_s":0.1} | {"longest_s":null,"limit_pu":2.2,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.101,"duration_s":0.1} | {"longest_s":1800,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.25,"duration_s":"30 min"} | {"longest_s":1800,"limit_pu":1.25,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.25,"duration_s":1800.1} | {"longest_s":1800,"limit_pu":1.1,"verdict":"fail"}
      capacitor-overvoltage | {"voltage_pu":1.26,"duration_s":60} | {"longest_s":60,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.3,"duration_s":"1 min"} | {"longest_s":60,"limit_pu":1.3,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.35,"duration_s":20} | {"longest_s":15,"limit_pu":1.3,"verdict":"fail"}
      capacitor-overvoltage | {"voltage_pu":1.4,"duration_s":15} | {"longest_s":15,"limit_pu":1.4,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.41,"duration_s":0.1} | {"longest_s":1,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.7,"duration_s":1} | {"longest_s":1,"limit_pu":1.7,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":1.71,"duration_s":1} | {"longest_s":0.25,"limit_pu":1.7,"verdict":"fail"}
      capacitor-overvoltage | {"voltage_pu":2.0,"duration_s":0.11} | {"longest_s":0.25,"limit_pu":2,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":2.0,"duration_s":0.26} | {"longest_s":0.25,"limit_pu":1.7,"verdict":"fail"}
      capacitor-overvoltage | {"voltage_pu":2.01,"duration_s":0.1} | {"longest_s":0.1,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":2.2,"duration_s":0.1} | {"longest_s":0.1,"limit_pu":2.2,"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":2.0,"duration_s":0.25,"events":300} | {"verdict":"pass"}
      capacitor-overvoltage | {"voltage_pu":2.0,"duration_s":0.25,"events":301} | {"verdict":"fail"}
      capacitor-overvoltage | {"voltage_pu":1.1,"duration_s":1e9,"events":301} | {"longest_s":null,"limit_pu":1.1,"verdict":"pass"}
      capacitor-switch | {"capacitor_A":100,"switch_A":135} | {"switch_pct":135,"needed_A":135,"verdict":"pass"}
      capacitor-switch | {"capacitor_A":100,"switch_A":134.9} | {"switch_pct":134.9,"verdict":"fail"}
      capacitor-switch | {"capacitor_A":120,"switch_A":160} | {"needed_A":162,"verdict":"fail"}
      capacitor-capacitance | {"capacitance_pct":94.9} | {"verdict":"investigate"}
      capacitor-capacitance | {"capacitance_pct":95} | {"verdict":"below tolerance"}
      capacitor-capacitance | {"capacitance_pct":99.9} | {"verdict":"below tolerance"}
      capacitor-capacitance | {"capacitance_pct":100} | {"verdict":"within tolerance"}
      capacitor-capacitance | {"capacitance_pct":110} | {"verdict":"within tolerance","greatest_pct":110}
      capacitor-capacitance | {"capacitance_pct":110.1} | {"verdict":"above tolerance"}
      capacitor-capacitance | {"capacitance_pct":115,"edition":"1992"} | {"verdict":"within tolerance","greatest_pct":115}
      capacitor-capacitance | {"capacitance_pct":115.1,"edition":"1992"} | {"verdict":"above tolerance"}
      capacitor-discharge | {"rated_V":1000,"residual_V":50,"elapsed_s":60} | {"verdict":"pass","limit_s":60}
      capacitor-discharge | {"rated_V":1000,"residual_V":50.1,"elapsed_s":"1 min"} | {"verdict":"fail"}
      capacitor-discharge | {"rated_V":1001,"residual_V":60,"elapsed_s":60} | {"verdict":"unknown","limit_s":300}
      capacitor-discharge | {"rated_V":1001,"residual_V":50.1,"elapsed_s":300} | {"verdict":"fail","limit_s":300}
      capacitor-discharge | {"rated_V":480,"residual_V":10,"elapsed_s":61} | {"verdict":"unknown"}
      capacitor-discharge | {"rated_V":480,"residual_V":60,"elapsed_s":61} | {"verdict":"fail"}
      capacitor-discharge | {"rated_V":480,"residual_V":10} | {"verdict":"unknown","limit_s":60}
      motor-supply | {"rated_V":460,"measured_V":494.5,"rated_Hz":60,"measured_Hz":61.5} | {"voltage_deviation_pct":7.5,"frequency_deviation_pct":2.5,"combined_pct":10,"verdict":"pass"}
      motor-supply | {"rated_V":460,"measured_V":494.5,"rated_Hz":60,"measured_Hz":58.4} | {"verdict":"fail"}
      service-voltage | {"nominal_V":600,"measured_V":570} | {"deviation_pct":-5,"verdict":"pass"}
      conductor-ampacity | {"base_A":100,"ambient_C":30,"conductors":3} | {"ampacity_A":100,"factor":1,"verdict":null}
      conductor-ampacity | {"base_A":100,"ambient_C":31,"conductors":4} | {"ampacity_A":75.2}
      conductor-ampacity | {"base_A":100,"ambient_C":40,"conductors":9} | {"factor":0.616}
      conductor-ampacity | {"base_A":100,"ambient_C":45,"conductors":20} | {"factor":0.41}
      conductor-ampacity | {"base_A":100,"ambient_C":50,"conductors":30} | {"factor":0.3375}
      conductor-ampacity | {"base_A":100,"ambient_C":55,"conductors":40} | {"factor":0.268}
      conductor-ampacity | {"base_A":100,"ambient_C":60,"conductors":41} | {"factor":0.203}
      conductor-ampacity | {"base_A":100,"ambient_C":40,"conductors":3,"load_A":88} | {"load_pct":100,"verdict":"pass"}
      conductor-ampacity | {"base_A":100,"ambient_C":40,"conductors":3,"load_A":88.1} | {"verdict":"fail"}
      insulation-class-life | {"insulation_class":"A","T_C":105} | {"life_factor":1,"class_C":105,"verdict":"ok"}
      insulation-class-life | {"insulation_class":"B","T_C":140} | {"life_factor":0.5,"class_C":130,"verdict":"over temperature"}
      insulation-class-life | {"insulation_class":"F","T_C":175} | {"life_factor":0.25,"class_C":155}
      insulation-class-life | {"insulation_class":"H","T_C":80} | {"life_factor":1,"class_C":180}
      bus-temperature | {"ambient_C":40,"bus_C":105,"terminal_C":90} | {"verdict":"pass","terminal_limit_K":50,"findings":[]}
      bus-temperature | {"ambient_C":40.1,"bus_C":105.1,"terminal_C":90.2} | {"verdict":"fail","findings":["ambient","bus","terminal"]}
      bus-temperature | {"ambient_C":40,"terminal_C":100,"hundred_percent_rated":true} | {"verdict":"pass","terminal_limit_K":60}
      room-climate | {"room_C":"85 degF","humidity_pct":65} | {"verdict":"ok"}
      room-climate | {"room_C":30} | {"verdict":"advisory"}
      room-climate | {"humidity_pct":65.1} | {"verdict":"advisory"}
      room-climate | {"room_C":40,"condensation":true} | {"verdict":"harsh","findings":["harsh","advisory"]}
      room-climate | {"room_C":40.1} | {"verdict":"outside rating"}
      room-climate | {"room_C":-5} | {"verdict":"ok"}
      room-climate | {"room_C":-5.1} | {"verdict":"outside rating"}
      corrosion-severity | {"copper_film":299} | {"severity":"G1"}
      corrosion-severity | {"copper_film":300} | {"severity":"G2"}
      corrosion-severity | {"copper_film":1000} | {"severity":"G3"}
      corrosion-severity | {"copper_film":2000} | {"severity":"GX"}
      altitude-derating | {"equipment":"LV gear","altitude_m":2000} | {"factor":1,"full_rating_to_m":2000}
      altitude-derating | {"equipment":"LV gear","altitude_m":2001} | {"factor":null}
      altitude-derating | {"equipment":"motor","altitude_m":1000} | {"factor":1,"full_rating_to_m":1000}
      altitude-derating | {"equipment":"liquid transformer","altitude_m":2000} | {"factor":0.96}
      altitude-derating | {"equipment":"dry transformer","altitude_m":2000} | {"factor":0.97}
      altitude-derating | {"equipment":"MV gear","altitude_m":2000} | {"factor":0.9}
      enclosure-type | {"type":"3R","hazards":["rain","drip"]} | {"verdict":"pass","ip":"IP24","unmet":[]}
      enclosure-type | {"type":"12","hazards":["rain","dust"]} | {"verdict":"fail","unmet":["rain"]}
      enclosure-type | {"type":"4X","hazards":["hose","corrosion"]} | {"verdict":"pass","ip":"IP66"}
      enclosure-type | {"type":"1"} | {"verdict":"pass","ip":"IP20"}
      vibration-zone | {"power_kW":15,"support":"rigid","velocity":1.4} | {"zone":"A","boundaries":[1.4,2.8,4.5]}
      vibration-zone | {"power_kW":300,"support":"rigid","velocity":1.41} | {"zone":"B"}
      vibration-zone | {"power_kW":300,"support":"flexible","velocity":4.51} | {"zone":"C","boundaries":[2.3,4.5,7.1]}
      vibration-zone | {"power_kW":301,"support":"rigid","velocity":7.11} | {"zone":"D","boundaries":[2.3,4.5,7.1]}
      vibration-zone | {"power_kW":301,"support":"flexible","velocity":11} | {"zone":"C","boundaries":[3.5,7.1,11]}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_limit_lies_where_the_source_puts_it(String row) throws JsonProcessingException {
    Rows.limit(PowerMethods.ALL, row);
  }
}
