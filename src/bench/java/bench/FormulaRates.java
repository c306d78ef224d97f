package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;
import risk.cel.Program;
import risk.cel.ProgramBuilder;

/**
 * Runs a second of one version's definitions over random items, on one thread: interpreted,
 * compiled, and written by hand in Java on the same frames.
 */
final class FormulaRates {
  private static final int ITEMS = 1_000;
  private static final long ROUND = 1_000_000_000L;
  private static final int WARM = 3;

  private final String version;
  private final List<Frame> frames = new ArrayList<>();

  FormulaRates(String version) {
    this.version = version;
  }

  List<Row> measure() throws IOException {
    ProgramBuilder builder = VersionFormulas.read(version);
    Program interpreted = builder.interpreted();
    Program compiled = builder.compiled();
    fill(builder.layout());
    agree(compiled);
    List<Consumer<Frame>> ways = List.of(interpreted::run, compiled::run, PlainFormulas::run);
    double[][] rates = new double[ways.size()][Rounds.NUMBER];
    for (int round = -WARM; round < Rounds.NUMBER; round++) {
      for (int way = 0; way < ways.size(); way++) {
        double rate = rate(ways.get(way));
        if (round >= 0) rates[way][round] = rate;
      }
    }
    return rows(Rounds.median(rates[0]), Rounds.median(rates[1]), Rounds.median(rates[2]));
  }

  private List<Row> rows(double interpreted, double compiled, double plain) {
    String name = "h  " + version + "'s definitions, ";
    return List.of(
        new Row(name + "interpreted", "/s", interpreted, Double.NaN, ""),
        new Row(name + "compiled", "/s", compiled, interpreted, ">= 20 of interpreted"),
        new Row(name + "compiled against Java", "/s", compiled, plain, ">= 0.5 of plain Java"));
  }

  private double rate(Consumer<Frame> way) {
    long start = System.nanoTime();
    long done = 0;
    while (System.nanoTime() - start < ROUND) {
      frames.forEach(way);
      done += ITEMS;
    }
    return Rounds.rate(done, System.nanoTime() - start);
  }

  private void fill(Layout layout) {
    SplittableRandom random = new SplittableRandom(12);
    List<String> texts = List.of("aluminum", "copper", "crimped", "bolted", "TRANSFORMER");
    for (int i = 0; i < ITEMS; i++) {
      Frame frame = new Frame(layout);
      for (int n = 0; n < layout.count(Kind.NUMBER); n++)
        frame.setNumber(n, random.nextDouble(100));
      for (int n = 0; n < layout.count(Kind.FLAG); n++) frame.setFlag(n, random.nextBoolean());
      for (int n = 0; n < layout.count(Kind.TEXT); n++)
        frame.setText(n, texts.get(random.nextInt(texts.size())));
      frames.add(frame);
    }
  }

  /** What is compared must compute the same. */
  private void agree(Program compiled) {
    for (Frame frame : frames) {
      compiled.run(frame);
      double[] results = results(compiled, frame);
      PlainFormulas.run(frame);
      double[] others = results(compiled, frame);
      for (int i = 0; i < results.length; i++) {
        if (!(Math.abs(results[i] - others[i]) <= 1e-9))
          throw new IllegalStateException(compiled.definitions().get(i) + " differs in plain Java");
      }
    }
  }

  private static double[] results(Program program, Frame frame) {
    return program.definitions().stream().mapToDouble(frame::number).toArray();
  }
}
