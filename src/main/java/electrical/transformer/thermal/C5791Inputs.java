package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Unit;

/** Inputs the C57.91 methods share, and the exponents of a cooling mode. */
final class C5791Inputs {
  private static final Table EXPONENTS = Table.load("electrical/transformer/c5791-exponents.csv");

  static final Citation CITATION = EXPONENTS.citation();

  static final List<Input> RATINGS =
      List.of(
          number("ambient_C", Unit.CELSIUS, -50, 60, "ambient temperature"),
          number("R", Unit.ONE, 0, 10_000, "load loss over no-load loss at rated load"),
          number("top_oil_rise_rated_K", Unit.CELSIUS_DIFFERENCE, 0, 100, "rated, over ambient"),
          number(
              "hot_spot_over_top_oil_rated_K",
              Unit.CELSIUS_DIFFERENCE,
              0,
              100,
              "rated rise of the hot spot over top oil"),
          number("n", Unit.ONE, 0.5, 1.5, "exponent of the top oil").optional(),
          number("m", Unit.ONE, 0.5, 1.5, "exponent of the winding").optional(),
          word(
                  "cooling",
                  EXPONENTS.rows().stream().map(r -> r.get("cooling")).toList(),
                  "cooling mode, gives the exponents not named")
              .optional());

  private C5791Inputs() {}

  /** Why the exponents are not known. */
  static Optional<Refusal> refusal(Inputs in) {
    boolean known = in.has("cooling") || (in.has("n") && in.has("m"));
    return known
        ? Optional.empty()
        : Optional.of(
            new Refusal("/cooling", "MISSING_FIELD", "nothing", "a cooling mode, or n and m"));
  }

  static C5791Rises rises(Inputs in) {
    return new C5791Rises(
        in.number("R"),
        in.number("top_oil_rise_rated_K"),
        in.number("hot_spot_over_top_oil_rated_K"),
        exponent(in, "n"),
        exponent(in, "m"));
  }

  static void assumed(Sheet.Draft sheet, Inputs in) {
    for (String name : List.of("n", "m"))
      if (!in.has(name))
        sheet.assume(name + " = " + exponent(in, name) + " of " + in.word("cooling") + " cooling");
  }

  private static double exponent(Inputs in, String name) {
    return in.maybeNumber(name).orElseGet(() -> ofMode(in.word("cooling"), name));
  }

  private static double ofMode(String cooling, String name) {
    Map<String, String> row =
        EXPONENTS.rows().stream()
            .filter(r -> r.get("cooling").equals(cooling))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(row.get(name));
  }
}
