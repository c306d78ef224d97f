package risk.catalogue;

import identity.AlgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A small version file, worked by hand, and what comes of it when it is changed. */
final class VersionTexts {
  /** 0.5 x 20 points of age, 4 x 2 of condition. */
  static final String GOOD =
      """
      version: 2.1.0
      description: A version for tests
      citations: [none]
      inputs:
        number: [age_years, loading]
        flag: [physical_damage]
        text: [condition]
      required: []
      parameters:
        slope: {value: 0.5, unit: 1/a, meaning: points a year}
      tables:
        rate: {other: 1, PANEL: 2}
      lets:
        - {name: ageing, formula: "slope * age_years"}
        - name: seen
          formula: >-
            (physical_damage ? 8.0 : 0.0)
            + (condition == "poor" ? 4.0 : 0.0)
      factors:
        - {name: age, any_of: [age_years], uses: [age_years, ageing], formula: ageing}
        - {name: sight, any_of: [physical_damage, condition], uses: [physical_damage], formula: seen * rate, unknown: {best: 0, worst: 24}}
        - {name: load, any_of: [loading], uses: [loading], formula: "loading / 10.0"}
      score: clamp(sum, 0.0, 100.0)
      thresholds: {medium: 41, high: 71, critical: 86}
      matrix: {probability: ageing, severity: seen}
      importance: {other: 1}
      service_life: {other: 20, unit: a}
      monotone: {rising: [age_years, loading]}
      compliance: {method: requirements}
      golden:
        - name: poor panel
          as_of: 2026-01-01
          evidence: {type: PANEL, age_years: 20, condition: poor}
          exact: 18
          score: 18
          level: LOW
      """;

  private VersionTexts() {}

  static String with(String found, String instead) {
    if (!GOOD.contains(found)) throw new IllegalArgumentException("not there: " + found);
    return GOOD.replace(found, instead);
  }

  static VersionFile file(String text) {
    return new VersionFile("v.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with a text that is to be published; nothing when it is accepted. */
  static List<String> flaws(String text) {
    try {
      file(text).publishable(VersionTexts::bases);
      return List.of();
    } catch (InvalidVersionException e) {
      return e.flaws().stream().map(Flaw::toString).toList();
    }
  }

  /** The good version is there to build on. */
  static Optional<Version> bases(AlgorithmVersion version) {
    return version.value().equals("2.1.0")
        ? Optional.of(file(GOOD).read(v -> Optional.empty()))
        : Optional.empty();
  }
}
