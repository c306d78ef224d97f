package identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts are told apart by where one ends and the next begins. */
class DigestTest {
  private static final long OLD = 0x8e077d342ed0c90cL;

  private static long parts(String... parts) {
    Digest digest = Digest.ofParts();
    Arrays.stream(parts).forEach(digest::with);
    return digest.value();
  }

  @Test
  void no_two_lists_of_parts_read_the_same() {
    List<String[]> lists =
        List.of(
            new String[] {},
            new String[] {""},
            new String[] {"", ""},
            new String[] {"ab"},
            new String[] {"a", "b"},
            new String[] {"ab", ""},
            new String[] {"", "ab"},
            new String[] {"a", "", "b"},
            new String[] {"a, b"},
            new String[] {"\u0001a"});
    Set<Long> digests = new HashSet<>();
    lists.forEach(list -> digests.add(parts(list)));
    assertThat(digests).hasSameSizeAs(lists);
  }

  @Test
  void numbers_moments_and_absence_count() {
    Instant at = Instant.parse("2026-06-01T12:00:00.000000001Z");
    assertThat(
            Set.of(
                Digest.ofParts().with(1L).value(),
                Digest.ofParts().with(1L << 48).value(),
                Digest.ofParts().with(at).value(),
                Digest.ofParts().with(at.plusNanos(1)).value(),
                Digest.ofParts().with(Optional.of(at), Digest::with).value(),
                Digest.ofParts().with(Optional.<Instant>empty(), Digest::with).value()))
        .hasSize(6);
  }

  /** Worked out apart from this program: FNV-1a of the six letters, then SplitMix64's mix. */
  @Test
  void the_digest_of_one_text_is_what_was_stored_before() {
    assertThat(Digest.of("")).isEqualTo(Digest.ofParts().value());
    assertThat(Digest.of("fact-1")).isEqualTo(OLD);
  }
}
