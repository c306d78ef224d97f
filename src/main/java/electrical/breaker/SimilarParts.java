package electrical.breaker;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import quantity.Unit;

/** Resistance of a pole, joint or fuse against that of its like. */
public final class SimilarParts {
  private static final double LEAST_MICROHM = 1e-6;
  private static final double GREATEST_MICROHM = 1e12;

  public static final Method CONTACTS =
      new Method(
          "contact-resistance",
          "1.0.0",
          "breaker",
          "Contact, pole or bolted-joint resistance",
          List.of(
              new Citation("ANSI/NETA MTS", "2023", "contact and joint resistance", Confidence.A)),
          List.of(
              resistances("poles or joints of one kind"),
              number("maker_limit_uOhm", Unit.MICROHM, 0, GREATEST_MICROHM, "maker's limit")
                  .optional()),
          List.of(
              new Output("flag", "", "whether any is to be investigated; not a failure by itself"),
              new Output("poles", "", "which, counted from 0"),
              new Output("limit_uOhm", "uOhm", "150 % of the lowest")),
          in -> calculate(in, 50, "poles"));

  public static final Method FUSES =
      new Method(
          "fuse-resistance",
          "1.0.0",
          "breaker",
          "Fuse resistance",
          List.of(new Citation("ANSI/NETA MTS", "2023", "fuse resistance", Confidence.B)),
          List.of(resistances("identical fuses")),
          List.of(
              new Output("flag", "", "whether any differs from its like"),
              new Output("fuses", "", "which, counted from 0"),
              new Output("limit_uOhm", "uOhm", "115 % of the lowest")),
          in -> calculate(in, 15, "fuses"));

  private SimilarParts() {}

  private static electrical.method.Input resistances(String of) {
    return numbers(
        "resistances", Unit.MICROHM, LEAST_MICROHM, GREATEST_MICROHM, 2, "resistances of " + of);
  }

  /**
   * Which resistances are more than so many percent above the lowest, counted from 0. Exactly on
   * the limit is not over; compared as decimal figures.
   *
   * @param resistances in one unit, at least one
   */
  public static List<Integer> over(List<Double> resistances, int percent) {
    BigDecimal limit = limit(resistances, percent);
    return IntStream.range(0, resistances.size())
        .filter(i -> BigDecimal.valueOf(resistances.get(i)).compareTo(limit) > 0)
        .boxed()
        .toList();
  }

  private static BigDecimal limit(List<Double> resistances, int percent) {
    return BigDecimal.valueOf(Collections.min(resistances))
        .multiply(BigDecimal.valueOf(100L + percent).movePointLeft(2));
  }

  private static Outcome calculate(Inputs in, int percent, String parts) {
    List<Double> found = in.numbers("resistances");
    double limit = limit(found, percent).doubleValue();
    double maker = in.maybeNumber("maker_limit_uOhm").orElse(Double.POSITIVE_INFINITY);
    List<Integer> over = over(found, percent);
    List<Integer> flagged =
        IntStream.range(0, found.size())
            .filter(i -> over.contains(i) || found.get(i) > maker)
            .boxed()
            .toList();
    Sheet.Draft sheet =
        Sheet.draft()
            .step("R_low", "lowest", Collections.min(found), "uOhm")
            .step("R_limit", "R_low x " + (100 + percent) + " %", limit, "uOhm");
    if (Double.isInfinite(maker)) sheet.unknown("maker's limit: only like is compared with like");
    return sheet
        .value("flag", !flagged.isEmpty())
        .result(parts, flagged)
        .result("limit_uOhm", limit)
        .valid("parts of one kind and rating, measured alike at one temperature")
        .done();
  }
}
