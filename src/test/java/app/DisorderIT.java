package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import sample.SampleMessage;
import sample.SamplePortfolio;

/** Repetition, disorder and sudden death do not show in any answer. */
class DisorderIT {
  private static final List<SampleMessage> MESSAGES =
      SamplePortfolio.generate(7, LocalDate.of(2026, 10, 1));

  private static void publish(World.Place place, List<SampleMessage> messages) throws Exception {
    try (Loader loader = new Loader(place.broker(), place.topology())) {
      loader.publish(messages);
    }
  }

  @Test
  void three_shuffled_copies_and_a_sigkill_give_the_answers_of_one_orderly_run() throws Exception {
    try (World world = World.create()) {
      Map<String, String> orderly = orderly(world);

      World.Place place = world.place();
      List<SampleMessage> copies = new ArrayList<>();
      for (int i = 0; i < 3; i++) copies.addAll(MESSAGES);
      Collections.shuffle(copies, new Random(99));
      Node first = Node.start(place.environment()).ready();
      int half = copies.size() / 2;
      publish(place, copies.subList(0, half));
      first.kill();
      try (Node second = Node.start(place.environment()).ready()) {
        publish(place, copies.subList(half, copies.size()));
        world.settled(place, List.of(second));
        Awaitility.await()
            .atMost(Duration.ofSeconds(60))
            .pollInterval(Duration.ofSeconds(2))
            .untilAsserted(() -> assertThat(World.answers(second, MESSAGES)).isEqualTo(orderly));
      }
    }
  }

  private static Map<String, String> orderly(World world) throws Exception {
    World.Place place = world.place();
    try (Node node = Node.start(place.environment()).ready()) {
      publish(place, MESSAGES);
      world.settled(place, List.of(node));
      Thread.sleep(1_000);
      Map<String, String> answers = World.answers(node, MESSAGES);
      assertThat(answers.values()).allMatch(a -> a.startsWith("200 ") || a.startsWith("410 "));
      return answers;
    }
  }
}
