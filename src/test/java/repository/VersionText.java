package repository;

/** A small version file, worked by hand: 0.5 x 20 points of age. */
final class VersionText {
  private VersionText() {}

  static String of(String number) {
    return """
        version: NUMBER
        description: Points of age
        citations: [none]
        inputs: {number: [age_years]}
        required: []
        parameters:
          slope: {value: 0.5, unit: 1/a, meaning: points a year}
        lets: []
        factors:
          - {name: age, any_of: [age_years], uses: [age_years], formula: slope * age_years}
        score: clamp(sum, 0.0, 100.0)
        thresholds: {medium: 41, high: 71, critical: 86}
        importance: {other: 1}
        service_life: {other: 20}
        monotone: {rising: [age_years]}
        compliance: {method: requirements}
        golden:
          - {name: twenty years, as_of: 2026-01-01, evidence: {age_years: 20}, exact: 10, score: 10, level: LOW}
        """
        .replace("NUMBER", number);
  }

  static String override(String number, String base) {
    return """
        version: NUMBER
        overrides: BASE
        scope: {facility: F-1}
        reason: dry rooms
        parameters: {slope: 0.25}
        golden:
          - {name: twenty years, as_of: 2026-01-01, evidence: {age_years: 20}, exact: 5, score: 5, level: LOW}
        """
        .replace("NUMBER", number)
        .replace("BASE", base);
  }
}
