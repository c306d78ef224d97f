package bench;

import app.Engine;
import app.Loader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Requests a second for one item's risk, against a constant route of the same server. */
final class Reads {
  private static final int ITEMS = 2_000;
  private static final int CLIENTS = 8;
  private static final long ROUND = 3_000_000_000L;

  private final Place place;

  Reads(Place place) {
    this.place = place;
  }

  private record Measured(double rate, double p99Micros) {}

  List<Row> measure() throws Exception {
    try (Engine engine = place.engine();
        Loader loader = new Loader(engine.broker(), engine.topology())) {
      Facts facts = new Facts();
      EndToEnd.settle(engine, loader, facts.registrations("reads", ITEMS));
      EndToEnd.settle(engine, loader, facts.inspections("reads", ITEMS, 5 * ITEMS));
      EndToEnd.caughtUp(engine);
      Supplier<String> risk =
          () ->
              "/api/v1/equipment/"
                  + Facts.item("reads", ThreadLocalRandom.current().nextInt(ITEMS))
                  + "/risk";
      Supplier<String> constant = () -> "/health/live";
      List<Measured> risks = new ArrayList<>();
      List<Measured> constants = new ArrayList<>();
      for (int round = -2; round < Rounds.NUMBER; round++) {
        Measured one = load(engine.http(), risk);
        Measured other = load(engine.http(), constant);
        if (round < 0) continue; // warms up
        risks.add(one);
        constants.add(other);
      }
      return rows(risks, constants);
    }
  }

  private static List<Row> rows(List<Measured> risks, List<Measured> constants) {
    return List.of(
        new Row(
            "b  GET equipment risk",
            "/s",
            median(risks.stream().mapToDouble(Measured::rate).toArray()),
            median(constants.stream().mapToDouble(Measured::rate).toArray()),
            ">= 0.5 of the constant route"),
        new Row(
            "b  GET equipment risk, p99",
            "us",
            median(risks.stream().mapToDouble(Measured::p99Micros).toArray()),
            median(constants.stream().mapToDouble(Measured::p99Micros).toArray()),
            ""));
  }

  private static double median(double[] values) {
    return Rounds.median(values);
  }

  private static Measured load(String base, Supplier<String> path) throws Exception {
    long end = System.nanoTime() + ROUND;
    List<long[]> times = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<long[]>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) all.add(clients.submit(() -> ask(base, path, end)));
      for (Future<long[]> one : all) times.add(one.get());
    }
    double[] micros =
        times.stream().flatMapToLong(Arrays::stream).mapToDouble(n -> n / 1e3).toArray();
    return new Measured(micros.length * 1e9 / ROUND, Rounds.quantile(micros, 0.99));
  }

  private static long[] ask(String base, Supplier<String> path, long end) throws Exception {
    long[] times = new long[1 << 20];
    int asked = 0;
    try (Client client = new Client(base)) {
      for (long now = System.nanoTime(); now < end; asked++) {
        client.get(path.get());
        long after = System.nanoTime();
        times[asked] = after - now;
        now = after;
      }
    }
    return Arrays.copyOf(times, asked);
  }
}
