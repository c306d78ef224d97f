package electrical.safety;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import electrical.method.WholeNumbers;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import quantity.Unit;

/** Bindings of {@link ArcRating}, and typical clearing times. */
final class ArcRatingMethods {
  private static final Table CLEARING = Table.load("electrical/safety/clearing-times.csv");
  private static final double HERTZ_OF_TABLE = 60;

  static final Method CATEGORY =
      new Method(
          "ppe-rating",
          "1.0.0",
          "safety",
          "Arc rating of a PPE category",
          List.of(ArcRating.TABLE.citation()),
          List.of(WholeNumbers.input("category", 1, 4, "PPE category")),
          List.of(
              new Output("min_cal_cm2", "cal/cm2", "least arc rating"),
              new Output("min_J_cm2", "J/cm2", "least arc rating, as printed")),
          WholeNumbers.only(List.of("category"), ArcRatingMethods::category));

  static final Method ENERGY =
      new Method(
          "incident-energy-band",
          "1.0.0",
          "safety",
          "Clothing for a calculated incident energy",
          List.of(new Citation("NFPA 70E", "2024", "130.5(G)", Confidence.C)),
          List.of(energy("incident_energy_cal_cm2"), energy("arc_rating_cal_cm2").optional()),
          List.of(
              new Output("band", "", "band of the incident energy"),
              new Output("adequate", "", "whether the clothing bears it; none without a rating"),
              new Output("needed_cal_cm2", "cal/cm2", "least arc rating; 0 below 1.2")),
          ArcRatingMethods::energy);

  static final Method CLEARING_TIME =
      new Method(
          "typical-clearing-time",
          "1.0.0",
          "safety",
          "Typical clearing time of a protective device",
          List.of(CLEARING.citation()),
          List.of(
              word(
                  "device",
                  CLEARING.rows().stream().map(r -> r.get("device")).toList(),
                  "kind of protective device")),
          List.of(
              new Output("clearing_s", "s", "typical clearing time"),
              new Output("cycles", "", "the same in cycles of 60 Hz")),
          ArcRatingMethods::clearing);

  private ArcRatingMethods() {}

  private static Input energy(String name) {
    return number(name, Unit.CALORIE_PER_CM2, 0, 100_000, name.replace('_', ' '));
  }

  private static Outcome category(Inputs in) {
    ArcRating rating = ArcRating.of((int) in.number("category"));
    return Sheet.draft()
        .step("category", "row of the table", (int) in.number("category"), "")
        .value("min_cal_cm2", rating.calories())
        .result("min_J_cm2", rating.joules())
        .valid("categories 1 to 4")
        .done();
  }

  private static Outcome energy(Inputs in) {
    double energy = in.number("incident_energy_cal_cm2");
    OptionalDouble rating = in.maybeNumber("arc_rating_cal_cm2");
    boolean harmless = Entries.below(energy, ArcRating.BURN);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("E", "incident energy at the working distance", energy, "cal/cm2")
            .value("band", ArcRating.band(energy).meaning())
            .result(
                "adequate",
                rating.isPresent() ? ArcRating.bears(rating.getAsDouble(), energy) : null)
            .result("needed_cal_cm2", harmless ? 0.0 : energy)
            .valid("incident energy calculated for the working distance");
    if (rating.isEmpty()) sheet.unknown("arc rating of the clothing: adequacy not judged");
    if (ArcRating.band(energy) == ArcRating.Band.ABOVE_40)
      sheet.warn("above 40 cal/cm2 plan de-energized work only (convention, not a rule)");
    return sheet.warn("an incident energy is not turned into a PPE category").done();
  }

  private static Outcome clearing(Inputs in) {
    Map<String, String> row =
        CLEARING.rows().stream()
            .filter(r -> r.get("device").equals(in.word("device")))
            .findFirst()
            .orElseThrow();
    double cycles = Double.parseDouble(row.get("cycles"));
    return Sheet.draft()
        .step("cycles", row.get("what"), cycles, "")
        .value("clearing_s", cycles / HERTZ_OF_TABLE)
        .result("cycles", cycles)
        .valid("60 Hz; a maintained device, as typical as the notes of the table say")
        .warn("a coordination study gives the clearing time; this is the table's typical one")
        .done();
  }
}
