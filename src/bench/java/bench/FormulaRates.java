package bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import risk.catalogue.Scorer;
import risk.catalogue.Scores;
import risk.catalogue.VersionedAlgorithm;
import risk.cel.Frame;

/**
 * Assessments a second of version 2.0.0 on one thread, over evidence of every type: its formulas
 * compiled, interpreted, and the same written by hand in Java. Each way fills its own results from
 * the same frames: factors, score, bounds, and what the risk matrix needs.
 */
final class FormulaRates {
  private static final long ROUND = 1_000_000_000L;
  private static final int WARM = 4;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final List<Map<String, Object>> evidence = new ConditionEvidence().items();

  List<Row> measure() {
    Scorer compiled = PlainCondition.COMPILED;
    Scorer interpreted = Scorer.interpreted(PlainCondition.FILE);
    agree(compiled);
    List<Runnable> ways =
        List.of(
            over(frames(interpreted), scored(interpreted)),
            over(frames(compiled), scored(compiled)),
            over(frames(compiled), new PlainCondition()::score),
            over(evidence, assessed(new VersionedAlgorithm(PlainCondition.FILE, interpreted))),
            over(evidence, assessed(new VersionedAlgorithm(PlainCondition.FILE, compiled))));
    double[][] rates = new double[ways.size()][Rounds.NUMBER];
    for (int round = -WARM; round < Rounds.NUMBER; round++)
      for (int way = 0; way < ways.size(); way++) {
        double rate = rate(ways.get(way));
        if (round >= 0) rates[way][round] = rate;
      }
    return rows(rates);
  }

  private static List<Row> rows(double[][] rates) {
    String name = "h  2.0.0 ";
    double interpreted = Rounds.median(rates[0]);
    double compiled = Rounds.median(rates[1]);
    double plain = Rounds.median(rates[2]);
    double told = Rounds.median(rates[3]);
    double toldCompiled = Rounds.median(rates[4]);
    return List.of(
        new Row(name + "interpreted", "/s", interpreted, Double.NaN, ""),
        new Row(name + "compiled", "/s", compiled, interpreted, ">= 20 of interpreted"),
        new Row(name + "compiled against Java", "/s", compiled, plain, ">= 0.5 of plain Java"),
        new Row(name + "with reasons, compiled", "/s", toldCompiled, told, "of interpreted"));
  }

  private static Consumer<Frame> scored(Scorer scorer) {
    Scores scores = scorer.scores();
    return frame -> scorer.score(frame, scores);
  }

  private static Consumer<Map<String, Object>> assessed(VersionedAlgorithm algorithm) {
    return known -> algorithm.assess(known, DAY);
  }

  private <T> Runnable over(List<T> items, Consumer<T> way) {
    return () -> items.forEach(way);
  }

  private double rate(Runnable way) {
    long start = System.nanoTime();
    long done = 0;
    while (System.nanoTime() - start < ROUND) {
      way.run();
      done += evidence.size();
    }
    return Rounds.rate(done, System.nanoTime() - start);
  }

  private List<Frame> frames(Scorer scorer) {
    VersionedAlgorithm algorithm = new VersionedAlgorithm(PlainCondition.FILE, scorer);
    List<Frame> frames = new ArrayList<>();
    for (Map<String, Object> known : evidence) {
      Frame frame = scorer.frame();
      scorer.fill(frame, algorithm.derived(known, DAY));
      frames.add(frame);
    }
    return frames;
  }

  /** What is compared must compute the same, to the bit. */
  private void agree(Scorer compiled) {
    Scores scores = compiled.scores();
    PlainCondition plain = new PlainCondition();
    for (Frame frame : frames(compiled)) {
      compiled.score(frame, scores);
      plain.score(frame);
      same("score", scores.exact(), plain.exact);
      same("low", scores.low(), plain.low);
      same("high", scores.high(), plain.high);
      same("probability", frame.number("probability"), plain.probability);
      same("severity", frame.number("severity"), plain.severity);
      for (int i = 0; i < PlainCondition.FACTORS; i++)
        same("factor " + i, scores.contribution(i), plain.contributions[i]);
    }
  }

  private static void same(String what, double compiled, double plain) {
    if (compiled != plain)
      throw new IllegalStateException(what + ": compiled " + compiled + ", plain Java " + plain);
  }
}
