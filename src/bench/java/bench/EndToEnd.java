package bench;

import actors.DueItems;
import app.Engine;
import app.Loader;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import io.micrometer.core.instrument.Counter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sample.SampleMessage;

/**
 * Commands a second from publish to acknowledgement, against what the database and the broker can
 * do with the same rows and messages, each alone.
 */
final class EndToEnd {
  private static final int ITEMS = 4_000;
  private static final int COMMANDS = 20_000;
  private static final int BATCH = 400;
  private static final int WRITERS = 4;

  private final Place place;
  private final Facts facts = new Facts();

  EndToEnd(Place place) {
    this.place = place;
  }

  List<Row> measure() throws Exception {
    double[] engine = new double[Rounds.NUMBER];
    double[] bound = new double[Rounds.NUMBER];
    double[] journal = new double[Rounds.NUMBER];
    double[] broker = new double[Rounds.NUMBER];
    for (int round = -1; round < Rounds.NUMBER; round++) {
      Measured one = round();
      if (round < 0) continue; // warms up
      engine[round] = one.engine();
      journal[round] = one.journal();
      broker[round] = one.broker();
      bound[round] = 1 / (1 / one.journal() + 1 / one.broker());
    }
    double limit = Rounds.median(bound);
    return List.of(
        new Row(
            "a  J: bare JDBC batches of the same rows",
            "/s",
            Rounds.median(journal),
            Double.NaN,
            ""),
        new Row(
            "a  C: publish, consume and ack alone", "/s", Rounds.median(broker), Double.NaN, ""),
        new Row(
            "a  commands, publish to ack",
            "/s",
            Rounds.median(engine),
            limit,
            ">= 0.25 of 1/(1/J+1/C)"));
  }

  private record Measured(double engine, double journal, double broker) {}

  private Measured round() throws Exception {
    double engine;
    long before;
    List<SampleMessage> messages = facts.inspections("flow", ITEMS, COMMANDS);
    try (Engine running = place.engine();
        Loader loader = new Loader(running.broker(), running.topology())) {
      settle(running, loader, facts.registrations("flow", ITEMS));
      settle(running, loader, facts.inspections("flow", ITEMS, COMMANDS));
      before = lastOrdering();
      long start = System.nanoTime();
      settle(running, loader, messages);
      engine = Rounds.rate(COMMANDS, System.nanoTime() - start);
      Thread.sleep(500); // the facilities' last gathered contributions
    }
    return new Measured(engine, journal(before), broker(messages));
  }

  /** Publishes and waits until every message is acknowledged. */
  static void settle(Engine engine, Loader loader, List<SampleMessage> messages) throws Exception {
    double target = done(engine) + messages.size();
    loader.publish(messages);
    while (done(engine) < target) Thread.sleep(1);
  }

  /** Waits until the tables of the read side have everything: what rests is measured at rest. */
  static void caughtUp(Engine engine) throws Exception {
    while (engine.metrics().find("voltmetrics.projection.lag").gauges().stream()
            .filter(gauge -> gauge.value() < 1)
            .count()
        < DueItems.SLICES) Thread.sleep(50);
  }

  static double done(Engine engine) {
    return engine.metrics().find("voltmetrics.amqp.deliveries").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private long lastOrdering() throws Exception {
    try (Connection connection = place.connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select max(ordering) from event_journal")) {
      row.next();
      return row.getLong(1);
    }
  }

  private double journal(long after) throws Exception {
    List<Object[]> rows = rows(after);
    execute("drop table if exists bare", "create table bare (like event_journal including all)");
    List<List<Object[]>> shares = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++)
      shares.add(rows.subList(rows.size() * i / WRITERS, rows.size() * (i + 1) / WRITERS));
    long start = System.nanoTime();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> all = new ArrayList<>();
      for (List<Object[]> share : shares) all.add(writers.submit(() -> insert(share)));
      for (Future<?> one : all) one.get();
    }
    return Rounds.rate(COMMANDS, System.nanoTime() - start);
  }

  private List<Object[]> rows(long after) throws Exception {
    List<Object[]> rows = new ArrayList<>();
    String sql =
        "select persistence_id, sequence_number, writer, write_timestamp, event_ser_id,"
            + " event_ser_manifest, event_payload from event_journal where ordering > "
            + after;
    try (Connection connection = place.connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        Object[] row = new Object[7];
        for (int i = 0; i < row.length; i++) row[i] = found.getObject(i + 1);
        rows.add(row);
      }
    }
    return rows;
  }

  private Void insert(List<Object[]> rows) throws Exception {
    String sql =
        "insert into bare (persistence_id, sequence_number, writer, write_timestamp, event_ser_id,"
            + " event_ser_manifest, event_payload) values (?, ?, ?, ?, ?, ?, ?)";
    try (Connection connection = place.connection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < rows.size(); i++) {
        for (int c = 0; c < 7; c++) insert.setObject(c + 1, rows.get(i)[c]);
        insert.addBatch();
        if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
    return null;
  }

  private void execute(String... statements) throws Exception {
    try (Connection connection = place.connection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) statement.execute(sql);
    }
  }

  private double broker(List<SampleMessage> messages) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(place.broker());
    try (com.rabbitmq.client.Connection connection = factory.newConnection();
        Channel channel = connection.createChannel();
        Loader loader = new Loader(place.brokerSettings(), new amqp.Topology("bare."))) {
      channel.exchangeDeclare("bare.vm.cmd.v1", "topic", true);
      channel.queueDeclare("bare", true, false, false, null);
      channel.queueBind("bare", "bare.vm.cmd.v1", "#");
      channel.basicQos(512);
      CountDownLatch left = new CountDownLatch(messages.size());
      long start = System.nanoTime();
      channel.basicConsume(
          "bare",
          false,
          (tag, delivery) -> {
            channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
            left.countDown();
          },
          tag -> {});
      loader.publish(messages);
      left.await();
      return Rounds.rate(messages.size(), System.nanoTime() - start);
    }
  }
}
