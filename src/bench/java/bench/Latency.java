package bench;

import app.Engine;
import app.Loader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import identity.FacilityId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import sample.SampleMessage;

/**
 * From the publishing of a message that makes an item critical to the changed facility, and to the
 * open alert, while other commands come at half the rate measured before.
 */
final class Latency {
  private static final int PROBES = 200;
  private static final String SITE = "probe";

  private final Place place;
  private final double load;

  /**
   * @param load commands a second beside the probes
   */
  Latency(Place place, double load) {
    this.place = place;
    this.load = load;
  }

  List<Row> measure() throws Exception {
    Facts facts = new Facts();
    double[] facility = new double[PROBES];
    double[] alert = new double[PROBES];
    try (Engine engine = place.engine();
        Loader loader = new Loader(engine.broker(), engine.topology());
        Loader background = new Loader(engine.broker(), engine.topology())) {
      EndToEnd.settle(engine, loader, facts.registrations(Beside.SITE, Beside.ITEMS));
      try (Beside busy = new Beside(background, load)) {
        for (int i = 0; i < PROBES; i++) {
          int expected = i + 1;
          long start = System.nanoTime();
          loader.publish(List.of(critical(facts, i)));
          facility[i] = millis(start, () -> items(engine) >= expected);
          alert[i] = millis(start, () -> alerts(engine) >= expected);
        }
      }
    }
    return List.of(
        row("f  publish to facility change, p50", facility, 0.5),
        row("f  publish to facility change, p99", facility, 0.99),
        row("f  publish to alert, p50", alert, 0.5),
        row("f  publish to alert, p99", alert, 0.99));
  }

  private Row row(String name, double[] found, double share) {
    String beside = "beside %.0f commands/s".formatted(load);
    return new Row(name, "ms", Rounds.quantile(found, share), Double.NaN, beside);
  }

  private static SampleMessage critical(Facts facts, int number) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("id", SITE + "-" + number).put("facility_id", SITE).put("type", "SWITCHGEAR");
    body.put("at", "1960-01-01").put("installation_date", "1960-01-01");
    body.put("conductor_material", "aluminum").put("outdated_insulation", true);
    body.put("humidity", "95 %").put("corrosive_environment", true).put("loading", "97 %");
    return facts.message("voltmetrics.equipment.upsert.v1", body);
  }

  private static double millis(long start, BooleanSupplier seen) {
    while (!seen.getAsBoolean()) LockSupport.parkNanos(500_000);
    return (System.nanoTime() - start) / 1e6;
  }

  private static int items(Engine engine) {
    return engine
        .directory()
        .facility(new FacilityId(SITE))
        .toCompletableFuture()
        .join()
        .map(view -> view.items())
        .orElse(0);
  }

  private static long alerts(Engine engine) {
    return engine.directory().alerts(new FacilityId(SITE)).toCompletableFuture().join().stream()
        .filter(alert -> alert.subject().startsWith("equipment/"))
        .count();
  }
}
