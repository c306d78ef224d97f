package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopsTest {
  @Test
  void the_last_started_stops_first_and_one_that_fails_keeps_none_from_stopping() {
    List<String> stopped = new ArrayList<>();
    Stops stops = new Stops();
    stops.push(() -> stopped.add("database"));
    stops.push(
        () -> {
          throw new IllegalStateException("broker");
        });
    stops.push(() -> stopped.add("door"));

    stops.close();
    stops.close();

    assertThat(stopped).containsExactly("door", "database");
  }
}
