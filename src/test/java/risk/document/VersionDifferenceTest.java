package risk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import identity.AlgorithmVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.Level;
import risk.catalogue.AlgorithmCatalogue;
import risk.document.MeasuredDifference.Movement;
import risk.document.VersionDifference.Change;
import risk.document.VersionDifference.Kind;

class VersionDifferenceTest {
  private static Runner released(String version) {
    return new Runner(AlgorithmCatalogue.bundled().file(new AlgorithmVersion(version)));
  }

  @Test
  void a_version_does_not_differ_from_itself() {
    VersionDifference difference = VersionDifference.of(released("1.2.0"), released("1.2.0"));

    Movement all = difference.measured().all();
    assertThat(difference.changes()).isEmpty();
    assertThat(all.assessedByBoth()).isEqualTo(all.items()).isGreaterThan(1000);
    assertThat(all.mean()).isZero();
    assertThat(all.p95()).isZero();
    all.levels().forEach((from, to) -> assertThat(to).containsOnlyKeys(from));
  }

  /** Three points more for whoever is assessed: every figure of the sample is 3. */
  @Test
  void a_shift_of_three_points_is_measured_as_three() {
    VersionDifference difference =
        VersionDifference.of(Tiny.of("loading * 0.5"), Tiny.of("loading * 0.5 + 3.0"));

    Movement all = difference.measured().all();
    assertThat(difference.changes())
        .containsExactly(
            new Change(
                Part.FACTOR,
                "load",
                Kind.CHANGED,
                Optional.of("loading * 0.5"),
                Optional.of("loading * 0.5 + 3.0")));
    assertThat(all.mean()).isCloseTo(3, within(1e-9));
    assertThat(all.p5()).isCloseTo(3, within(1e-9));
    assertThat(all.p50()).isCloseTo(3, within(1e-9));
    assertThat(all.p95()).isCloseTo(3, within(1e-9));
  }

  /** Loading is stated for 60 % of items (0.6 of 200, give or take 5 standard deviations). */
  @Test
  void items_that_nobody_assesses_are_counted_apart() {
    Movement other =
        VersionDifference.of(Tiny.of("loading"), Tiny.of("loading"))
            .measured()
            .types()
            .get("OTHER");

    assertThat(other.items()).isEqualTo(200);
    assertThat(other.assessedByBoth()).isBetween(85, 155);
    assertThat(other.levels().get(Level.UNKNOWN).get(Level.UNKNOWN))
        .isEqualTo(200 - other.assessedByBoth());
  }

  @Test
  void other_brackets_are_only_another_spelling() {
    VersionDifference difference =
        VersionDifference.of(Tiny.of("loading * 0.5"), Tiny.of("(loading)*0.50"));

    assertThat(difference.changes())
        .extracting(Change::kind)
        .containsExactly(Kind.SPELLED_OTHERWISE);
  }

  @Test
  void a_threshold_moves_levels_but_no_score() {
    VersionDifference difference =
        VersionDifference.of(Tiny.of("loading", 41), Tiny.of("loading", 60));

    assertThat(difference.changes())
        .containsExactly(
            new Change(
                Part.THRESHOLD, "MEDIUM", Kind.CHANGED, Optional.of("41"), Optional.of("60")));
    assertThat(difference.measured().all().p95()).isZero();
    assertThat(difference.measured().all().levels().get(Level.MEDIUM)).containsKey(Level.LOW);
  }

  @Test
  void released_versions_differ_part_by_part() {
    VersionDifference difference = VersionDifference.of(released("1.2.0"), released("2.0.0"));

    assertThat(difference.changes())
        .anyMatch(
            c -> c.part() == Part.INPUT && c.name().equals("acetylene") && c.kind() == Kind.ADDED)
        .anyMatch(
            c -> c.part() == Part.FACTOR && c.name().equals("visual") && c.kind() == Kind.REMOVED)
        .anyMatch(c -> c.part() == Part.WEIGHT && c.name().equals("environment"))
        .anyMatch(c -> c.part() == Part.TABLE && c.name().equals("base_rate BREAKER"))
        .anyMatch(c -> c.part() == Part.MATRIX);
  }
}
