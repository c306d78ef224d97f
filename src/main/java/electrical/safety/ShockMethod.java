package electrical.safety;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Binding of {@link ShockBoundaries}. */
final class ShockMethod {
  static final Method METHOD =
      new Method(
          "shock-boundaries",
          "1.0.0",
          "safety",
          "Shock approach boundaries",
          List.of(ShockBoundaries.TABLE.citation()),
          List.of(
              word("system", List.of("ac", "dc"), "ac (phase to phase) or dc"),
              number("V", Unit.VOLT, 0, 1_500_000, "nominal voltage")),
          List.of(
              new Output("restricted", "", "restricted approach boundary, as printed"),
              new Output("limited_movable", "", "limited approach, movable conductor, as printed"),
              new Output("limited_fixed", "", "limited approach, fixed part, as printed"),
              new Output(
                  "restricted_mm",
                  "mm",
                  "the greater of the printed columns; none where no distance is printed"),
              new Output(
                  "limited_movable_mm",
                  "mm",
                  "the greater of the printed columns; none where no distance is printed"),
              new Output(
                  "limited_fixed_mm",
                  "mm",
                  "the greater of the printed columns; none where no distance is printed"),
              new Output("confidence", "", "A, or C where the current edition was not read")),
          ShockMethod::calculate);

  private ShockMethod() {}

  private static Outcome calculate(Inputs in) {
    String system = in.word("system");
    double volts = in.number("V");
    Optional<ShockBoundaries> found = ShockBoundaries.of(system, volts);
    if (found.isEmpty())
      return Outcome.refused(
          "/V",
          "OUT_OF_RANGE",
          volts + " V",
          "below 50 V, or in one of " + ShockBoundaries.validity(system));
    return sheet(found.get())
        .step("band", "voltage found in the table", volts, "V")
        .valid("below 50 V (not specified), or " + ShockBoundaries.validity(system))
        .done();
  }

  private static Sheet.Draft sheet(ShockBoundaries row) {
    Sheet.Draft sheet =
        Sheet.draft()
            .value("restricted", row.restricted())
            .result("limited_movable", row.limitedMovable())
            .result("limited_fixed", row.limitedFixed())
            .result("restricted_mm", millimetres(row.restricted(), row.other().restricted()))
            .result(
                "limited_movable_mm",
                millimetres(row.limitedMovable(), row.other().limitedMovable()))
            .result("limited_fixed_mm", millimetres(row.limitedFixed(), row.other().limitedFixed()))
            .result("confidence", row.confidence());
    if (row.restricted().equals(ShockBoundaries.NOT_SPECIFIED))
      sheet.warn("below 50 V the table specifies nothing; a risk assessment still applies");
    if (row.restricted().equals("avoid contact"))
      sheet.warn("no restricted distance is printed: avoid contact");
    if (row.confidence().equals("C"))
      sheet.warn("restricted boundary not read in the current edition" + older(row));
    return sheet;
  }

  private static String older(ShockBoundaries row) {
    return row.restrictedOlder().isEmpty() ? "" : "; older editions print " + row.restrictedOlder();
  }

  private static Double millimetres(String printed, String other) {
    return ShockBoundaries.greater(printed, other).orElse(null);
  }
}
