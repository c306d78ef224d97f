package amqp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands to the RabbitMQ node that {@code .ci/rabbitmq} started, which its variables name. */
public final class RabbitControl {
  private static final Path TOOL = Path.of("/usr/lib/rabbitmq/bin/rabbitmqctl");

  private RabbitControl() {}

  /** Whether there is such a node. */
  public static boolean available() {
    return System.getenv("VOLTMETRICS_TEST_RABBITMQ") != null
        && System.getenv("RABBITMQ_NODENAME") != null
        && Files.isExecutable(TOOL);
  }

  /** Runs one command; what it says of failures, such as a user that is there already, is shown. */
  public static void run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(TOOL.toString(), "--quiet"));
    command.addAll(List.of(words));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
