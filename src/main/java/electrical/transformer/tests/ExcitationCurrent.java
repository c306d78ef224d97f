package electrical.transformer.tests;

import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import quantity.Unit;

/**
 * Excitation current of three phases: which differs, and what has changed; no limit is published.
 */
public final class ExcitationCurrent {
  public static final Method METHOD =
      new Method(
          "excitation-current",
          "1.0.0",
          "transformer",
          "Excitation current",
          List.of(new Citation("IEEE C57.152", "2013", "excitation current", Confidence.B)),
          List.of(
              numbers("currents_mA", Unit.MILLIAMPERE, 0, 1e6, 3, "phases A, B, C, same tap"),
              numbers("previous_mA", Unit.MILLIAMPERE, 1e-6, 1e6, 3, "the test before").optional()),
          List.of(
              new Output("odd_phase", "", "A, B or C, the one unlike the two others"),
              new Output("pair_difference_pct", "%", "between the two similar phases"),
              new Output("odd_difference_pct", "%", "of the odd phase from their mean"),
              new Output("changes_pct", "%", "from the test before, null without it")),
          Precondition.before(
              ExcitationCurrent::calculate,
              in -> phases(in, "currents_mA"),
              in -> phases(in, "previous_mA"),
              in -> pair(in.numbers("currents_mA"))));

  private ExcitationCurrent() {}

  /** Index of the phase left when the two nearest currents are paired; ties go to phase B. */
  static int odd(List<Double> amps) {
    double[] apart = {
      Math.abs(amps.get(1) - amps.get(2)),
      Math.abs(amps.get(0) - amps.get(2)),
      Math.abs(amps.get(0) - amps.get(1))
    };
    int odd = 1;
    for (int i = 0; i < apart.length; i++) if (apart[i] < apart[odd]) odd = i;
    return odd;
  }

  private static List<Refusal> phases(Inputs in, String name) {
    int count = in.count(name); // 0 when there was no test before
    return count == 0 || count == 3
        ? List.of()
        : List.of(new Refusal("/" + name, "OUT_OF_RANGE", "not three", "three phases"));
  }

  private static List<Refusal> pair(List<Double> amps) {
    return amps.size() == 3 && mean(amps, odd(amps)) == 0
        ? List.of(new Refusal("/currents_mA", "ALL_ZERO", "0 mA", "currents above 0 mA"))
        : List.of();
  }

  /** Of the two phases that are not the odd one. */
  private static double mean(List<Double> amps, int odd) {
    return (amps.get((odd + 1) % 3) + amps.get((odd + 2) % 3)) / 2;
  }

  private static Outcome calculate(Inputs in) {
    List<Double> amps = in.numbers("currents_mA");
    List<Double> before = in.numbers("previous_mA");
    int odd = odd(amps);
    double first = amps.get((odd + 1) % 3);
    double second = amps.get((odd + 2) % 3);
    double mean = mean(amps, odd);
    return sheet(before, amps)
        .step("mean", "mean of the two similar phases", mean, "mA")
        .value("odd_phase", "ABC".substring(odd, odd + 1))
        .result("pair_difference_pct", 100 * Math.abs(first - second) / mean)
        .result("odd_difference_pct", Deviation.percent(amps.get(odd), mean))
        .warn("no limit is published; two phases alike and one different is the normal pattern")
        .valid("same tap, same voltage, core demagnetized")
        .done();
  }

  private static Sheet.Draft sheet(List<Double> before, List<Double> amps) {
    List<Double> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++)
      changes.add(Deviation.percent(amps.get(i), before.get(i)));
    Sheet.Draft sheet = Sheet.draft().result("changes_pct", changes.isEmpty() ? null : changes);
    if (changes.isEmpty()) sheet.unknown("the test before: changes are not known");
    return sheet;
  }
}
