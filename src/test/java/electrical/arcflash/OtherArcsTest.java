package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lee, direct current, and the small rules around an arc-flash study. */
class OtherArcsTest {
  @Test
  void the_energy_at_lees_boundary_is_the_boundary_energy() {
    double boundary = Lee.boundary(34.5, 12, 0.1, Lee.ROUNDED_BURN_JOULES_PER_CM2);

    assertThat(Lee.joulesPerCm2(34.5, 12, 0.1, boundary)).isCloseTo(5.0, within(1e-12));
  }

  @Test
  void lee_is_labelled_and_warned_of_where_the_empirical_model_holds() {
    Map<String, Object> input = Map.of("V_kV", 15, "Ibf_kA", 12, "t_s", 0.1, "D_mm", 910);

    Sheet sheet = Samples.sheet("lee", input);

    assertThat(sheet.result()).containsEntry("model", "Lee");
    assertThat(sheet.warnings()).anyMatch(text -> text.contains("IEEE 1584-2018"));
  }

  @Test
  void both_names_of_lees_inputs_give_the_same() {
    Sheet one = Samples.sheet("lee", Map.of("V_kV", 34.5, "Ibf_kA", 12, "t_s", 0.1, "D_mm", 1829));
    Sheet other =
        Samples.sheet(
            "lee",
            Map.of("V_oc_kV", 34.5, "I_bf_kA", 12, "t_arc_s", 0.1, "working_distance_mm", 1829));

    assertThat(other.result()).isEqualTo(one.result());
    assertThat((double) one.value())
        .isCloseTo(5.12e5 * 34.5 * 12 * 0.1 / (1829.0 * 1829), withinPercentage(0.02));
  }

  @Test
  void the_arc_and_its_source_share_the_voltage_and_no_arc_beats_maximum_power() {
    long seed = 1991;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      double volts = random.nextDouble(1, 2000);
      double bolted = Math.pow(10, random.nextDouble(-1, 6));
      StokesOppenlander arc = StokesOppenlander.of(volts, bolted, random.nextDouble(1, 500));
      String as = "seed " + seed + ", round " + i;

      assertThat(arc.arcAmperes()).as(as).isBetween(0.0, bolted);
      assertThat(arc.arcAmperes() * arc.systemOhms() + arc.arcVolts())
          .as(as)
          .isCloseTo(volts, withinPercentage(1e-9));
      assertThat(arc.watts()).as(as).isLessThanOrEqualTo(volts * bolted / 4 * (1 + 1e-12));
      double open = new ArcSurroundings.OpenAir().joulesPerCm2(arc.watts(), 455);
      assertThat(open / 4.184)
          .as(as)
          .isLessThanOrEqualTo(Doan.of(volts, bolted, 1, 45.5).caloriesPerCm2());
    }
  }

  /** The fixed-point iteration most programs use, started at half the bolted current. */
  @Test
  void the_root_is_where_the_usual_iteration_ends() {
    double current = 5000;
    for (int i = 0; i < 500; i++)
      current = 250 / (0.025 + (20 + 0.534 * 25) / Math.pow(current, 0.88));

    assertThat(StokesOppenlander.of(250, 10_000, 25).arcAmperes())
        .isCloseTo(current, withinPercentage(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"open_air", "panelboard", "lv_switchgear", "mv_switchgear"})
  void the_energy_at_a_direct_current_boundary_is_1_2_calories(String word) {
    ArcSurroundings around = ArcSurroundings.of(word);

    assertThat(around.joulesPerCm2(1e7, around.boundary(1e7))).isCloseTo(5.0208, within(1e-9));
  }

  @Test
  void an_arc_too_weak_to_reach_1_2_calories_outside_has_no_boundary() {
    assertThat(ArcSurroundings.of("mv_switchgear").boundary(1000)).isZero();
  }

  @Test
  void an_arc_below_the_transition_current_is_not_called_safe() {
    Map<String, Object> input =
        Map.of(
            "V_dc_V", 48,
            "I_bf_A", 30,
            "gap_mm", 25,
            "working_distance_mm", 455,
            "t_arc_s", 2,
            "enclosure", "panelboard");

    Sheet sheet = Samples.sheet("dc-stokes-oppenlander", input);

    assertThat(sheet.result()).containsEntry("below_transition", true);
    assertThat(sheet.warnings()).anyMatch(text -> text.contains("not to be used as safe"));
  }

  /** Published comparison: 250 V, 8.5 kA, 2 s, 45.5 cm is about 10.3 cal/cm2; at 281 V 11.5. */
  @ParameterizedTest
  @CsvSource({"250, 10.3", "281, 11.5"})
  void maximum_power_gives_the_published_energies(double volts, double calories) {
    assertThat(Doan.of(volts, 8500, 2, 45.5).caloriesPerCm2()).isCloseTo(calories, within(0.05));
  }

  @Test
  void a_box_triples_the_energy_of_maximum_power() {
    Doan arc = Doan.of(250, 8500, 2, 45.5);
    Doan farther = Doan.of(250, 8500, 2, arc.boxBoundaryCentimetres());

    assertThat(arc.boxCaloriesPerCm2()).isEqualTo(3 * arc.caloriesPerCm2());
    assertThat(farther.boxCaloriesPerCm2()).isCloseTo(1.2, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "15kV Switchgear, 152, 1143, 762, 762, 914.4, 910",
    "5kV MCC, 104, 660.4, 660.4, 660.4, 914.4, 910",
    "LV Switchgear, 32, 508, 508, 508, 609.6, 610",
    "LV Panelboard, 25, 355.6, 304.8, 250, 457.2, 455",
    "Cable Junction Box (Shallow), 13, 355.6, 304.8, 100, 457.2, 455"
  })
  void equipment_has_the_typical_figures_of_tables_8_and_10(
      String name,
      double gap,
      double height,
      double width,
      double depth,
      double distance,
      double rounded) {
    assertThat(TypicalEquipment.of(name))
        .isEqualTo(new TypicalEquipment(gap, new Box(height, width, depth), distance, rounded));
  }

  @Test
  void every_typical_equipment_is_within_the_model() {
    for (String name : TypicalEquipment.classes()) {
      TypicalEquipment typical = TypicalEquipment.of(name);
      double voltage = name.startsWith("15kV") ? 13.8 : name.startsWith("5kV") ? 4.16 : 0.48;
      for (Electrodes e : List.of(Electrodes.VCB, Electrodes.VCBB, Electrodes.HCB)) {
        Installation at =
            new Installation(
                e, voltage, typical.gapMillimetres(), typical.distanceMillimetres(), typical.box());
        assertThat(ArcFlash.of(at, new Fault(20, 100, 100)).warnings()).as(name).isEmpty();
      }
    }
    assertThat(TypicalEquipment.of("LV MCC").depthIsMark()).isTrue();
    assertThat(TypicalEquipment.of("LV Switchgear").depthIsMark()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1999, true, 1999", "2000, true, 2000", "2001, true, 2000", "2001, false, 2001"})
  void who_can_move_away_is_exposed_two_seconds_at_most(
      double clearing, boolean away, double duration) {
    assertThat(ArcDuration.milliseconds(clearing, away)).isEqualTo(duration);
  }

  @Test
  void who_is_not_known_to_move_away_stays() {
    Sheet sheet = Samples.sheet("arc-duration", Map.of("clearing_time_ms", 5000));

    assertThat(sheet.value()).isEqualTo(5000.0);
    assertThat(sheet.assumed()).hasSize(1);
  }

  /** Annex D.2 full: 11.585 J/cm2 at 609.6 mm has its boundary at 1029 mm; k12 is -1.598. */
  @Test
  void a_known_energy_gives_its_boundary() {
    double boundary = ArcFlashBoundary.millimetres(11.585, 609.6, 1.598, 5.0208);

    assertThat(boundary).isCloseTo(1029, within(0.5));
  }
}
