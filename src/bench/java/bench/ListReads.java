package bench;

import app.Engine;
import app.Loader;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists, counts and histories over many rows, beside commands at half the rate measured before. */
final class ListReads {
  private static final int ASKED = 300;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final int PAGES = 1_000;
  private static final Pattern CURSOR = Pattern.compile("\"next_cursor\":\"([^\"]+)\"");
  private static final String ITEMS = "/api/v1/equipment";

  private final Place place;
  private final double load;

  /**
   * @param load commands a second beside the reads
   */
  ListReads(Place place, double load) {
    this.place = place;
    this.load = load;
  }

  List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    try (Engine engine = place.engine();
        Loader loader = new Loader(engine.broker(), engine.topology())) {
      try (Connection connection = place.connection()) {
        ManyRows.write(connection);
      }
      EndToEnd.settle(engine, loader, new Facts().registrations(Beside.SITE, Beside.ITEMS));
      double woken = woken(engine);
      try (Beside busy = new Beside(loader, load);
          Client client = new Client(engine.http())) {
        warm(client);
        Lag lag = new Lag(engine.metrics());
        for (Map.Entry<String, String> list : lists().entrySet())
          rows.addAll(asked(client, list.getKey(), list.getValue()));
        rows.addAll(walk(client));
        rows.addAll(lag.rows());
      }
      rows.add(new Row("j  items woken by all of it", "", woken(engine) - woken, Double.NaN, "0"));
    }
    return rows;
  }

  private static double woken(Engine engine) {
    return engine.metrics().counter("voltmetrics.equipment.woken").count();
  }

  private static Map<String, String> lists() {
    String from = "from=" + LocalDate.now(ZoneOffset.UTC).minusYears(5);
    Map<String, String> out = new LinkedHashMap<>();
    out.put("items, worst first", ITEMS);
    out.put("items by name", ITEMS + "?sort=name");
    out.put("items by level", ITEMS + "?sort=-risk_level");
    out.put("items by factor", ITEMS + "?sort=-factor.age");
    out.put("items by compliance", ITEMS + "?sort=nfpa70b_score");
    out.put("items of a facility", ITEMS + "?facility_id=big-17");
    out.put("items of a region", ITEMS + "?region=R3");
    out.put("items of a type", ITEMS + "?type=PANEL");
    out.put("items, three filters", ITEMS + "?risk_level=CRITICAL&factor.age.min=80&type=PANEL");
    out.put("items searched", ITEMS + "?search=a17f");
    out.put("due work", "/api/v1/due");
    out.put("facilities", "/api/v1/facilities?sort=-risk_score");
    out.put("regions", "/api/v1/regions");
    out.put("counts and averages", "/api/v1/summary");
    out.put("five years of an item", ITEMS + "/big-4711/results?resolution=raw&" + from);
    out.put("five years of an item by month", ITEMS + "/big-4711/results?" + from);
    out.put("a facility's trend", "/api/v1/facilities/big-17/trend");
    out.put("a region's trend", "/api/v1/regions/R3/trend");
    return out;
  }

  /** As after a minute of service: who asks first meets code that is not compiled yet. */
  private static void warm(Client client) throws Exception {
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) for (String path : lists().values()) client.get(path);
  }

  private static List<Row> asked(Client client, String name, String path) throws Exception {
    double[] millis = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      long start = System.nanoTime();
      client.get(path);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return List.of(
        row(name + ", p50", Rounds.quantile(millis, 0.5)),
        row(name + ", p99", Rounds.quantile(millis, 0.99)));
  }

  private static Row row(String name, double millis) {
    return new Row("j  " + name, "ms", millis, Double.NaN, "");
  }

  /** From the first page to the last by cursor: the first and the last fifty against each other. */
  private static List<Row> walk(Client client) throws Exception {
    double[] millis = new double[PAGES];
    String cursor = "";
    String path = ITEMS + "?sort=-risk_score&limit=100";
    for (int page = 0; page < PAGES; page++) {
      long start = System.nanoTime();
      String body = client.text(path + cursor);
      millis[page] = (System.nanoTime() - start) / 1e6;
      Matcher next = CURSOR.matcher(body);
      if (!next.find()) throw new IllegalStateException("the list ended on page " + (page + 1));
      cursor = "&cursor=" + next.group(1);
    }
    double first = Rounds.median(Arrays.copyOfRange(millis, 1, 50));
    double last = Rounds.median(Arrays.copyOfRange(millis, PAGES - 50, PAGES));
    return List.of(new Row("j  page 1,000 by cursor, against page 2", "ms", last, first, "<= 2"));
  }
}
