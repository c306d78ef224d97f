package electrical.power;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class PowerRefusalsTest {
  private static final String ROWS =
      """
      voltage-unbalance | {"voltages":[480,476]} | WRONG_TYPE | /voltages
      voltage-unbalance | {"voltages":[]} | WRONG_TYPE | /voltages
      voltage-unbalance | {"voltages":[480,476,472,470]} | WRONG_COUNT | /voltages
      voltage-unbalance | {"voltages":[0,0,0]} | ALL_ZERO | /voltages
      voltage-unbalance | {"voltages":[480,-476,472]} | OUT_OF_RANGE | /voltages/1
      voltage-unbalance | {"voltages":[480,NaN,472]} | OUT_OF_RANGE | /voltages/1
      voltage-unbalance | {"voltages":[480,"476 A",472]} | BAD_QUANTITY | /voltages/1
      voltage-unbalance | {"voltages":[480,null,472]} | MISSING_FIELD | /voltages/1
      current-unbalance | {"currents":[0,0,0]} | ALL_ZERO | /currents
      current-unbalance | {"currents":[1,1,1,1]} | WRONG_COUNT | /currents
      motor-supply | {"rated_V":0,"measured_V":1} | OUT_OF_RANGE | /rated_V
      service-voltage | {"nominal_V":480,"measured_V":-1} | OUT_OF_RANGE | /measured_V
      drive-supply | {"rated_V":480,"measured_V":"480 Hz"} | BAD_QUANTITY | /measured_V
      ieee519-current | {"Isc_IL":10,"order":1} | OUT_OF_RANGE | /order
      ieee519-current | {"Isc_IL":10,"order":51} | OUT_OF_RANGE | /order
      ieee519-current | {"Isc_IL":10,"order":5.5} | BAD_QUANTITY | /order
      ieee519-current | {"Isc_IL":-1,"order":5} | OUT_OF_RANGE | /Isc_IL
      ieee519-current | {"Isc_IL":NaN,"order":5} | OUT_OF_RANGE | /Isc_IL
      ieee519-current | {"Isc_IL":10,"order":5,"voltage_V":115000} | OUT_OF_RANGE | /voltage_V
      ieee519-current | {"Isc_IL":10,"order":5,"edition":"1981"} | UNKNOWN_WORD | /edition
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":0,"harmonics":[[5,1]]} | OUT_OF_RANGE | /IL_A
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":1,"harmonics":[[5,1],[5,2]]} | DUPLICATE | /harmonics/1/order
      ieee519-current-spectrum | {"Isc_IL":10,"IL_A":1,"harmonics":[]} | WRONG_TYPE | /harmonics
      ieee519-voltage | {"bus_kV":0} | OUT_OF_RANGE | /bus_kV
      harmonic-distortion | {"fundamental_A":0,"harmonics":[[5,1]]} | OUT_OF_RANGE | /fundamental_A
      harmonic-distortion | {"fundamental_A":1,"harmonics":[[5,-1]]} | OUT_OF_RANGE | /harmonics/0/A
      harmonic-distortion | {"fundamental_A":1,"harmonics":[[5.5,1]]} | BAD_QUANTITY | /harmonics/0/order
      k-factor | {"fundamental_A":1,"harmonics":[[5,1],[5,1]]} | DUPLICATE | /harmonics/1/order
      capacitor-duty | {} | MISSING_FIELD | whole
      capacitor-duty | {"kvar_pct":-1} | OUT_OF_RANGE | /kvar_pct
      capacitor-duty | {"rms_voltage_pct":-1} | OUT_OF_RANGE | /rms_voltage_pct
      capacitor-overvoltage | {"voltage_pu":2.21,"duration_s":0.05} | OUT_OF_RANGE | /voltage_pu
      capacitor-overvoltage | {"voltage_pu":1.2,"duration_s":-1} | OUT_OF_RANGE | /duration_s
      capacitor-overvoltage | {"voltage_pu":NaN,"duration_s":1} | OUT_OF_RANGE | /voltage_pu
      capacitor-overvoltage | {"voltage_pu":Infinity,"duration_s":1} | OUT_OF_RANGE | /voltage_pu
      capacitor-overvoltage | {"voltage_pu":-Infinity,"duration_s":1} | OUT_OF_RANGE | /voltage_pu
      capacitor-overvoltage | {"voltage_pu":1.2} | MISSING_FIELD | /duration_s
      capacitor-switch | {"capacitor_A":0,"switch_A":1} | OUT_OF_RANGE | /capacitor_A
      capacitor-capacitance | {"capacitance_pct":100,"edition":"2031"} | UNKNOWN_WORD | /edition
      capacitor-capacitance | {"capacitance_pct":"12 V"} | BAD_QUANTITY | /capacitance_pct
      capacitor-discharge | {"rated_V":0} | OUT_OF_RANGE | /rated_V
      capacitor-discharge | {"rated_V":480,"residual_V":10,"elapsed_s":-1} | OUT_OF_RANGE | /elapsed_s
      service-voltage | {"nominal_V":13800,"measured_V":13200} | OUT_OF_RANGE | /nominal_V
      conductor-ampacity | {"base_A":100,"ambient_C":60.1,"conductors":3} | OUT_OF_RANGE | /ambient_C
      conductor-ampacity | {"base_A":100,"ambient_C":30,"conductors":3.5} | BAD_QUANTITY | /conductors
      insulation-class-life | {"insulation_class":"Z","T_C":100} | UNKNOWN_WORD | /insulation_class
      bus-temperature | {} | MISSING_FIELD | /ambient_C
      room-climate | {} | MISSING_FIELD | whole
      corrosion-severity | {"copper_film":-1} | OUT_OF_RANGE | /copper_film
      altitude-derating | {"equipment":"MV gear","altitude_m":6001} | OUT_OF_RANGE | /altitude_m
      enclosure-type | {"type":"9"} | UNKNOWN_WORD | /type
      enclosure-type | {"type":"1","hazards":["meteor"]} | UNKNOWN_WORD | /hazards/0
      vibration-zone | {"power_kW":14.9,"support":"rigid","velocity":1} | OUT_OF_RANGE | /power_kW
      vibration-zone | {"power_kW":20,"support":"rigid","velocity":"1 A"} | BAD_QUANTITY | /velocity
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_input_that_makes_no_sense_is_refused(String row) throws JsonProcessingException {
    Rows.refusal(PowerMethods.ALL, row);
  }
}
