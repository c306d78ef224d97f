package amqp;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP.BasicProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes back again and again waits longer each time, up to a minute. */
class ReturnsTest {
  private static Settling.Received message(String id, Map<String, Object> headers) {
    BasicProperties properties = new BasicProperties.Builder().headers(headers).build();
    Delivery delivery =
        new Delivery(
            "normal",
            "test",
            Optional.ofNullable(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new byte[] {1});
    return new Settling.Received(null, null, properties, delivery, () -> {});
  }

  @Test
  void three_returns_are_prompt_and_each_later_one_waits_twice_as_long_up_to_a_minute() {
    Returns returns = new Returns();
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 12; i++) pauses.add(returns.pauseMillis(message("m-1", null)));

    assertThat(pauses)
        .containsExactly(
            500L, 500L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L,
            60_000L);
    assertThat(returns.pauseMillis(message("m-2", null))).isEqualTo(500);
  }

  @Test
  void the_count_of_the_broker_holds_where_it_is_higher() {
    Returns returns = new Returns();

    assertThat(returns.pauseMillis(message("m-1", Map.of("x-delivery-count", 4L))))
        .isEqualTo(2_000);
    assertThat(returns.pauseMillis(message("m-2", Map.of("x-delivery-count", Long.MAX_VALUE))))
        .isEqualTo(60_000);
    assertThat(returns.pauseMillis(message("m-3", Map.of("x-delivery-count", -1L)))).isEqualTo(500);
    assertThat(returns.pauseMillis(message("m-4", Map.of("x-delivery-count", "many"))))
        .isEqualTo(500);
  }

  @Test
  void a_message_without_id_is_known_by_its_body_and_one_that_ended_is_forgotten() {
    Returns returns = new Returns();
    for (int i = 0; i < 4; i++) returns.pauseMillis(message(null, null));
    assertThat(returns.include(message(null, null))).isTrue();

    returns.forget(message(null, null));

    assertThat(returns.include(message(null, null))).isFalse();
    assertThat(returns.pauseMillis(message(null, null))).isEqualTo(500);
  }
}
