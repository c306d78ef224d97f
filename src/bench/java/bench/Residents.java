package bench;

import app.Engine;
import app.Loader;
import identity.EquipmentId;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import sample.SampleMessage;

/** Heap that one resident item takes: woken from the journal, with ten facts each. */
final class Residents {
  private static final int ITEMS = 10_000;
  private static final int FACTS = 10;
  private static final int WARM = 500;

  private final Place place;

  Residents(Place place) {
    this.place = place;
  }

  List<Row> measure() throws Exception {
    write();
    try (Engine engine = place.engine()) {
      EndToEnd.caughtUp(engine);
      wake(engine, 0, WARM);
      long before = heap();
      wake(engine, WARM, ITEMS);
      double each = (double) (heap() - before) / (ITEMS - WARM);
      return List.of(
          new Row("d  heap per resident item (10 facts)", "B", each, 5 * 1024, "<= 5 KB"));
    }
  }

  private void write() throws Exception {
    try (Engine engine = place.engine();
        Loader loader = new Loader(engine.broker(), engine.topology())) {
      Facts facts = new Facts();
      EndToEnd.settle(engine, loader, facts.registrations("home", ITEMS));
      List<SampleMessage> inspections = new ArrayList<>();
      for (int i = 0; i < ITEMS * (FACTS - 1); i++)
        inspections.add(facts.inspection(Facts.item("home", i % ITEMS)));
      EndToEnd.settle(engine, loader, inspections);
      Thread.sleep(1_000);
    }
  }

  private static void wake(Engine engine, int from, int to) {
    for (int start = from; start < to; start += 200) {
      List<CompletableFuture<?>> asked = new ArrayList<>();
      for (int i = start; i < Math.min(to, start + 200); i++) {
        EquipmentId id = new EquipmentId(Facts.item("home", i));
        asked.add(engine.directory().equipment(id).toCompletableFuture());
      }
      asked.forEach(CompletableFuture::join);
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(300);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
