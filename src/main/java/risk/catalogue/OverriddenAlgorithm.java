package risk.catalogue;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.ComplianceMethod;
import risk.Level;
import risk.RiskAlgorithm;
import risk.catalogue.Overrides.Item;

/**
 * A version together with the overrides of its parameters that are in force: each item is assessed
 * with the most specific one of its facility, type, region or tenant, and the assessment carries
 * that one's number. A function of the evidence and the day alone, as any algorithm.
 */
public final class OverriddenAlgorithm implements RiskAlgorithm {
  private final RiskAlgorithm base;
  private final Overrides overrides;
  private final Map<AlgorithmVersion, RiskAlgorithm> algorithms = new LinkedHashMap<>();

  private OverriddenAlgorithm(
      AlgorithmCatalogue catalogue, AlgorithmVersion base, List<AlgorithmVersion> overrides) {
    this.base = catalogue.get(base);
    this.overrides = new Overrides(overrides.stream().map(catalogue::file).toList());
    overrides.forEach(version -> algorithms.put(version, catalogue.get(version)));
    algorithms.put(base, this.base);
  }

  /**
   * @param overrides in order of release; empty for the base alone
   * @throws IllegalArgumentException when a version is not there, or does not override the base
   */
  public static RiskAlgorithm of(
      AlgorithmCatalogue catalogue, AlgorithmVersion base, List<AlgorithmVersion> overrides) {
    if (overrides.isEmpty()) return catalogue.get(base);
    for (AlgorithmVersion version : overrides)
      if (catalogue.file(version).adjustment().filter(a -> a.base().equals(base)).isEmpty())
        throw new IllegalArgumentException(version + " is no override of " + base);
    return new OverriddenAlgorithm(catalogue, base, overrides);
  }

  private RiskAlgorithm forItem(Map<String, Object> evidence) {
    Item item =
        new Item(
            text(evidence, "facility_id"),
            text(evidence, "type"),
            text(evidence, "region"),
            text(evidence, "tenant"));
    return algorithms.get(overrides.forItem(base.version(), item));
  }

  private static Optional<String> text(Map<String, Object> evidence, String name) {
    return Optional.ofNullable((String) evidence.get(name));
  }

  /** The numbers of the overrides, in order of release. */
  public List<AlgorithmVersion> overrides() {
    return algorithms.keySet().stream().filter(v -> !v.equals(base.version())).toList();
  }

  /** That of the base. */
  @Override
  public AlgorithmVersion version() {
    return base.version();
  }

  @Override
  public Assessment assess(Map<String, Object> evidence, LocalDate asOf) {
    return forItem(evidence).assess(evidence, asOf);
  }

  @Override
  public ComplianceMethod complianceMethod() {
    return base.complianceMethod();
  }

  @Override
  public Level levelOf(int score) {
    return base.levelOf(score);
  }
}
