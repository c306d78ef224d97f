package bench;

import static bench.ConditionSlots.*;

import identity.AlgorithmVersion;
import java.util.List;
import java.util.Map;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Scorer;
import risk.catalogue.Version;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/**
 * Version 2.0.0 as a programmer would write it: the same formulas on the same frames, with factors,
 * score, bounds and what the risk matrix needs as results.
 */
final class PlainCondition {
  static final Version FILE = AlgorithmCatalogue.bundled().file(new AlgorithmVersion("2.0.0"));
  static final Scorer COMPILED = Scorer.compiled(FILE);
  static final Layout LAYOUT = COMPILED.frame().layout();
  static final int FACTORS = FILE.factors().size();
  private static final Unknown[] UNKNOWN =
      FILE.extremes().entrySet().stream().map(Unknown::of).toArray(Unknown[]::new);

  final boolean[] known = new boolean[FACTORS];
  final double[] contributions = new double[FACTORS];
  double exact;
  double low;
  double high;
  double probability;
  double severity;
  private final Frame completed = new Frame(LAYOUT);
  private final double[] spare = new double[FACTORS];

  /** What an unknown input could be; asked NONE, LIQUID, ... says of whom. */
  private record Unknown(int known, String asked, Kind kind, int slot, Object best, Object worst) {
    static Unknown of(Map.Entry<String, Version.Extremes> entry) {
      Layout.Slot slot = LAYOUT.slot(entry.getKey());
      Version.Extremes extremes = entry.getValue();
      return new Unknown(
          LAYOUT.index(entry.getKey() + "_known", Kind.FLAG),
          extremes.asked().orElse(""),
          slot.kind(),
          slot.index(),
          extremes.best(),
          extremes.worst());
    }

    boolean isAsked(ConditionType type) {
      return switch (asked) {
        case "" -> true;
        case "liquid" -> type.liquid();
        case "transformer" -> type.transformer();
        case "wound" -> type.wound();
        case "battery" -> type.battery();
        case "protective" -> type.protective();
        default -> throw new IllegalStateException(asked);
      };
    }

    void put(Frame frame, Object value) {
      switch (kind) {
        case NUMBER -> frame.setNumber(slot, (Double) value);
        case FLAG -> frame.setFlag(slot, (Boolean) value);
        case TEXT -> frame.setText(slot, (String) value);
      }
    }
  }

  void score(Frame frame) {
    ConditionType type = ConditionType.of(frame);
    known(frame);
    exact = exact(frame, type, contributions);
    double likelihood = 0;
    for (int i = 2; i < 12; i++) likelihood += contributions[i];
    double rate = frame.number(BASE_RATE) * Math.pow(10, likelihood / 20);
    probability = -Math.expm1(-rate);
    severity = PlainConsequence.severity(frame, contributions[12] + contributions[13]);
    low = completed(frame, type, false);
    high = completed(frame, type, true);
    check(exact);
    check(probability);
  }

  private double completed(Frame frame, ConditionType type, boolean worst) {
    completed.copy(frame);
    for (Unknown unknown : UNKNOWN) {
      if (frame.flag(unknown.known) || !unknown.isAsked(type)) continue;
      completed.setFlag(unknown.known, true);
      unknown.put(completed, worst ? unknown.worst : unknown.best);
    }
    return exact(completed, ConditionType.of(completed), spare);
  }

  private static double exact(Frame frame, ConditionType type, double[] into) {
    PlainLikelihood.points(frame, type, into);
    into[12] = PlainConsequence.service(frame);
    into[13] = PlainConsequence.safety(frame);
    double sum = 0;
    for (double points : into) {
      check(points);
      sum += points;
    }
    return Math.max(Math.max(0, Math.min(sum, 100)), PlainConsequence.floor(frame, type));
  }

  private static void check(double value) {
    if (!Double.isFinite(value)) throw new ArithmeticException("not finite");
  }

  private void known(Frame frame) {
    for (int i = 0; i < FACTORS; i++) known[i] = ANY_OF[i].length == 0 || any(frame, ANY_OF[i]);
  }

  private static final int[][] ANY_OF =
      FILE.factors().stream().map(f -> flags(f.anyOf())).toArray(int[][]::new);

  private static int[] flags(List<String> names) {
    return names.stream().mapToInt(n -> LAYOUT.index(n + "_known", Kind.FLAG)).toArray();
  }

  static boolean any(Frame frame, int... flags) {
    for (int flag : flags) if (frame.flag(flag)) return true;
    return false;
  }
}
