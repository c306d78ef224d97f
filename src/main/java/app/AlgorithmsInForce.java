package app;

import compliance.ItemCompliance;
import equipment.EquipmentRules.InForce;
import equipment.Releases;
import identity.AlgorithmVersion;
import java.util.List;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Algorithms;
import risk.catalogue.OverriddenAlgorithm;
import settings.Settings;

/** What assesses items on this node, and what they may be looked at with. */
record AlgorithmsInForce(InForce inForce, Releases releases) {
  /** Until versions are activated while the engine runs there is one epoch. */
  private static final long EPOCH = 1;

  /**
   * @throws IllegalArgumentException when a version is not there or an override has another base
   */
  static AlgorithmsInForce of(Algorithms algorithms, Settings.Risk settings) {
    List<AlgorithmVersion> overrides =
        settings.overrides().stream().map(AlgorithmVersion::new).toList();
    RiskAlgorithm algorithm =
        OverriddenAlgorithm.of(
            algorithms.current(), new AlgorithmVersion(settings.algorithm()), overrides);
    InForce inForce = at(algorithm);
    return new AlgorithmsInForce(inForce, new Releases(inForce, () -> all(algorithms.current())));
  }

  /** One that is not in force belongs to the same epoch: it only looks, it publishes nothing. */
  private static List<InForce> all(AlgorithmCatalogue now) {
    return now.versions().stream().map(version -> at(now.get(version))).toList();
  }

  private static InForce at(RiskAlgorithm algorithm) {
    return new InForce(algorithm, ItemCompliance::check, EPOCH);
  }
}
