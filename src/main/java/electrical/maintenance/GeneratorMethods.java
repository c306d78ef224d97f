package electrical.maintenance;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.maintenance.GeneratorRun.Part;
import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Bindings of {@link GeneratorRun}. */
final class GeneratorMethods {
  private static final List<Citation> NFPA_110 =
      List.of(new Citation("NFPA 110", "as adopted", "operational testing", Confidence.A));

  static final Method EXERCISE =
      new Method(
          "nfpa-110-exercise",
          "1.0.0",
          "maintenance",
          "Monthly exercise of a standby generator",
          NFPA_110,
          List.of(
              load(),
              minutes(),
              flag("exhaust_temperature_reached", "the maker's least exhaust temperature was held")
                  .optional()),
          List.of(
              new Output("sufficient", "", "whether the exercise counts"),
              new Output("annual_load_test_needed", "", "diesel: the yearly load test is due")),
          GeneratorMethods::exercise);

  static final Method ANNUAL_LOAD =
      new Method(
          "nfpa-110-annual-load",
          "1.0.0",
          "maintenance",
          "Yearly load test of a standby generator",
          NFPA_110,
          List.of(rows("parts", 1, "parts of one run without a stop", load(), minutes())),
          List.of(new Output("sufficient", "", "whether the test counts")),
          GeneratorMethods::yearly);

  private GeneratorMethods() {}

  private static Input load() {
    return number("load_pct", Unit.PERCENT, 0, 150, "load, of the nameplate kW");
  }

  private static Input minutes() {
    return number("minutes", Unit.MINUTE, 0, 10_000, "duration");
  }

  private static Part part(Inputs in) {
    return new Part(in.number("load_pct"), in.number("minutes"));
  }

  private static Outcome exercise(Inputs in) {
    boolean exhaust = in.maybeFlag("exhaust_temperature_reached").orElse(false);
    boolean sufficient = GeneratorRun.suffices(part(in), exhaust);
    boolean loaded = GeneratorRun.suffices(new Part(in.number("load_pct"), 30), exhaust);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("loaded", "load >= 30 % or exhaust temperature reached", loaded, "")
            .step("long", "minutes >= 30", in.number("minutes") >= 30, "")
            .value("sufficient", sufficient)
            .result("annual_load_test_needed", !loaded)
            .valid("Level 1 and 2 standby sets; the yearly test concerns diesel sets");
    if (!in.has("exhaust_temperature_reached"))
      sheet.assume("the maker's least exhaust temperature was not reached: not reported");
    return sheet.done();
  }

  private static Outcome yearly(Inputs in) {
    List<Part> parts = in.rows("parts").stream().map(GeneratorMethods::part).toList();
    double total = parts.stream().mapToDouble(Part::minutes).sum();
    return Sheet.draft()
        .step("total", "sum of the minutes", total, "min")
        .value("sufficient", GeneratorRun.yearlySuffices(parts))
        .valid("diesel sets that miss 30 % in the monthly exercise; one run without a stop")
        .done();
  }
}
