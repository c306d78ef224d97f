package quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as in the tables and examples of The Unified Code for Units of Measure, version 2.1. */
class UnitCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "%",
        "a",
        "1/a",
        "/a",
        "Cel",
        "[degF]",
        "kW.h",
        "cal/cm2",
        "m/s2",
        "mm[Hg]x",
        "10*-3",
        "mg/g",
        "J/(kg)x",
        "uV",
        "[ppm]/a",
        "{events}/a",
        "mo",
        "USD",
        "USD/a",
        "kA2.s",
        "MOhm.km",
        "dm3"
      })
  void a_code_of_ucum_or_a_currency_is_a_unit(String code) {
    boolean marked = code.endsWith("x"); // not among the units of electrical work, or misspelt
    assertThat(UnitCode.valid(code)).as(code).isEqualTo(!marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "year", "degC", "°C", "kw", "hours", "m/", "/", "a b", "mm2mm", "usd", "kV A", "ohm"
      })
  void what_ucum_does_not_know_is_none(String text) {
    assertThat(UnitCode.valid(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void every_unit_facts_may_come_in_has_a_code(Unit unit) {
    assertThat(UnitCode.valid(unit.code())).as(unit.code()).isTrue();
  }

  @Test
  void a_usual_spelling_leads_to_the_code() {
    assertThat(UnitCode.of("degC")).contains("Cel");
    assertThat(UnitCode.of("years")).contains("a");
    assertThat(UnitCode.of("parsec")).isEmpty();
  }
}
