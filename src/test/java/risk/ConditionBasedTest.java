package risk;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Scorer;
import risk.catalogue.Scores;
import risk.catalogue.Version;
import risk.cel.Frame;

/**
 * What holds of 2.0.0 for any evidence of any type. Its golden cases, worked by hand in the file,
 * are checked whenever the catalogue loads.
 */
class ConditionBasedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final long SEED = 200;
  private static final int CASES = 20_000;
  private static final AlgorithmVersion NAME = new AlgorithmVersion("2.0.0");
  private static final Version FILE = AlgorithmCatalogue.bundled().file(NAME);
  private static final RiskAlgorithm ALGORITHM = AlgorithmCatalogue.bundled().get(NAME);
  private static final Scorer SCORER = Scorer.compiled(FILE);

  private final RandomCondition random = new RandomCondition(FILE, SEED);
  private final Frame frame = SCORER.frame();
  private final Scores scores = SCORER.scores();

  /** The exact score; NaN where nothing could be assessed. */
  private double exact(Map<String, Object> evidence) {
    Map<String, Object> known = new HashMap<>(evidence);
    known.put("service_life", FILE.serviceLife().of((String) evidence.get("type")));
    SCORER.fill(frame, known);
    SCORER.score(frame, scores);
    return scores.assessed() ? scores.exact() : Double.NaN;
  }

  private static Map<String, Object> with(Map<String, Object> evidence, String input, Object is) {
    Map<String, Object> out = new HashMap<>(evidence);
    out.put(input, is);
    return out;
  }

  private static Map<String, Object> without(Map<String, Object> evidence, String input) {
    Map<String, Object> out = new HashMap<>(evidence);
    out.remove(input);
    return out;
  }

  private boolean isAsked(String input) {
    return FILE.extremes().get(input).asked().map(frame::flag).orElse(true);
  }

  @Test
  void terms_sum_to_the_score_bit_for_bit_and_the_score_lies_within_its_bounds() {
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> evidence = random.evidence();
      Assessment found = ALGORITHM.assess(evidence, DAY);
      String what = "seed " + SEED + ", case " + i + ": " + evidence;
      double sum = 0;
      for (Term term : found.terms()) {
        assertThat(term.value()).as(what).isFinite();
        sum += term.contribution();
      }
      assertThat(sum).as(what).isEqualTo(found.exact());
      assertThat(found.exact()).as(what).isBetween(0.0, 100.0);
      assertThat(found.score()).as(what).isEqualTo((int) Math.rint(found.exact()));
      if (!found.assessed()) continue;
      Bounds bounds = found.bounds().orElseThrow();
      assertThat(found.score()).as(what).isBetween(bounds.low(), bounds.high());
      assertThat(found.level()).as(what).isEqualTo(ALGORITHM.levelOf(found.score()));
      assertThat(found.cell()).as(what).isPresent();
    }
  }

  @Test
  void evidence_still_to_come_never_leaves_the_bounds_stated_before() {
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> all = random.evidence();
      // of a tenth of the items nothing is known yet, so that they have no score but bounds
      Map<String, Object> evidence = i % 10 == 0 ? Map.of("type", all.get("type")) : all;
      exact(evidence);
      double low = scores.low();
      double high = scores.high();
      List<String> missing =
          FILE.extremes().keySet().stream()
              .filter(input -> !evidence.containsKey(input) && isAsked(input))
              .toList();
      Map<String, Object> more = new HashMap<>(evidence);
      int one = random.coin() ? -1 : i;
      for (int m = 0; m < missing.size(); m++)
        if (one < 0 ? random.coin() : m == one % missing.size())
          more.put(missing.get(m), random.value(missing.get(m)));
      double then = exact(more);
      if (Double.isNaN(then)) continue;
      assertThat(then)
          .as("seed %s, case %s: %s, then %s", SEED, i, evidence, more)
          .isBetween(low, high);
      assertThat(scores.low()).isGreaterThanOrEqualTo(low);
      assertThat(scores.high()).isLessThanOrEqualTo(high);
    }
  }

  @Test
  void the_score_goes_the_declared_way_with_every_declared_input() {
    FILE.monotone()
        .forEach(
            (input, direction) -> {
              for (int i = 0; i < CASES / 20; i++) {
                Map<String, Object> evidence = random.evidence();
                Object[] pair = random.pair(input);
                double less = exact(with(evidence, input, pair[0]));
                double more = exact(with(evidence, input, pair[1]));
                if (Double.isNaN(less)) continue;
                double rise = direction == Version.Direction.RISING ? more - less : less - more;
                assertThat(rise)
                    .as("seed %s, %s %s to %s in %s", SEED, input, pair[0], pair[1], evidence)
                    .isGreaterThanOrEqualTo(0);
              }
            });
  }

  @Test
  void every_number_and_flag_but_the_year_is_declared_monotone() {
    assertThat(FILE.inputs().keySet())
        .filteredOn(name -> FILE.inputs().get(name) != risk.cel.Kind.TEXT)
        .filteredOn(name -> !FILE.monotone().containsKey(name))
        .containsExactlyInAnyOrder("installation_year", "service_life");
  }

  @Test
  void
      no_value_is_better_than_the_best_nor_worse_than_the_worst_and_unknown_is_not_better_than_the_best() {
    for (String input : FILE.extremes().keySet())
      for (int i = 0; i < CASES / 20; i++) {
        Map<String, Object> evidence = without(random.evidence(), input);
        double unknown = exact(evidence);
        if (Double.isNaN(unknown)) continue;
        boolean asked = isAsked(input);
        Version.Extremes extremes = FILE.extremes().get(input);
        double best = exact(with(evidence, input, extremes.best()));
        double worst = exact(with(evidence, input, extremes.worst()));
        double some = exact(with(evidence, input, random.value(input)));
        String what = "seed %s, %s in %s".formatted(SEED, input, evidence);
        assertThat(unknown).as(what).isGreaterThanOrEqualTo(best);
        assertThat(some).as(what).isGreaterThanOrEqualTo(best);
        if (asked) assertThat(worst).as(what).isGreaterThanOrEqualTo(some);
      }
  }

  @Test
  void every_factor_stays_within_the_range_the_file_states_and_comes_near_both_ends() {
    int factors = FILE.factors().size();
    double[] least = new double[factors];
    double[] most = new double[factors];
    for (int i = 0; i < CASES; i++) {
      exact(i < 2 * RandomCondition.TYPES.size() ? random.extreme(i) : random.evidence());
      for (int f = 0; f < factors; f++) {
        least[f] = Math.min(least[f], scores.contribution(f));
        most[f] = Math.max(most[f], scores.contribution(f));
      }
    }
    for (int f = 0; f < factors; f++) {
      Version.Factor factor = FILE.factors().get(f);
      if (factor.unknown().isEmpty()) continue;
      Version.Range range = factor.unknown().get();
      assertThat(least[f]).as(factor.name()).isBetween(range.best(), range.best() + 0.5);
      assertThat(most[f]).as(factor.name()).isBetween(range.worst() - 3, range.worst());
    }
  }

  @Test
  void a_factor_of_which_nothing_is_known_gives_nothing() {
    for (int i = 0; i < CASES; i++) {
      Assessment found = ALGORITHM.assess(random.evidence(), DAY);
      for (Term term : found.terms()) if (!term.known()) assertThat(term.contribution()).isZero();
    }
  }

  @Test
  void gas_and_oil_widen_the_bounds_of_liquid_filled_transformers_only() {
    Map<String, Object> panel = Map.of("type", "PANEL", "age_years", 10.0);
    Map<String, Object> dry =
        Map.of("type", "TRANSFORMER", "age_years", 10.0, "insulation_medium", "dry");
    Map<String, Object> oil = with(dry, "insulation_medium", "liquid");
    assertThat(ALGORITHM.assess(panel, DAY).unknown()).doesNotContain("hydrogen", "capacity");
    assertThat(ALGORITHM.assess(dry, DAY).unknown()).doesNotContain("hydrogen", "moisture");
    assertThat(ALGORITHM.assess(oil, DAY).unknown()).contains("hydrogen", "moisture");
    assertThat(ALGORITHM.assess(without(oil, "insulation_medium"), DAY).unknown())
        .contains("hydrogen", "insulation_medium");
  }
}
