package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;

/** Sends as a user of its own where the broker knows one of that name, else as everybody. */
record Sender(Connection connection, Channel channel) implements AutoCloseable {
  private static final boolean RABBIT_IS_OURS = RabbitControl.available();

  static Sender named(String uri, String user) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    if (RABBIT_IS_OURS && uri.equals(System.getenv("VOLTMETRICS_TEST_RABBITMQ"))) {
      RabbitControl.run("add_user", user, user);
      RabbitControl.run("set_permissions", user, ".*", ".*", ".*");
      factory.setUri(
          "amqp://" + user + ":" + user + "@" + URI.create(uri).getAuthority().split("@", 2)[1]);
    }
    Connection connection = factory.newConnection();
    return new Sender(connection, connection.createChannel());
  }

  void publish(String exchange, String key, BasicProperties properties) throws IOException {
    channel.basicPublish(exchange, key, properties, "body".getBytes(UTF_8));
  }

  @Override
  public void close() throws Exception {
    channel.close();
    connection.close();
  }
}
