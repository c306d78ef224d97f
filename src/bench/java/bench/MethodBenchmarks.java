package bench;

import electrical.arcflash.ArcFlash;
import electrical.arcflash.Box;
import electrical.arcflash.Electrodes;
import electrical.arcflash.Fault;
import electrical.arcflash.Installation;
import electrical.health.cnaim.Ageing;
import electrical.health.cnaim.Asset;
import electrical.health.cnaim.Evidence;
import electrical.health.cnaim.Health;
import electrical.health.cnaim.Modifier;
import electrical.health.cnaim.MultipleIncrement;
import electrical.health.cnaim.PofCurve;
import electrical.health.cnaim.Reliability;
import electrical.health.cnaim.Source;
import electrical.transformer.dga.DuvalTriangle1;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Published methods as typed functions on one thread, over random inputs inside their ranges. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MethodBenchmarks {
  /** So many that no branch predictor learns them, as it does 4096; a power of two. */
  private static final int INPUTS = 1 << 16;

  private static final MultipleIncrement THREE = new MultipleIncrement(1.5, 1.5, 2);

  private record Arcing(Installation at, Fault fault) {}

  private record Gases(double ch4, double c2h2, double c2h4) {}

  private Arcing[] arcs = {};
  private Gases[] gases = {};
  private Asset[] assets = {};
  private double[] numbers = {};
  private int next;

  /** The same inputs in every run. */
  @Setup
  public void inputs() {
    SplittableRandom random = new SplittableRandom(1584);
    arcs = many(random, MethodBenchmarks::arcing).toArray(Arcing[]::new);
    gases = many(random, MethodBenchmarks::gases).toArray(Gases[]::new);
    assets = many(random, MethodBenchmarks::asset).toArray(Asset[]::new);
    numbers = many(random, r -> r.nextDouble(0.1, 100)).mapToDouble(x -> x).toArray();
  }

  private static <T> java.util.stream.Stream<T> many(
      SplittableRandom random, Function<SplittableRandom, T> one) {
    return IntStream.range(0, INPUTS).mapToObj(i -> one.apply(random));
  }

  private static Arcing arcing(SplittableRandom random) {
    double voltage =
        random.nextBoolean() ? random.nextDouble(0.208, 0.6) : random.nextDouble(1, 15);
    Electrodes[] all = Electrodes.values();
    return new Arcing(
        new Installation(
            all[random.nextInt(all.length)],
            voltage,
            random.nextDouble(20, 76),
            random.nextDouble(305, 1000),
            new Box(random.nextDouble(400, 1300), random.nextDouble(400, 1300), 500)),
        new Fault(
            random.nextDouble(1, 60), random.nextDouble(10, 2000), random.nextDouble(10, 2000)));
  }

  private static Gases gases(SplittableRandom random) {
    double ch4 = random.nextDouble(1, 1000);
    double c2h2 = random.nextDouble(1, 500);
    double c2h4 = random.nextDouble(1, 1000);
    double sum = ch4 + c2h2 + c2h4;
    return new Gases(100 * ch4 / sum, 100 * c2h2 / sum, 100 * c2h4 / sum);
  }

  private static Asset asset(SplittableRandom random) {
    Ageing ageing =
        new Ageing(
            random.nextDouble(40, 80),
            random.nextDouble(0.9, 1.4),
            random.nextDouble(0.9, 1.3),
            random.nextDouble(1, 70));
    Evidence evidence =
        new Evidence(
            Map.of(
                Source.OBSERVED, new Modifier(random.nextDouble(0.9, 1.4), 10, 0.5),
                Source.MEASURED, new Modifier(random.nextDouble(0.9, 1.4), 10, 0.5)),
            THREE);
    return new Asset(
        new PofCurve(7.8e-5, PofCurve.USUAL_C),
        Reliability.USUAL,
        new Asset.Part(ageing, evidence),
        Optional.empty());
  }

  private int turn() {
    next = (next + 1) & (INPUTS - 1);
    return next;
  }

  /** IEEE 1584-2018: both cases with currents, energies and boundaries. */
  @Benchmark
  public ArcFlash incidentEnergy() {
    Arcing arcing = arcs[turn()];
    return ArcFlash.of(arcing.at(), arcing.fault());
  }

  /** Zone of Duval Triangle 1. */
  @Benchmark
  public String duvalTriangle1() {
    Gases sample = gases[turn()];
    return DuvalTriangle1.zone(sample.ch4(), sample.c2h2(), sample.c2h4());
  }

  /**
   * CNAIM: health of an asset from age and findings, and its probability of failure in 10 years.
   */
  @Benchmark
  public double cnaimPof() {
    return Health.of(assets[turn()]).pof(10);
  }

  /** What every formula of such methods is made of, and nothing else. */
  @Benchmark
  public double powAndLog() {
    double number = numbers[turn()];
    return Math.pow(number, 0.973) + Math.log10(number);
  }
}
