package electrical.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Input;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Rows;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that ends in a unit is declared in that unit, coming in and going out. */
class UnitsByNameTest {
  /** Endings of names, longest first, and the UCUM code each means. */
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("pF", "pF"),
          Map.entry("W", "W"),
          Map.entry("kW", "kW"),
          Map.entry("MOhm", "MOhm"),
          Map.entry("Mohm", "MOhm"),
          Map.entry("MOhm_1000ft", "1000.MOhm.[ft_i]"),
          Map.entry("uohm", "uOhm"),
          Map.entry("ohm", "Ohm"),
          Map.entry("years", "a"),
          Map.entry("kV", "kV"),
          Map.entry("V", "V"),
          Map.entry("kA", "kA"),
          Map.entry("A", "A"),
          Map.entry("mA", "mA"),
          Map.entry("mm", "mm"),
          Map.entry("cm", "cm"),
          Map.entry("m", "m"),
          Map.entry("km", "km"),
          Map.entry("ft", "[ft_i]"),
          Map.entry("in", "[in_i]"),
          Map.entry("ms", "ms"),
          Map.entry("s", "s"),
          Map.entry("min", "min"),
          Map.entry("h", "h"),
          Map.entry("pct", "%"),
          Map.entry("ppm", "[ppm]"),
          Map.entry("ppm_per_year", "[ppm]/a"),
          Map.entry("mN_m", "mN/m"),
          Map.entry("kVA", "kV.A"),
          Map.entry("MVA", "MV.A"),
          Map.entry("cal_cm2", "cal/cm2"),
          Map.entry("J_cm2", "J/cm2"),
          Map.entry("J", "J"));

  /** Temperatures by the minute they are reached at. */
  private static final String AT_MINUTE = "at_min";

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:.*?_)?("
              + String.join(
                  "|",
                  ENDINGS.keySet().stream()
                      .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                      .toList())
              + ")");

  private static Optional<String> meant(String name) {
    var found = ENDING.matcher(name);
    return name.contains("_") && !name.equals(AT_MINUTE) && found.matches()
        ? Optional.of(ENDINGS.get(found.group(1)))
        : Optional.empty();
  }

  private static void inputs(String where, List<Input> inputs, List<String> wrong) {
    for (Input input : inputs) {
      String name = where + "/" + input.name();
      switch (input.kind()) {
        case Kind.Quantity number -> unit(name, input.name(), number.unitCode(), wrong);
        case Kind.Numbers list -> unit(name, input.name(), list.each().unitCode(), wrong);
        case Kind.Group group -> inputs(name, group.members(), wrong);
        case Kind.Rows rows -> inputs(name, rows.columns(), wrong);
        case Kind.Word w -> {}
        case Kind.Flag f -> {}
        case Kind.Day d -> {}
        case Kind.Text t -> {}
        case Kind.Words w -> {}
        case Kind.Open o -> {}
      }
    }
  }

  private static void unit(String where, String name, String code, List<String> wrong) {
    meant(name).filter(m -> !m.equals(code)).ifPresent(m -> wrong.add(where + " is in " + code));
  }

  @Test
  void no_method_declares_another_unit_than_its_names_have() {
    List<String> wrong = new ArrayList<>();
    for (Method method : MethodCatalogue.published().all()) {
      inputs(method.id(), method.inputs(), wrong);
      for (Output output : method.outputs())
        if (!output.unit().isEmpty())
          unit(method.id() + " gives " + output.name(), output.name(), output.unit(), wrong);
    }

    assertThat(wrong).isEmpty();
  }

  /** Expected numbers: SI prefixes, 1 ft = 0.3048 m, a year of 12 months. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bushing-c1 | {nameplate_power_factor_pct: 0.3, power_factor_pct: 0.3, nameplate_pF: '0.4 nF', capacitance_pF: 410} | capacitance_deviation_pct | 2.5
          winding-capacitance | {baseline_pF: {value: 0.01, unit: 'uF'}, measured_pF: [10600]} | worst_pct | 6
          cable-insulation-minimum | {K_MOhm_1000ft: '6.096 MOhm.km', D_mm: 20, d_mm: 2, length_ft: 1000} | minimum_MOhm | 20
          battery-capacity-test-interval | {type: 'VLA', expected_life_years: '96 months'} | interval_years | 2
          battery-life-at-temperature | {type: 'VRLA', T_C: 33, life_at_25C_years: '120 mo'} | life_years | 5
          tan-delta-statistics | {at_half_U0: [1], at_U0: [0.002, {value: 0.002, unit: '1'}], at_one_and_half_U0: [1]} | mean | 1.001
          """)
  void a_quantity_in_another_unit_is_converted(
      String id, String input, String result, double expected) throws Exception {
    Outcome outcome =
        MethodCatalogue.published().find(id).orElseThrow().calculate(Rows.input(input));

    assertThat(outcome).isInstanceOf(Outcome.Calculated.class);
    Sheet sheet = ((Outcome.Calculated) outcome).sheet();
    assertThat((Double) sheet.result().get(result))
        .isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hot-collar | {loss_W: '90 mW'} | good
          vibration-zone | {power_kW: '40 hp', support: 'rigid', velocity: '0.00141 m/s'} | B
          vibration-zone | {power_kW: '40 hp', support: 'rigid', velocity: '0.141 cm/s'} | B
          corrosion-severity | {copper_film: '1e-7 m'} | G3
          corrosion-severity | {copper_film: '2e-7 m'} | GX
          corrosion-severity | {copper_film: '200 nm'} | GX
          corrosion-severity | {copper_film: '0.1 um'} | G3
          corrosion-severity | {copper_film: {value: 1e-7, unit: 'm'}} | G3
          sf6-dew-point | {dew_point_C: '238.15 K'} | pass
          70b-due | {months: '12 mo', last_done: '2025-01-31', today: '2025-06-01'} | 2026-01-31
          70b-due | {months: '1 a', last_done: '2025-01-31', today: '2025-06-01'} | 2026-01-31
          hot-collar | {loss_W: {value: 0.0002, unit: 'kW'}} | investigate
          vibration-zone | {power_kW: '0.4 MW', support: 'rigid', velocity: 2} | A
          """)
  void a_power_in_another_unit_is_converted(String id, String input, String verdict)
      throws Exception {
    Outcome outcome =
        MethodCatalogue.published().find(id).orElseThrow().calculate(Rows.input(input));

    assertThat(((Outcome.Calculated) outcome).sheet().value()).isEqualTo(verdict);
  }

  /** A number with a unit of another kind is never guessed to be meant otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bushing-c1 | {nameplate_power_factor_pct: 0.3, power_factor_pct: 0.3, nameplate_pF: '400 W'} | BAD_QUANTITY | /nameplate_pF
          hot-collar | {loss_W: '1 VA'} | BAD_QUANTITY | /loss_W
          cable-insulation-minimum | {K_MOhm_1000ft: '20 MOhm', D_mm: 20, d_mm: 2, length_ft: 9} | BAD_QUANTITY | /K_MOhm_1000ft
          battery-life-at-temperature | {type: 'VRLA', T_C: 33, life_at_25C_years: '10 Cel'} | BAD_QUANTITY | /life_at_25C_years
          """)
  void a_quantity_of_another_kind_is_refused(String id, String input, String code, String at)
      throws Exception {
    Rows.refusal(
        MethodCatalogue.published().find(id).orElseThrow().calculate(Rows.input(input)), code, at);
  }
}
