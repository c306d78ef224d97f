package amqp;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.List;

/**
 * Exchanges and queues, all durable and declared only with arguments that every AMQP 0-9-1 broker
 * takes. Lanes are queues of their own, so that priority needs nothing from the broker.
 *
 * @param prefix put before every name, so that several engines or tests can share a broker; empty
 *     in production
 */
public record Topology(String prefix) {
  /** The lanes, most urgent first. */
  public static final List<String> LANES = List.of("high", "normal", "low");

  public String commands() {
    return prefix + "vm.cmd.v1";
  }

  public String events() {
    return prefix + "vm.evt.v1";
  }

  public String deadLetters() {
    return prefix + "vm.dlx.v1";
  }

  public String deadLetterQueue() {
    return prefix + "vm.dlq.v1";
  }

  public String laneQueue(String lane) {
    return prefix + "vm.cmd." + lane;
  }

  void declare(Channel channel) throws IOException {
    for (String exchange : List.of(commands(), events(), deadLetters())) {
      channel.exchangeDeclare(exchange, "topic", true);
    }
    for (String lane : LANES) {
      channel.queueDeclare(laneQueue(lane), true, false, false, null);
      channel.queueBind(laneQueue(lane), commands(), "#." + lane);
    }
    channel.queueDeclare(deadLetterQueue(), true, false, false, null);
    channel.queueBind(deadLetterQueue(), deadLetters(), "#");
  }
}
