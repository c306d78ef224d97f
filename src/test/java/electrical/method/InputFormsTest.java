package electrical.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quantity.Unit;

/** The forms an input may come in. */
class InputFormsTest {
  private static final Method LAST_END =
      new Method(
          "last-end",
          "1.0.0",
          "test",
          "End of the last segment",
          List.of(new Citation("none", "2025", "none", Confidence.C)),
          List.of(
              Input.rows(
                  "load",
                  1,
                  "segments",
                  Input.number("K", Unit.ONE, 0, 10, "load"),
                  Input.number("until_min", Unit.MINUTE, 0, 1000, "end")),
              Input.number("age/years", Unit.ONE, 0, 100, "age").optional()),
          List.of(new Output("end", "min", "end of the last segment")),
          in ->
              Sheet.draft()
                  .value("end", in.rows("load").getLast().number("until_min"))
                  .result("age", in.has("age/years"))
                  .done());

  @Test
  void a_row_may_be_a_list_in_the_order_of_the_columns() {
    assertThat(result(Map.of("load", List.of(List.of(1.5, 190), List.of(0.5, "6 h")))))
        .containsEntry("end", 360.0);
  }

  @Test
  void an_optional_number_said_to_be_unknown_counts_as_absent() {
    assertThat(result(Map.of("load", List.of(List.of(1, 9)), "age/years", "unknown")))
        .containsEntry("age", false);
  }

  @Test
  void a_slash_in_a_name_is_escaped_in_the_pointer() {
    assertThat(LAST_END.calculate(Map.of("load", List.of(List.of(1, 9)), "age/years", -1)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            r -> assertThat(r.refusals().getFirst().pointer()).isEqualTo("/age~1years"));
  }

  @Test
  void a_row_that_is_too_short_is_refused() {
    assertThat(LAST_END.calculate(Map.of("load", List.of(List.of(1)))))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            r -> assertThat(r.refusals().getFirst().pointer()).isEqualTo("/load/0"));
  }

  private static Map<String, Object> result(Map<String, Object> raw) {
    return ((Outcome.Calculated) LAST_END.calculate(raw)).sheet().result();
  }
}
