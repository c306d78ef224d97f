package risk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;
import risk.cel.Frame;
import risk.cel.FunctionLibrary;
import risk.cel.Kind;
import risk.cel.Layout;
import risk.cel.Program;
import risk.cel.ProgramBuilder;
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

  static final String FACTOR = "_factor";
  static final String SUM = "sum";
  static final String EXACT = "exact_score";

  private final Version file;
  private final Program program;
  private final int lets;
  private final int[][] askedOf;
  private final int[] required;
  private final int[] values;
  private final int sum;
  private final int exact;
  private final boolean bounded;

  /** A version as code the JVM runs. */
  public static Scorer compiled(Version file) {
    return new Scorer(file, builder(file).compiled());
  }

  /** A version run by CEL's interpreter: the reference. */
  public static Scorer interpreted(Version file) {
    return new Scorer(file, builder(file).interpreted());
  }

  private Scorer(Version file, Program program) {
    this.file = file;
    this.program = program;
    Layout layout = program.layout();
    this.lets = file.lets().size();
    this.askedOf = file.factors().stream().map(f -> flags(layout, f.anyOf())).toArray(int[][]::new);
    this.required = flags(layout, file.required());
    this.values =
        file.factors().stream()
            .mapToInt(f -> layout.index(f.name() + FACTOR, Kind.NUMBER))
            .toArray();
    this.sum = layout.index(SUM, Kind.NUMBER);
    this.exact = layout.index(EXACT, Kind.NUMBER);
    this.bounded = file.factors().stream().anyMatch(f -> f.unknown().isPresent());
  }

  private static int[] flags(Layout layout, List<String> inputs) {
    return inputs.stream().mapToInt(name -> layout.index(name + "_known", Kind.FLAG)).toArray();
  }

  /**
   * Everything formulas may name, and every formula.
   *
   * @throws IllegalArgumentException naming every definition that is no formula
   */
  private static ProgramBuilder builder(Version file) {
    List<String> errors = new ArrayList<>();
    ProgramBuilder builder = builder(file, errors);
    if (!errors.isEmpty()) throw new IllegalArgumentException(String.join("; ", errors));
    return builder;
  }

  /** What is wrong with a version's formulas, each beginning with the definition's name. */
  static List<String> errors(Version file) {
    List<String> errors = new ArrayList<>();
    builder(file, errors);
    return errors;
  }

  private static ProgramBuilder builder(Version file, List<String> errors) {
    ProgramBuilder builder = new ProgramBuilder(FUNCTIONS);
    file.inputs().forEach(builder::declare);
    file.inputs().keySet().forEach(name -> builder.declare(name + "_known", Kind.FLAG));
    file.parameters().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    file.tables().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    Definitions definitions = new Definitions(builder, errors);
    for (Let let : file.lets()) definitions.add(let.name(), let.formula());
    for (Factor factor : file.factors())
      definitions.addNumber(factor.name() + FACTOR, factor.formula());
    builder.declare(SUM, Kind.NUMBER);
    definitions.addNumber(EXACT, file.score().orElse(SUM));
    return builder;
  }

  /** Adds formulas; a broken one is reported and its name kept, so that the others are checked. */
  private record Definitions(ProgramBuilder builder, List<String> errors) {
    void add(String name, String formula) {
      define(name, () -> builder.define(name, formula));
    }

    void addNumber(String name, String formula) {
      define(name, () -> builder.define(name, Kind.NUMBER, formula));
    }

    private void define(String name, Runnable definition) {
      try {
        definition.run();
      } catch (IllegalArgumentException e) {
        errors.add(name + ": " + e.getMessage());
        if (builder.layout().find(name).isEmpty()) builder.declare(name, Kind.NUMBER);
      }
    }
  }

  /** A frame with the version's parameters set. */
  public Frame frame() {
    Frame frame = new Frame(program.layout());
    file.parameters().forEach((name, parameter) -> frame.set(name, parameter.value()));
    return frame;
  }

  public Scores scores() {
    return new Scores(values.length);
  }

  /** Puts evidence, with what is derived from it, into a frame from {@link #frame()}. */
  public void fill(Frame frame, Map<String, Object> known) {
    String type = (String) known.getOrDefault("type", "OTHER");
    for (Map.Entry<String, Kind> input : file.inputs().entrySet()) {
      Object value = known.get(input.getKey());
      frame.set(input.getKey() + "_known", value != null);
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
   * Computes lets, factors and score.
   *
   * @param frame filled
   * @throws ArithmeticException naming the definition whose result is not finite
   */
  public void score(Frame frame, Scores into) {
    for (int i = 0; i < lets; i++) program.run(frame, i);
    boolean all = true;
    double weights = 0;
    for (int i = 0; i < values.length; i++) {
      into.known[i] = askedOf[i].length == 0 || any(frame, askedOf[i]);
      if (into.known[i]) weights += weight(i);
      else all = false;
    }
    double total = factors(frame, into, all ? 1 : weights);
    into.assessed = into.assessed && all(frame, required);
    into.exact = into.assessed ? total(frame, total) : 0;
    into.low = into.exact;
    into.high = into.exact;
    if (bounded && into.assessed) bounds(frame, into, total);
  }

  private double weight(int factor) {
    return file.factors().get(factor).weight().orElse(1.0);
  }

  /** Values of the known factors and the sum of their contributions, left to right. */
  private double factors(Frame frame, Scores into, double weights) {
    double total = 0;
    into.assessed = false;
    for (int i = 0; i < values.length; i++) {
      Factor factor = file.factors().get(i);
      if (into.known[i]) {
        program.run(frame, lets + i);
        into.assessed |= askedOf[i].length > 0;
        into.values[i] = frame.number(values[i]);
        double weight = weight(i);
        into.weights[i] = factor.weight().isPresent() && weights != 1 ? weight / weights : weight;
        into.contributions[i] = into.values[i] * into.weights[i];
      } else {
        frame.setNumber(values[i], 0);
        into.values[i] = 0;
        into.weights[i] = 0;
        into.contributions[i] = 0;
      }
      total += into.contributions[i];
    }
    return total;
  }

  private void bounds(Frame frame, Scores into, double total) {
    double best = 0;
    double worst = 0;
    for (int i = 0; i < values.length; i++) {
      Optional<Version.Range> range = file.factors().get(i).unknown();
      if (into.known[i] || range.isEmpty()) continue;
      best += range.get().best();
      worst += range.get().worst();
    }
    into.low = total(frame, total + best);
    into.high = total(frame, total + worst);
    total(frame, total);
  }

  private double total(Frame frame, double of) {
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
