package amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands from the three lanes and settles each by what became of it: acknowledged only
 * after the handler said so, and only on the channel that delivered it. Connects again by itself.
 */
public final class CommandConsumer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CommandConsumer.class);
  private static final long CANCEL_MILLIS = 1_000;
  private static final Duration SETTLE = Duration.ofMillis(300);

  private final Settling settling;
  private final BrokerSettings settings;
  private final Topology topology;
  private final CommandHandler handler;
  private final Link link;
  private final Map<String, Channel> channels = new ConcurrentHashMap<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile boolean running = true;
  private volatile Connection connection;

  public CommandConsumer(
      BrokerSettings settings, Topology topology, CommandHandler handler, DeliveryCounter counter) {
    this.settings = settings;
    this.topology = topology;
    this.handler = handler;
    this.link = new Link(settings, "voltmetrics-commands");
    this.settling = new Settling(new DeadLetters(settings, topology), counter);
  }

  /**
   * Connects, declares the topology and consumes.
   *
   * @throws IOException when the broker cannot be reached now; later losses are mended in the
   *     background
   */
  public void start() throws IOException {
    link.once(this::consume);
    Thread.ofVirtual().name("amqp-watch").start(this::watch);
  }

  private void watch() {
    try {
      while (running) {
        CountDownLatch lost = new CountDownLatch(1);
        connection.addShutdownListener(cause -> lost.countDown());
        lost.await();
        if (running) {
          LOG.warn("the broker connection was lost; unacknowledged messages will come again");
          link.until(() -> running, this::consume);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume(Connection fresh) throws IOException {
    Channel setup = fresh.createChannel();
    topology.declare(setup);
    setup.abort();
    for (String lane : Topology.LANES) {
      Channel channel = fresh.createChannel();
      channel.basicQos(settings.prefetch().get(lane));
      channels.put(lane, channel);
      channel.basicConsume(topology.laneQueue(lane), false, "vm-" + lane, new Lane(channel, lane));
    }
    connection = fresh;
    if (!running) throw new IOException("stopped meanwhile");
  }

  private final class Lane extends DefaultConsumer {
    private final String lane;

    Lane(Channel channel, String lane) {
      super(channel);
      this.lane = lane;
    }

    @Override
    public void handleDelivery(
        String tag,
        com.rabbitmq.client.Envelope envelope,
        AMQP.BasicProperties properties,
        byte[] body) {
      Delivery delivery =
          new Delivery(
              lane,
              String.valueOf(properties.getType()),
              Optional.ofNullable(properties.getMessageId()),
              Optional.ofNullable(properties.getTimestamp()).map(Date::toInstant),
              Optional.ofNullable(properties.getContentType()),
              Optional.ofNullable(properties.getContentEncoding()),
              Optional.ofNullable(properties.getReplyTo()),
              body);
      Settling.Received received =
          new Settling.Received(
              getChannel(), envelope, properties, delivery, inFlight::decrementAndGet);
      inFlight.incrementAndGet();
      handle(delivery, received);
    }

    private void handle(Delivery delivery, Settling.Received received) {
      CompletionStage<Outcome> outcome;
      try {
        outcome = handler.handle(delivery);
      } catch (RuntimeException e) {
        outcome = CompletableFuture.failedStage(e);
      }
      outcome
          .exceptionally(e -> Outcome.defect(delivery, e))
          .thenAccept(end -> settling.settle(received, end));
    }

    /** The broker ended this consumer, for instance with its queue: begin anew with all lanes. */
    @Override
    public void handleCancel(String tag) {
      LOG.warn("the broker cancelled the consumer of lane {}", lane);
      endConnection();
    }

    /** A channel does not die alone: its lane would be silent until the connection goes too. */
    @Override
    public void handleShutdownSignal(String tag, ShutdownSignalException cause) {
      if (running && !cause.isHardError()) endConnection();
    }

    private void endConnection() {
      Connection ending = getChannel().getConnection();
      Thread.ofPlatform().daemon().start(() -> ending.abort(1_000));
    }
  }

  /** Whether commands can come in now. */
  public boolean connected() {
    Connection now = connection;
    return now != null && now.isOpen();
  }

  /** Deliveries that are not settled yet. */
  public int inFlight() {
    return inFlight.get();
  }

  /**
   * Stops taking messages, lets those in work finish for a while, and disconnects; takes at most
   * five seconds longer than that, whatever the broker does.
   */
  public void stop(Duration drain) {
    running = false;
    if (connection == null) return;
    Link.join(Thread.ofPlatform().daemon().start(this::cancel), CANCEL_MILLIS);
    settling.hurry();
    await(drain);
    settling.end();
    await(SETTLE);
    link.end();
    settling.close();
  }

  private void await(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (inFlight.get() > 0 && System.nanoTime() < end) pause();
  }

  /** Tells the broker to send no more; what came before that is still settled. */
  private void cancel() {
    for (Map.Entry<String, Channel> lane : channels.entrySet()) {
      try {
        synchronized (lane.getValue()) {
          lane.getValue().basicCancel("vm-" + lane.getKey());
        }
      } catch (IOException | RuntimeException e) {
        LOG.debug("lane {} was gone already: {}", lane.getKey(), e.toString());
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop(Duration.ofSeconds(4));
  }
}
