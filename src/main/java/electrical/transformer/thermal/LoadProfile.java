package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** A load that changes in steps. */
record LoadProfile(List<LoadProfile.Load> loads) {
  static final double LONGEST_MIN = 366 * 24 * 60;

  static final Input INPUT =
      rows(
          "load_until_min",
          1,
          "load and the minute it ends, in order of time from 0",
          number("K", Unit.ONE, 0, 5, "load per unit of rated"),
          number("until_min", Unit.MINUTE, 0, LONGEST_MIN, "end of this load"));

  /**
   * A steady load.
   *
   * @param perUnit K
   * @param from minutes from the start
   * @param until minutes from the start
   */
  record Load(double perUnit, double from, double until) {
    double minutes() {
      return until - from;
    }

    /** The end as text, 190 and not 190.0. */
    String end() {
      return BigDecimal.valueOf(until).stripTrailingZeros().toPlainString();
    }
  }

  static LoadProfile of(Inputs in) {
    List<Load> loads = new ArrayList<>();
    double from = 0;
    for (Inputs row : in.rows("load_until_min")) {
      loads.add(new Load(row.number("K"), from, row.number("until_min")));
      from = row.number("until_min");
    }
    return new LoadProfile(List.copyOf(loads));
  }

  /** Refused when an end is not after the one before. */
  Optional<Outcome> refusal() {
    return loads.stream()
        .filter(l -> l.minutes() <= 0)
        .findFirst()
        .map(
            l ->
                Outcome.refused(
                    "/load_until_min/" + loads.indexOf(l) + "/until_min",
                    "OUT_OF_ORDER",
                    l.end() + " min",
                    "a time after " + l.from() + " min"));
  }

  double minutes() {
    return loads.getLast().until();
  }
}
