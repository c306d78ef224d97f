package risk.document;

import java.nio.charset.StandardCharsets;
import risk.catalogue.AlgorithmCatalogue;

/** A version small enough to work by hand. */
final class Tiny {
  private Tiny() {}

  /** One factor, the whole score. */
  static Runner of(String formula) {
    return of(formula, 41);
  }

  static Runner of(String formula, int medium) {
    String text =
        """
        version: 9.0.0
        description: Made for a test.
        citations: [nobody]
        inputs: {number: [loading], flag: [corrosive_environment], text: [type]}
        required: []
        lets: []
        factors:
          - {name: load, weight: 1.0, any_of: [loading], uses: [loading], formula: "%s"}
        thresholds: {medium: %d, high: 71, critical: 86}
        importance: {other: 1.0}
        service_life: {other: 20}
        compliance: {method: requirements}
        golden: []
        """
            .formatted(formula, medium);
    return new Runner(AlgorithmCatalogue.read("tiny", text.getBytes(StandardCharsets.UTF_8)));
  }
}
