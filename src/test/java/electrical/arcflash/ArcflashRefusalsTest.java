package electrical.arcflash;

import static electrical.arcflash.Samples.lowVoltage;
import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArcflashRefusalsTest {
  private static final String AC = "ieee1584-2018";
  private static final String STEPS = "ieee1584-2018-multistep";
  private static final String LEE = "lee";
  private static final String DC = "dc-stokes-oppenlander";
  private static final String DOAN = "dc-doan";

  private static Arguments ac(String name, Object value, String code) {
    return Arguments.of(AC, lowVoltage(name, value), code, "/" + name);
  }

  private static Arguments row(String id, Map<String, ?> input, String code, String pointer) {
    return Arguments.of(id, input, code, pointer);
  }

  static Stream<Arguments> refused() {
    return Stream.of(ac(), steps(), others()).flatMap(List::stream);
  }

  private static List<Arguments> ac() {
    return List.of(
        ac("V_oc_kV", 0.2079, "V_OC_RANGE"),
        ac("V_oc_kV", -0.48, "V_OC_RANGE"),
        ac("V_oc_kV", Double.NaN, "OUT_OF_RANGE"),
        ac("V_oc_kV", "480 parsec", "BAD_QUANTITY"),
        ac("V_oc_kV", true, "BAD_QUANTITY"),
        ac("V_oc_kV", null, "V_OC_RANGE"),
        ac("electrode_config", "VCC", "ELECTRODE_CONFIG"),
        ac("electrode_config", null, "ELECTRODE_CONFIG"),
        ac("electrode_config", 7, "WRONG_TYPE"),
        ac("I_bf_kA", 0.499, "I_BF_RANGE"),
        ac("I_bf_kA", 106.1, "I_BF_RANGE"),
        ac("I_bf_kA", null, "I_BF_RANGE"),
        ac("I_bf_kA", Double.POSITIVE_INFINITY, "OUT_OF_RANGE"),
        ac("gap_mm", 0, "GAP_RANGE"),
        ac("gap_mm", 6.34, "GAP_RANGE"),
        ac("gap_mm", 76.21, "GAP_RANGE"),
        ac("working_distance_mm", 304.9, "WORKING_DISTANCE_RANGE"),
        ac("working_distance_mm", Double.POSITIVE_INFINITY, "OUT_OF_RANGE"),
        ac("working_distance_mm", 1.1e9, "WORKING_DISTANCE_RANGE"),
        ac("T_arc_full_ms", 1e300, "ARC_TIME"),
        ac("T_arc_reduced_ms", 1.1e9, "ARC_TIME"),
        ac("T_arc_reduced_ms", -0.0, "ARC_TIME"),
        ac("enclosure_height_mm", 0, "ENCLOSURE_SIZE"),
        ac("enclosure_width_mm", -1, "ENCLOSURE_SIZE"),
        ac("enclosure_height_mm", Double.POSITIVE_INFINITY, "OUT_OF_RANGE"),
        ac("enclosure_depth_mm", null, "ENCLOSURE_SIZE"),
        ac("enclosure_width_mm", 127.9, "WIDTH_LT_4_GAPS"),
        ac("T_arc_full_ms", 0, "ARC_TIME"),
        ac("T_arc_full_ms", Double.POSITIVE_INFINITY, "OUT_OF_RANGE"),
        ac("T_arc_reduced_ms", -1, "ARC_TIME"),
        ac("T_arc_reduced_ms", null, "ARC_TIME"),
        ac("fuse", "none", "UNKNOWN_FIELD"));
  }

  private static List<Arguments> steps() {
    return List.of(
        row(STEPS, multistep(List.of()), "WRONG_TYPE", "/steps"),
        row(STEPS, multistep(List.of(step(20), step(0.4))), "I_BF_RANGE", "/steps/1/I_bf_kA"),
        row(
            STEPS,
            multistep(List.of(Map.of("I_bf_kA", 20, "T_arc_full_ms", 50))),
            "ARC_TIME",
            "/steps/0/T_arc_reduced_ms"));
  }

  private static List<Arguments> others() {
    return List.of(
        row(LEE, lee("V_oc_kV", null), "MISSING_FIELD", "/V_oc_kV"),
        row(LEE, lee("V_kV", 34.5), "GIVEN_TWICE", "/V_kV"),
        row(LEE, lee("working_distance_mm", 0), "OUT_OF_RANGE", "/working_distance_mm"),
        row(LEE, lee("t_arc_s", Double.NaN), "OUT_OF_RANGE", "/t_arc_s"),
        row(DC, direct("gap_mm", 0), "OUT_OF_RANGE", "/gap_mm"),
        row(DC, direct("V_dc_V", -250), "OUT_OF_RANGE", "/V_dc_V"),
        row(DC, direct("I_bf_A", 0), "OUT_OF_RANGE", "/I_bf_A"),
        row(DC, direct("enclosure", "shed"), "UNKNOWN_WORD", "/enclosure"),
        row(DC, direct("enclosure", null), "MISSING_FIELD", "/enclosure"),
        row(
            DOAN,
            Map.of("V_dc_V", 250, "I_bf_A", 9, "t_arc_s", 1),
            "MISSING_FIELD",
            "/working_distance_mm"),
        row(
            "dc-arc-maxpower",
            Map.of("V", 1, "Ibf_A", 1, "t_s", 1, "D_cm", 0),
            "OUT_OF_RANGE",
            "/D_cm"),
        row("arc-duration", Map.of("clearing_time_ms", 0), "OUT_OF_RANGE", "/clearing_time_ms"),
        row(
            "arc-duration",
            Map.of("clearing_time_ms", 9, "can_move_away", "yes"),
            "WRONG_TYPE",
            "/can_move_away"),
        row(
            "ieee1584-typical-equipment",
            Map.of("equipment_class", "Shed"),
            "UNKNOWN_WORD",
            "/equipment_class"),
        row("arc-flash-boundary", boundary(0.9), "OUT_OF_RANGE", "/distance_exponent"),
        row("arc-flash-boundary", boundary(Double.NaN), "OUT_OF_RANGE", "/distance_exponent"),
        row("ieee1584-arcing-current", current(20), "V_OC_RANGE", "/V_oc_kV"));
  }

  private static Map<String, Object> step(double kiloamperes) {
    return Map.of("I_bf_kA", kiloamperes, "T_arc_full_ms", 50, "T_arc_reduced_ms", 60);
  }

  private static Map<String, Object> multistep(List<Map<String, Object>> steps) {
    Map<String, Object> input = lowVoltage("steps", steps);
    List.of("I_bf_kA", "T_arc_full_ms", "T_arc_reduced_ms").forEach(input::remove);
    return input;
  }

  private static Map<String, Object> lee(String name, Object value) {
    Map<String, Object> input = new HashMap<>();
    input.put("V_oc_kV", 34.5);
    input.put("I_bf_kA", 12);
    input.put("t_arc_s", 0.1);
    input.put("working_distance_mm", 1829);
    input.put(name, value);
    return input;
  }

  private static Map<String, Object> direct(String name, Object value) {
    Map<String, Object> input = new HashMap<>();
    input.put("V_dc_V", 250);
    input.put("I_bf_A", 10_000);
    input.put("gap_mm", 25);
    input.put("working_distance_mm", 455);
    input.put("t_arc_s", 2);
    input.put("enclosure", "open_air");
    input.put(name, value);
    return input;
  }

  private static Map<String, Object> boundary(double exponent) {
    return Map.of("E_cal_cm2", 8, "working_distance_mm", 455, "distance_exponent", exponent);
  }

  private static Map<String, Object> current(double kilovolts) {
    return Map.of("V_oc_kV", kilovolts, "electrode_config", "VCB", "I_bf_kA", 20, "gap_mm", 152);
  }

  private static List<Refusal> refusals(String id, Map<String, ?> input) {
    assertThat(Samples.method(id).calculate(input)).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) Samples.method(id).calculate(input)).refusals();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void an_input_outside_the_method_is_refused(
      String id, Map<String, ?> input, String code, String pointer) {
    Rows.refusal(Samples.method(id).calculate(input), code, pointer);
  }

  @Test
  void nothing_at_all_is_refused_for_the_arc_time_first() {
    assertThat(refusals("ieee1584-extra", Map.of()).getFirst())
        .satisfies(
            first -> {
              assertThat(first.code()).isEqualTo("ARC_TIME");
              assertThat(first.expected()).isNotBlank();
            });
  }

  @Test
  void every_reason_is_told_sorted_by_code() {
    List<Refusal> refusals = refusals("ieee1584-extra", Map.of("box_w_mm", 0));

    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly(
            "ARC_TIME",
            "ARC_TIME",
            "ELECTRODE_CONFIG",
            "ENCLOSURE_SIZE",
            "GAP_RANGE",
            "I_BF_RANGE",
            "V_OC_RANGE",
            "WORKING_DISTANCE_RANGE");
    assertThat(refusals)
        .extracting(Refusal::pointer)
        .containsExactly(
            "/T_full_ms",
            "/T_reduced_ms",
            "/electrode",
            "/box_w_mm",
            "/gap_mm",
            "/Ibf_kA",
            "/Voc_kV",
            "/working_distance_mm");
  }

  @Test
  void a_refusal_names_the_range_of_the_voltage_band() {
    assertThat(refusals(AC, lowVoltage("gap_mm", 0)).getFirst().expected())
        .isEqualTo("6.35 to 76.2 mm at 0.6 kV and below");
    Map<String, Object> high = lowVoltage("V_oc_kV", 0.601);
    high.put("I_bf_kA", 65.1);
    assertThat(refusals(AC, high).getFirst().expected()).isEqualTo("0.2 to 65 kA above 0.6 kV");
  }

  @Test
  void twenty_kilovolts_are_not_extrapolated() {
    Map<String, Object> input = lowVoltage("V_oc_kV", 20);

    assertThat(refusals(AC, input)).extracting(Refusal::code).containsExactly("V_OC_RANGE");
    assertThat(refusals(AC, input).getFirst().expected()).isEqualTo("0.208 to 15 kV");
  }

  /** EES 5.118 in: 1/(-0.07277 + 0.61110 - 0.2778) = 3.84; EES 1.181 in: 1/-0.1407 = -7.11. */
  @ParameterizedTest
  @CsvSource({"130, 3.8", "30, -7.1"})
  void a_shallow_box_too_small_for_its_correction_factor_is_refused(double cube, String factor) {
    Map<String, Object> input = lowVoltage("electrode_config", "VCBB");
    input.put("gap_mm", 6.35);
    List.of("enclosure_height_mm", "enclosure_width_mm", "enclosure_depth_mm")
        .forEach(side -> input.put(side, cube));

    assertThat(refusals(AC, input)).extracting(Refusal::code).containsExactly("CF_SANITY");
    assertThat(refusals(AC, input).getFirst().found()).startsWith(factor);
  }
}
