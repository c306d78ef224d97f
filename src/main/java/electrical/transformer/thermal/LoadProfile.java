package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

  /** Every end is after the one before. */
  static List<Refusal> refusals(Inputs in) {
    List<Refusal> refusals = new ArrayList<>();
    List<Inputs> rows = in.rows("load_until_min");
    OptionalDouble from = OptionalDouble.of(0);
    for (int i = 0; i < rows.size(); i++) {
      OptionalDouble until = rows.get(i).lenient().maybeNumber("until_min");
      if (from.isPresent() && until.isPresent() && until.getAsDouble() <= from.getAsDouble())
        refusals.add(notAfter(i, from.getAsDouble(), until.getAsDouble()));
      from = until; // empty when refused before: then nothing can be said of the next
    }
    return refusals;
  }

  private static Refusal notAfter(int row, double from, double until) {
    return new Refusal(
        "/load_until_min/" + row + "/until_min",
        "OUT_OF_ORDER",
        new Load(0, from, until).end() + " min",
        "a time after " + from + " min");
  }

  /** When the last load ends, in min; empty when that was refused before. */
  static OptionalDouble minutes(Inputs in) {
    List<Inputs> rows = in.lenient().rows("load_until_min");
    return rows.isEmpty()
        ? OptionalDouble.empty()
        : rows.getLast().lenient().maybeNumber("until_min");
  }
}
