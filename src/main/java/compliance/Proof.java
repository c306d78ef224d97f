package compliance;

import equipment.Evidence;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A day on which something was done, with the record that says so.
 *
 * @param source empty when the evidence does not tell
 */
record Proof(LocalDate day, Optional<Source> source) {
  /** The newest of several derived dates; of equal ones the first named. */
  static Optional<Proof> newest(Evidence evidence, List<String> names) {
    return names.stream()
        .filter(evidence.dates()::containsKey)
        .map(name -> new Proof(evidence.dates().get(name), evidence.source(name)))
        .max(Comparator.comparing(Proof::day));
  }
}
