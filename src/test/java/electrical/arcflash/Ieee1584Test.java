package electrical.arcflash;

import static electrical.arcflash.Samples.LOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges and oddities of IEEE 1584-2018, with figures other implementations gave for them. */
class Ieee1584Test {
  private static Installation box(Electrodes electrodes, double side, double depth) {
    return new Installation(electrodes, 0.48, 25, 457.2, new Box(side, side, depth));
  }

  /** Measured by others at 30 kA, 32 mm, 609.6 mm, both times equal. */
  @ParameterizedTest
  @CsvSource({"VCB, 0.697", "VOA, 0.810", "VCBB, 1.019", "HOA, 1.047", "HCB, 1.086"})
  void the_reduced_energy_steps_at_600_volts_as_the_standard_has_it(
      Electrodes electrodes, double ratio) {
    Box cube = new Box(508, 508, 508);
    Fault fault = new Fault(30, 200, 200);
    ArcFlash below = ArcFlash.of(new Installation(electrodes, 0.6, 32, 609.6, cube), fault);
    ArcFlash above = ArcFlash.of(new Installation(electrodes, 0.6000001, 32, 609.6, cube), fault);

    assertThat(above.reduced().joulesPerCm2() / below.reduced().joulesPerCm2())
        .isCloseTo(ratio, within(6e-4));
    assertThat(above.full().joulesPerCm2() / below.full().joulesPerCm2())
        .isCloseTo(1, within(1e-5));
    assertThat(above.reduced().arcingKiloamperes() / below.reduced().arcingKiloamperes())
        .isCloseTo(1, within(1e-6));
  }

  /** Energy of the same box just too deep to be shallow, in times of the shallow one's. */
  @ParameterizedTest
  @CsvSource({
    "VCB, 200, 1.79", "VCBB, 200, 2.04", "HCB, 200, 1.36",
    "VCB, 400, 1.30", "VCBB, 400, 1.09", "HCB, 400, 1.08"
  })
  void a_shallow_box_gives_less_energy_than_a_typical_one(
      Electrodes electrodes, double side, double ratio) {
    Fault fault = new Fault(20, 100, 100);
    double shallow = ArcFlash.of(box(electrodes, side, 200), fault).full().joulesPerCm2();
    double typical = ArcFlash.of(box(electrodes, side, 204), fault).full().joulesPerCm2();

    assertThat(typical / shallow).isCloseTo(ratio, within(5.1e-3));
  }

  /**
   * By hand for 1, 2 and 4 at the nodes. At 1 kV a = 2 - 1.7/2.1 = 1.190476 and b = 4 - 2 x
   * 13.3/11.6 = 1.706897, so (1.7 a + 0.4 b)/2.1 = 1.288842; above 2.7 kV b alone.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 1.288842",
    "2.7, 2",
    "2.75, 2.008621",
    "2.8, 2.017241",
    "14.3, 4",
    "15, 4.120690"
  })
  void a_quantity_is_interpolated_between_the_nodes(double voltage, double expected) {
    assertThat(new Nodes(1, 2, 4).interpolated(voltage)).isCloseTo(expected, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5999, 507.9, 203.2, SHALLOW",
    "0.6, 507.9, 203.2, TYPICAL",
    "0.5999, 508, 203.2, TYPICAL",
    "0.5999, 507.9, 203.3, TYPICAL"
  })
  void a_box_is_shallow_below_600_volts_and_508_mm_up_to_203_mm_depth(
      double voltage, double side, double depth, BoxType type) {
    assertThat(BoxType.of(new Box(side, 300, depth), voltage)).isEqualTo(type);
    assertThat(BoxType.of(new Box(300, side, depth), voltage)).isEqualTo(type);
  }

  /** Table 6 by hand at 4.16 kV: (660.4 + 584.2 (4.16 + A)/B)/25.4 at the cap of 1244.6 mm. */
  @ParameterizedTest
  @CsvSource({
    "VCB, 507.9, 20, 20", "VCB, 508, 19.99996, 19.99996", "VCB, 660.4, 25.999948, 25.999948",
    "VCB, 1244.6, 35.384, 48.999902", "VCB, 2000, 35.384, 49", "VCBB, 1244.6, 39.57, 39.57",
    "HCB, 2000, 40.8036364, 40.8036364"
  })
  void a_side_has_its_equivalent_size(
      Electrodes electrodes, double side, double width, double height) {
    EnclosureShape shape = EnclosureShape.of(electrodes);

    assertThat(shape.widthInches(side, BoxType.TYPICAL, 4.16)).isCloseTo(width, within(1e-6));
    assertThat(shape.heightInches(side, BoxType.TYPICAL, 4.16)).isCloseTo(height, within(1e-6));
  }

  /** A spreadsheet of 2019 gave 7.0153 here; the equations give 4.7638 (Li-aung Yip, 2022). */
  @Test
  void the_variation_factor_is_applied_to_the_currents_of_the_nodes() {
    Installation at = new Installation(Electrodes.VCB, 0.601, 19.05, 305, new Box(200, 200, 100));

    Arc reduced = ArcFlash.of(at, new Fault(65, 10, 10)).reduced();

    assertThat(reduced.joulesPerCm2()).isCloseTo(4.7638, within(5e-5));
  }

  @Test
  void the_ends_of_every_range_are_allowed() {
    Box large = new Box(1244.6, 1244.6, 500);
    for (Electrodes e : Electrodes.values()) {
      ArcFlash.of(new Installation(e, 0.208, 6.35, 305, large), new Fault(0.5, 1e-3, 1e-3));
      ArcFlash.of(new Installation(e, 0.6, 76.2, 305, large), new Fault(106, 1, 1));
      ArcFlash.of(new Installation(e, 0.601, 19.05, 305, large), new Fault(0.2, 1, 1));
      ArcFlash.of(new Installation(e, 15, 254, 305, large), new Fault(65, 1, 1));
    }
  }

  @Test
  void tables_1_and_3_to_5_share_the_polynomial_of_their_node() {
    for (Electrodes e : Electrodes.values())
      for (String node : List.of("0.6", "2.7", "14.3")) {
        Map<String, String> key = Map.of("electrodes", e.name(), "node_kV", node);
        double[] current = Coefficients.CURRENT.numbers(key, "k", 10);
        double[] energy = Coefficients.ENERGY.numbers(key, "k", 13);
        for (int i = 3; i < 10; i++) assertThat(current[i]).as(e + node).isEqualTo(energy[i]);
      }
  }

  @ParameterizedTest
  @CsvSource({
    "enclosure_height_mm, 1244.7, ENCLOSURE_CAPPED_1244_6_MM",
    "T_arc_full_ms, 2000.1, T_OVER_2_S",
    "T_arc_reduced_ms, 5000, T_OVER_2_S"
  })
  void a_result_near_the_end_of_the_model_carries_a_warning(
      String name, double value, String code) {
    Sheet sheet = Samples.sheet("ieee1584-2018", Samples.lowVoltage(name, value));

    assertThat(sheet.result()).containsEntry("warnings", List.of(code));
    assertThat(sheet.warnings()).anyMatch(text -> text.startsWith(code + ": "));
  }

  @Test
  void a_large_opening_and_a_weak_source_carry_warnings_in_their_order() {
    Installation at = new Installation(Electrodes.VCB, 0.24, 25, 455, new Box(1244.7, 1244.6, 300));

    assertThat(ArcFlash.of(at, new Fault(1.999, 2000, 2000)).warnings())
        .containsExactly(
            Warning.ENCLOSURE_CAPPED_1244_6_MM,
            Warning.OPENING_AREA_OVER_1_549_M2,
            Warning.LOW_VOLTAGE_LOW_CURRENT_ARC_UNLIKELY);
    assertThat(ArcFlash.of(at, new Fault(2, 2000, 2000)).warnings())
        .doesNotContain(Warning.LOW_VOLTAGE_LOW_CURRENT_ARC_UNLIKELY);
  }

  @Test
  void a_box_given_in_open_air_plays_no_part_and_the_sheet_says_so() {
    Map<String, Object> input = Samples.lowVoltage("electrode_config", "VOA");
    Sheet boxed = Samples.sheet("ieee1584-2018", input);
    List.of("enclosure_height_mm", "enclosure_width_mm", "enclosure_depth_mm")
        .forEach(input::remove);
    Sheet open = Samples.sheet("ieee1584-2018", input);

    assertThat(boxed.value()).isEqualTo(open.value());
    assertThat(boxed.assumed()).hasSize(1);
    assertThat(open.assumed()).isEmpty();
  }

  @Test
  void a_voltage_in_volts_and_a_distance_in_inches_mean_the_same() {
    Map<String, Object> input = Samples.lowVoltage("V_oc_kV", "480 V");
    input.put("working_distance_mm", Map.of("value", 24, "unit", "in"));

    assertThat((double) Samples.sheet("ieee1584-2018", input).value())
        .isCloseTo(12.7047, within(1e-4)); // Annex D.2, reduced: 53.156 J/cm2
  }

  @Test
  void the_arcing_currents_can_be_had_before_the_clearing_times_are_known() {
    Map<String, Object> input =
        Map.of("V_oc_kV", 4.16, "electrode_config", "VCB", "I_bf_kA", 15, "gap_mm", 104);

    Sheet sheet = Samples.sheet("ieee1584-arcing-current", input);

    assertThat((double) sheet.value()).isCloseTo(12.979, within(5e-4)); // Annex D.1
    assertThat((double) sheet.result().get("I_arc_reduced_kA")).isCloseTo(12.675, within(5e-4));
  }

  @Test
  void the_sheet_has_the_working_of_both_cases() {
    Sheet sheet = Samples.sheet("ieee1584-2018", Samples.lowVoltage("gap_mm", 32));

    assertThat(sheet.steps())
        .extracting(step -> step.symbol())
        .containsExactly(
            "VarCF",
            "box",
            "w1",
            "h1",
            "EES",
            "CF",
            "I_600 (full)",
            "I_arc (full)",
            "E (full)",
            "AFB (full)",
            "I_600 (reduced)",
            "I_arc (reduced)",
            "E (reduced)",
            "AFB (reduced)");
    assertThat(sheet.validity()).contains("0.208 to 15 kV");
  }

  @Test
  void a_plant_of_690_volts_is_told_of_the_step_at_600() {
    Sheet sheet = Samples.sheet("ieee1584-2018", Samples.lowVoltage("V_oc_kV", 0.69));

    assertThat(sheet.warnings()).anyMatch(text -> text.contains("600 V"));
    assertThat(ArcFlash.of(LOW, new Fault(45, 61.3, 319)).warnings()).isEmpty();
  }

  @Test
  void the_larger_energy_and_the_larger_boundary_are_found_apart_and_a_tie_is_full() {
    ArcFlash flash = ArcFlash.of(LOW, new Fault(45, 61.3, 319));
    ArcFlash tie = new ArcFlash(flash.model(), flash.fault(), flash.full(), flash.full());

    assertThat(flash.energyCase()).isEqualTo("reduced");
    assertThat(flash.worstByEnergy().caloriesPerCm2()).isCloseTo(12.705, withinPercentage(0.01));
    assertThat(tie.energyCase()).isEqualTo("full");
    assertThat(tie.boundaryCase()).isEqualTo("full");
  }
}
