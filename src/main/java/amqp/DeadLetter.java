package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rabbitmq.client.AMQP;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The refused message as it is set aside: as it came, with what was wrong in headers. */
final class DeadLetter {
  /**
   * Well below the smallest frame in use (128 KiB), and below what brokers accept as one header.
   */
  static final int PROBLEM_BYTES = 16 << 10;

  /** Headers by which a broker would route or count the copy. */
  private static final Map<String, String> RENAMED =
      Map.of("CC", "vm-cc", "BCC", "vm-bcc", "x-delivery-count", "vm-delivery-count");

  private DeadLetter() {}

  /** With all headers of the sender. */
  static Publisher.Outgoing of(
      Topology topology, Settling.Received received, Outcome.Refused refused) {
    return outgoing(topology, received, headers(received, refused, copied(received)));
  }

  /** For a message whose own headers leave no room in the frame: with ours alone. */
  static Publisher.Outgoing withoutSendersHeaders(
      Topology topology, Settling.Received received, Outcome.Refused refused) {
    Map<String, Object> headers = headers(received, refused, new HashMap<>());
    headers.put("vm-headers-left-out", Integer.toString(copied(received).size()));
    return outgoing(topology, received, headers);
  }

  private static Map<String, Object> copied(Settling.Received received) {
    Map<String, Object> copied = new HashMap<>();
    Map<String, Object> came = received.properties().getHeaders();
    if (came != null)
      came.forEach((name, value) -> copied.put(RENAMED.getOrDefault(name, name), value));
    return copied;
  }

  private static Map<String, Object> headers(
      Settling.Received received, Outcome.Refused refused, Map<String, Object> headers) {
    headers.put("vm-error-code", refused.code());
    headers.put("vm-problem", problem(refused));
    headers.put("vm-first-seen", Instant.now().toString());
    headers.put("vm-exchange", received.envelope().getExchange());
    headers.put("vm-routing-key", received.envelope().getRoutingKey());
    AMQP.BasicProperties came = received.properties();
    keep(headers, "vm-user-id", came.getUserId());
    keep(headers, "vm-expiration", came.getExpiration());
    keep(headers, "vm-cluster-id", came.getClusterId());
    if (direct(came.getReplyTo())) keep(headers, "vm-reply-to", came.getReplyTo());
    return headers;
  }

  private static void keep(Map<String, Object> headers, String name, String value) {
    if (value != null) headers.put(name, value);
  }

  private static String problem(Outcome.Refused refused) {
    if (refused.problem().length <= PROBLEM_BYTES) return new String(refused.problem(), UTF_8);
    return "{\"code\":\"" + refused.code() + "\",\"title\":\"too much was wrong to tell here\"}";
  }

  /**
   * The broker refuses a user id that is not ours, would expire the letter, and refuses a direct
   * reply address to those who did not ask on this channel; so these travel as headers.
   */
  private static Publisher.Outgoing outgoing(
      Topology topology, Settling.Received received, Map<String, Object> headers) {
    AMQP.BasicProperties.Builder properties =
        received
            .properties()
            .builder()
            .headers(headers)
            .deliveryMode(2)
            .userId(null)
            .expiration(null)
            .clusterId(null);
    if (direct(received.properties().getReplyTo())) properties.replyTo(null);
    return new Publisher.Outgoing(
        topology.deadLetters(),
        received.envelope().getRoutingKey(),
        properties.build(),
        received.delivery().body());
  }

  private static boolean direct(String replyTo) {
    return replyTo != null && replyTo.startsWith("amq.");
  }
}
