package http;

import static org.assertj.core.api.Assertions.assertThat;

import identity.EquipmentId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Answers that are kept are bounded, and never older than what was kept before. */
class RenderedTest {
  private static final EquipmentId ONE = new EquipmentId("T-1");
  private static final EquipmentId TWO = new EquipmentId("T-2");
  private static final EquipmentId THREE = new EquipmentId("T-3");

  private final Rendered rendered = new Rendered(100);

  private void keep(EquipmentId id, long revision, int size) {
    Freshness.Stand stand = new Freshness.Stand(revision, "2.0.0", LocalDate.of(2026, 11, 25));
    rendered.keep(id, new Rendered.Answer(stand, new byte[size]));
  }

  @Test
  void what_was_not_asked_for_longest_goes_first() {
    keep(ONE, 1, 40);
    keep(TWO, 1, 40);
    assertThat(rendered.find(ONE)).isPresent();

    keep(THREE, 1, 40);

    assertThat(rendered.find(TWO)).isEmpty();
    assertThat(rendered.find(ONE)).isPresent();
    assertThat(rendered.find(THREE)).isPresent();
  }

  @Test
  void a_newer_revision_replaces_an_older_one_and_not_the_other_way_round() {
    keep(ONE, 2, 90);
    keep(ONE, 1, 10);
    assertThat(rendered.find(ONE).orElseThrow().revision()).isEqualTo(2);

    keep(ONE, 3, 80);
    keep(TWO, 1, 20);

    assertThat(rendered.find(ONE).orElseThrow().revision()).isEqualTo(3);
    assertThat(rendered.find(TWO)).isPresent();
  }

  @Test
  void an_answer_larger_than_all_room_is_not_kept() {
    keep(ONE, 1, 101);
    assertThat(rendered.find(ONE)).isEmpty();
  }
}
