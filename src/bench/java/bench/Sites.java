package bench;

import app.Engine;
import app.Loader;
import java.util.ArrayList;
import java.util.List;

/** Time of one facility's answer by its size. */
final class Sites {
  private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
  private static final int ASKED = 1_000;

  private final Place place;

  Sites(Place place) {
    this.place = place;
  }

  List<Row> measure() throws Exception {
    try (Engine engine = place.engine();
        Loader loader = new Loader(engine.broker(), engine.topology())) {
      for (int size : SIZES)
        EndToEnd.settle(engine, loader, new Facts().registrations("site" + size, size));
      Thread.sleep(2_000);
      double[][] found = new double[SIZES.length][Rounds.NUMBER];
      try (Client client = new Client(engine.http())) {
        for (int round = -2; round < Rounds.NUMBER; round++) {
          for (int s = 0; s < SIZES.length; s++) {
            double micros = micros(client, "/api/v1/facilities/site" + SIZES[s] + "/risk");
            if (round >= 0) found[s][round] = micros;
          }
        }
      }
      return rows(found);
    }
  }

  private static double micros(Client client, String path) throws Exception {
    double[] times = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      long start = System.nanoTime();
      client.get(path);
      times[i] = (System.nanoTime() - start) / 1e3;
    }
    return Rounds.median(times);
  }

  private static List<Row> rows(double[][] found) {
    List<Row> rows = new ArrayList<>();
    double smallest = Rounds.median(found[0]);
    for (int s = 0; s < SIZES.length; s++) {
      String wanted = SIZES[s] == 100_000 ? "<= 1.3 of 100 items" : "";
      rows.add(
          new Row(
              "c  GET facility risk, " + SIZES[s] + " items, median",
              "us",
              Rounds.median(found[s]),
              smallest,
              wanted));
    }
    return rows;
  }
}
