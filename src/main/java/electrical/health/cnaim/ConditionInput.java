package electrical.health.cnaim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is looked at or measured, with what each finding does.
 *
 * @param criteria modifier by the word of the finding, in table order
 * @param rates for findings that go by a number (faults per km and year); mostly empty
 */
public record ConditionInput(Map<String, Modifier> criteria, List<Rate> rates) {
  private static final String NO_FAULT = "NO_HISTORIC_FAULTS_RECORDED";

  /** A band of fault rates, lower limit inside, upper outside. */
  public record Rate(double lower, double upper, Modifier modifier) {}

  public Optional<Modifier> word(String word) {
    return Optional.ofNullable(criteria.get(word));
  }

  /** Modifier for a fault rate of 0 or more; 0 is "no fault on record". */
  public Optional<Modifier> rate(double perKmAndYear) {
    if (rates.isEmpty() || !(perKmAndYear >= 0)) return Optional.empty();
    if (perKmAndYear == 0) return word(NO_FAULT);
    return rates.stream()
        .filter(r -> perKmAndYear >= r.lower() && perKmAndYear < r.upper())
        .map(Rate::modifier)
        .findFirst();
  }
}
