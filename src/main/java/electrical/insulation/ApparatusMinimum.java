package electrical.insulation;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import quantity.Unit;

/** Least insulation resistance of apparatus other than transformers and machines. */
public final class ApparatusMinimum {
  private static final String ATS_2025 = "ATS-2025";
  private static final String OLDER = "older";
  private static final Table TABLE = Table.load("electrical/insulation/apparatus-minimum.csv");
  private static final List<Limit> LIMITS = TABLE.rows().stream().map(Limit::of).toList();

  public static final Method METHOD =
      new Method(
          "insulation-resistance-minimum",
          "1.0.0",
          "insulation",
          "Minimum insulation resistance of apparatus",
          List.of(
              TABLE.citation(),
              new Citation("ANSI/NETA MTS and ATS", "2025", "Table 100.14", Confidence.B)),
          List.of(
              number("rating_V", Unit.VOLT, 1, 1_500_000, "voltage rating of the apparatus"),
              Readings.megohms("MOhm", "reading after one minute").optional(),
              Readings.celsius("temperature of the insulation").optional(),
              word("medium", Medium.WORDS, "what insulates").optional(),
              word("edition", List.of(ATS_2025, OLDER), "table edition").optional()),
          List.of(
              new Output("minimum_MOhm", "MOhm", "least value at 20 degC the editions allow"),
              new Output("acceptance_MOhm", "MOhm", "greatest value at 20 degC an edition asks"),
              new Output("test_V", "V", "direct test voltage"),
              new Output("floor_MOhm", "MOhm", "rule of thumb, kV + 1"),
              new Output("MOhm_20C", "MOhm", "the reading at 20 degC"),
              new Output("verdict", "", "pass, investigate, fail; none without a reading")),
          ApparatusMinimum::calculate);

  private ApparatusMinimum() {}

  /**
   * A row of Table 100.1.
   *
   * @param volts greatest rating of the row; infinite for the last, 46 kV and above
   */
  record Limit(double volts, double testVolts, double ats2025, double older, String confidence) {
    static Limit of(java.util.Map<String, String> row) {
      return new Limit(
          Ratings.upTo(row.get("rating_V")),
          Double.parseDouble(row.get("test_V")),
          Double.parseDouble(row.get("ats_2025_MOhm")),
          Double.parseDouble(row.get("older_MOhm")),
          row.get("confidence"));
    }

    double least(String edition) {
      return edition.equals(ATS_2025)
          ? ats2025
          : edition.equals(OLDER) ? older : Math.min(ats2025, older);
    }

    double greatest(String edition) {
      return edition.equals(ATS_2025)
          ? ats2025
          : edition.equals(OLDER) ? older : Math.max(ats2025, older);
    }
  }

  /** The first row whose rating is not less than this. Source: ANSI/NETA Table 100.1. */
  static Limit limit(double ratingVolts) {
    for (Limit limit : LIMITS) if (ratingVolts <= limit.volts()) return limit;
    throw new NoSuchElementException("a rating of " + ratingVolts + " V");
  }

  /** Least value in MOhm at 20 degC the editions allow. Source: ANSI/NETA Table 100.1. */
  public static double leastMegohms(double ratingVolts) {
    return limit(ratingVolts).least("");
  }

  private static Outcome calculate(Inputs in) {
    Limit limit = limit(in.number("rating_V"));
    String edition = in.maybeWord("edition").orElse("");
    double minimum = limit.least(edition);
    double acceptance = limit.greatest(edition);
    Sheet.Draft sheet = limits(limit, minimum, acceptance);
    if (in.has("MOhm") && in.has("T_C") && !in.has("medium")) sheet.assume("insulation is solid");
    OptionalDouble at20 =
        TemperatureCorrection.corrected(
            in, Medium.of(in.maybeWord("medium").orElse("solid")), sheet);
    return sheet
        .value("minimum_MOhm", minimum)
        .result("acceptance_MOhm", acceptance)
        .result("test_V", limit.testVolts())
        .result("floor_MOhm", in.number("rating_V") / 1000 + 1)
        .result("MOhm_20C", at20.isPresent() ? (Object) at20.getAsDouble() : null)
        .result(
            "verdict", at20.isPresent() ? verdict(at20.getAsDouble(), minimum, acceptance) : null)
        .warn("acceptance values; limits for service-aged apparatus may be lower")
        .warn("confidence of this row: " + limit.confidence())
        .valid("apparatus other than transformers and machines, direct test voltage, one minute")
        .done();
  }

  private static Sheet.Draft limits(Limit limit, double minimum, double acceptance) {
    Sheet.Draft sheet = Sheet.draft();
    sheet.step("R_min", "Table 100.1 at rating_V, least of the editions", minimum, "MOhm");
    sheet.step("R_accept", "Table 100.1 at rating_V, greatest of the editions", acceptance, "MOhm");
    if (minimum < acceptance)
      sheet.warn(
          "editions differ for this rating: ATS-2025 "
              + limit.ats2025()
              + ", older "
              + limit.older());
    return sheet;
  }

  private static String verdict(double megohms, double minimum, double acceptance) {
    if (megohms >= acceptance) return "pass";
    return megohms >= minimum ? "investigate" : "fail";
  }
}
