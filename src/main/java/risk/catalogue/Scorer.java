package risk.catalogue;

import java.util.List;
import java.util.Map;
import risk.catalogue.Version.Factor;
import risk.cel.Frame;
import risk.cel.FunctionLibrary;
import risk.cel.Kind;
import risk.cel.Layout;
import risk.cel.Program;
import risk.functions.Electrical;
import risk.functions.Mathematics;

/**
 * Computes what a version says in numbers. Holds no state: threads share it, each with its own
 * frame and scores. An unknown input is never taken for a zero: formulas ask {@code NAME_known}.
 */
public final class Scorer {
  /** What formulas may call. */
  public static final FunctionLibrary FUNCTIONS =
      FunctionLibrary.of(Mathematics.class, Electrical.class);

  private final Version file;
  private final Program program;
  private final int lets;
  private final int needed;
  private final int[][] askedOf;
  private final int[] required;
  private final int[] values;
  private final double[] weights;
  private final boolean weighted;
  private final int sum;
  private final int exact;
  private final Completion completion;

  /** A version as code the JVM runs. */
  public static Scorer compiled(Version file) {
    return new Scorer(file, Formulas.of(file).compiled());
  }

  /** A version run by CEL's interpreter: the reference. */
  public static Scorer interpreted(Version file) {
    return new Scorer(file, Formulas.of(file).interpreted());
  }

  /**
   * @param program the version's definitions first, then any
   */
  Scorer(Version file, Program program) {
    this.file = file;
    this.program = program;
    Layout layout = program.layout();
    List<Factor> factors = file.factors();
    this.lets = file.lets().size();
    this.needed = Formulas.needed(file);
    this.askedOf = factors.stream().map(f -> flags(layout, f.anyOf())).toArray(int[][]::new);
    this.required = flags(layout, file.required());
    this.values =
        factors.stream()
            .mapToInt(f -> layout.index(f.name() + Formulas.FACTOR, Kind.NUMBER))
            .toArray();
    this.weights = factors.stream().mapToDouble(f -> f.weight().orElse(1.0)).toArray();
    this.weighted = factors.stream().anyMatch(f -> f.weight().isPresent());
    this.sum = layout.index(Formulas.SUM, Kind.NUMBER);
    this.exact = layout.index(Formulas.EXACT, Kind.NUMBER);
    this.completion = new Completion(file.extremes(), layout);
  }

  private static int[] flags(Layout layout, List<String> inputs) {
    return inputs.stream()
        .mapToInt(name -> layout.index(name + Formulas.KNOWN, Kind.FLAG))
        .toArray();
  }

  /** A frame with the version's parameters set. */
  public Frame frame() {
    Frame frame = new Frame(program.layout());
    file.parameters().forEach((name, parameter) -> frame.set(name, parameter.value()));
    return frame;
  }

  public Scores scores() {
    return new Scores(values.length, completion.size(), program.layout());
  }

  /** Puts evidence, with what is derived from it, into a frame from {@link #frame()}. */
  public void fill(Frame frame, Map<String, Object> known) {
    String type = (String) known.getOrDefault("type", "OTHER");
    for (Map.Entry<String, Kind> input : file.inputs().entrySet()) {
      Object value = known.get(input.getKey());
      frame.set(input.getKey() + Formulas.KNOWN, value != null);
      frame.set(input.getKey(), value != null ? value : placeholder(input.getValue()));
    }
    file.tables().forEach((name, table) -> frame.set(name, table.of(type)));
  }

  private static Object placeholder(Kind kind) {
    return switch (kind) {
      case NUMBER -> 0.0;
      case FLAG -> false;
      case TEXT -> "";
    };
  }

  /**
   * Computes lets, factors, score and bounds.
   *
   * @param frame filled; afterwards it holds the results of every definition
   * @throws ArithmeticException naming the definition whose result is not finite
   */
  public void score(Frame frame, Scores into) {
    program.run(frame, 0, lets);
    double total = total(frame, into);
    into.assessed = into.assessed && all(frame, required);
    into.exact = into.assessed ? exact(frame, total) : 0;
    into.low = into.exact;
    into.high = into.exact;
    if (file.extremes().isEmpty()) return;
    int unknown = completion.unknown(frame, into.unknown);
    into.completed.copy(frame);
    into.low = completed(into, unknown, false);
    into.high = completed(into, unknown, true);
  }

  private double completed(Scores scores, int unknown, boolean worst) {
    completion.complete(scores.completed, scores.unknown, unknown, worst);
    program.run(scores.completed, 0, needed);
    return exact(scores.completed, total(scores.completed, scores.completion()));
  }

  /** The sum of what known factors contribute, left to right. */
  private double total(Frame frame, Scores into) {
    boolean all = true;
    double share = 0;
    for (int i = 0; i < values.length; i++) {
      into.known[i] = askedOf[i].length == 0 || any(frame, askedOf[i]);
      if (into.known[i]) share += weights[i];
      else all = false;
    }
    if (!weighted) program.run(frame, lets, lets + values.length);
    return factors(frame, into, all || !weighted ? 1 : share);
  }

  private double factors(Frame frame, Scores into, double share) {
    double total = 0;
    into.assessed = false;
    for (int i = 0; i < values.length; i++) {
      if (into.known[i]) {
        if (weighted) program.run(frame, lets + i);
        into.assessed |= askedOf[i].length > 0;
        into.values[i] = frame.number(values[i]);
        into.weights[i] = share != 1 ? weights[i] / share : weights[i];
      } else {
        frame.setNumber(values[i], 0);
        into.values[i] = 0;
        into.weights[i] = 0;
      }
      into.contributions[i] = into.values[i] * into.weights[i];
      total += into.contributions[i];
    }
    return total;
  }

  private double exact(Frame frame, double of) {
    frame.setNumber(sum, of);
    program.run(frame, lets + values.length);
    return frame.number(exact);
  }

  private static boolean any(Frame frame, int[] flags) {
    for (int flag : flags) if (frame.flag(flag)) return true;
    return false;
  }

  private static boolean all(Frame frame, int[] flags) {
    for (int flag : flags) if (!frame.flag(flag)) return false;
    return true;
  }
}
