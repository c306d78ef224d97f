package amqp.embedded;

import java.lang.reflect.Field;
import java.net.URL;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener;
import org.apache.qpid.server.model.BrokerImpl;
import org.apache.qpid.server.model.SystemConfig;

/**
 * An AMQP 0-9-1 broker inside this JVM (Apache Qpid Broker-J), on loopback, for local use and
 * tests. Its store is memory: a message is safe once the engine acknowledged it, unconsumed
 * messages do not outlive the broker.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private final Started started = new Started();
  private final SystemLauncher launcher = new SystemLauncher(started);
  private final int port;

  private EmbeddedBroker(int port) {
    this.port = port;
  }

  /**
   * @param port a free port on 127.0.0.1
   */
  public static EmbeddedBroker start(int port) throws Exception {
    EmbeddedBroker broker = new EmbeddedBroker(port);
    URL configuration = EmbeddedBroker.class.getResource("/amqp/embedded-broker.json");
    broker.launcher.startup(
        Map.of(
            "type",
            "Memory",
            "initialConfigurationLocation",
            configuration.toExternalForm(),
            "startupLoggedToSystemOut",
            "false",
            "context",
            Map.of(
                "vm.amqp_port",
                Integer.toString(port),
                // else the broker itself unpacks whatever a small gzip body may grow to
                "broker.messageCompressionEnabled",
                "false")));
    broker.started.leaveStoppingToUs();
    return broker;
  }

  /** Knows the broker that was launched. */
  private static final class Started extends SystemLauncherListener.DefaultSystemLauncherListener {
    private SystemConfig<?> system;

    @Override
    public void onContainerResolve(SystemConfig<?> resolved) {
      system = resolved;
    }

    /**
     * The broker would close itself by a shutdown hook of its own, beside the engine that still
     * settles messages on it.
     */
    void leaveStoppingToUs() throws ReflectiveOperationException {
      Field hook = BrokerImpl.class.getDeclaredField("_shutdownHook");
      hook.setAccessible(true);
      Runtime.getRuntime().removeShutdownHook((Thread) hook.get(system.getContainer()));
    }
  }

  public String uri() {
    return "amqp://guest:guest@127.0.0.1:" + port;
  }

  @Override
  public void close() {
    launcher.shutdown();
  }
}
