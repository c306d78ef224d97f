package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * A body of any size is refused once and set aside; the message behind it is served. The broker is
 * RabbitMQ where one is named, otherwise the embedded one.
 */
class LargeMessagesIT {
  private static final int MEBI = 1 << 20;
  private static final String GOOD = "{\"id\":\"T-1\",\"facility_id\":\"F-1\",\"type\":\"panel\"}";

  private static byte[] blanks(int size) {
    byte[] body = new byte[size];
    Arrays.fill(body, (byte) ' ');
    return body;
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  private static void publish(Channel channel, World.Place place, String id, byte[] body)
      throws Exception {
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .messageId(id)
            .type("voltmetrics.equipment.upsert.v1")
            .contentType("application/json")
            .contentEncoding(id.startsWith("packed") ? "gzip" : null)
            .build();
    String key = "acme.equipment.upsert.normal";
    channel.basicPublish(place.topology().commands(), key, properties, body);
    channel.waitForConfirmsOrDie(60_000);
  }

  @Test
  void bodies_of_10_and_65_mebibytes_and_a_packed_one_of_70_are_set_aside() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      ConnectionFactory factory = new ConnectionFactory();
      factory.setUri(place.broker().uri());
      factory.setMaxInboundMessageBodySize(128 * MEBI);
      try (Node node = Node.start(place.environment()).ready();
          Connection connection = factory.newConnection();
          Channel channel = connection.createChannel()) {
        channel.confirmSelect();
        publish(channel, place, "plain-10", blanks(10 * MEBI));
        publish(channel, place, "plain-65", blanks(65 * MEBI));
        publish(channel, place, "packed-70", packed(blanks(70 * MEBI)));
        publish(channel, place, "good", GOOD.getBytes(StandardCharsets.UTF_8));

        await().atMost(Duration.ofSeconds(60)).until(() -> node.counted("done") == 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> node.counted("refused") == 3);
        for (String id : new String[] {"plain-10", "plain-65", "packed-70"}) {
          GetResponse dead = channel.basicGet(place.topology().deadLetterQueue(), true);
          assertThat(dead.getProps().getMessageId()).isEqualTo(id);
          assertThat(dead.getProps().getHeaders().get("vm-problem").toString())
              .contains("TOO_LARGE");
        }
        assertThat(channel.basicGet(place.topology().deadLetterQueue(), true)).isNull();
        assertThat(node.get("/api/v1/equipment/T-1/risk").statusCode()).isEqualTo(200);
      }
    }
  }
}
