package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Share of a transformer's insulation life used over some hours, IEEE C57.91. */
public final class LossOfLife {
  static final double NORMAL_LIFE_HOURS = 180_000;

  public static final Method METHOD =
      new Method(
          "loss-of-life",
          "1.0.0",
          "transformer",
          "Loss of insulation life",
          List.of(new Citation("IEEE C57.91", "2011", "equivalent ageing", Confidence.A)),
          List.of(
              rows(
                  "segments",
                  1,
                  "times of steady hot spot",
                  number("hours", Unit.HOUR, 0, 1e6, "length"),
                  PaperAgeing.hotSpot()),
              number("normal_life_hours", Unit.HOUR, 1, 1e6, "life at 110 degC").optional()),
          List.of(
              new Output("LOL_pct", "%", "life used"),
              new Output("F_EQA", "", "equivalent ageing factor")),
          LossOfLife::calculate);

  private LossOfLife() {}

  /** A time of steady hot spot, in hours and degC. */
  record Segment(double hours, double hotSpot) {}

  /** Hours of ageing at 110 degC that do the same: {@code sum F_AA dt}. */
  static double equivalentHours(List<Segment> segments) {
    return segments.stream().mapToDouble(s -> s.hours() * PaperAgeing.upgraded(s.hotSpot())).sum();
  }

  static double hours(List<Segment> segments) {
    return segments.stream().mapToDouble(Segment::hours).sum();
  }

  private static Outcome calculate(Inputs in) {
    List<Segment> segments =
        in.rows("segments").stream()
            .map(s -> new Segment(s.number("hours"), s.number("hot_spot_C")))
            .toList();
    double hours = hours(segments);
    if (hours == 0)
      return Outcome.refused("/segments", "ALL_ZERO", "0 h in all", "a time above 0 h");
    double life = in.maybeNumber("normal_life_hours").orElse(NORMAL_LIFE_HOURS);
    double equivalent = equivalentHours(segments);
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("normal_life_hours")) sheet.assume("normal life of 180000 h at 110 degC");
    segments.forEach(s -> PaperAgeing.bubbles(sheet, s.hotSpot()));
    return sheet
        .step("t", "sum dt", hours, "h")
        .step("A", "sum F_AA dt", equivalent, "h")
        .step("F_EQA", "A / t", equivalent / hours, "")
        .value("LOL_pct", 100 * equivalent / life)
        .result("F_EQA", equivalent / hours)
        .valid("thermally upgraded paper, -50 to 250 degC")
        .done();
  }
}
