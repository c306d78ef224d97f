package electrical.health.cnaim;

import java.util.Optional;

/** Reads the normal expected life of an asset of one component. */
final class LifeReader {
  private final Reading reading;

  LifeReader(Reading reading) {
    this.reading = reading;
  }

  /** NEL in years, Table 20, longer by what Table 217 gives for a new truck; 1 when refused. */
  double life(AssetCategory category) {
    return subDivision(category).map(category.lives()::get).orElse(1.0) + truck(category);
  }

  private Optional<String> subDivision(AssetCategory category) {
    if (category.lives().containsKey("")) return Optional.of("");
    Optional<String> given = reading.in().maybeWord("sub_division");
    Optional<String> known = given.filter(category.lives()::containsKey);
    if (known.isEmpty())
      reading.refuse(
          "sub_division",
          given.isEmpty() ? "MISSING_FIELD" : "UNKNOWN_WORD",
          given.orElse("nothing"),
          "one of " + String.join(", ", category.lives().keySet()));
    return known;
  }

  private double truck(AssetCategory category) {
    if (!reading.in().maybeFlag("truck_replaced").orElse(false)) return 0;
    if (category.defaults().truckYears() == 0)
      reading.refuse(
          "truck_replaced", "NOT_APPLICABLE", true, "switchgear with a withdrawable truck");
    return category.defaults().truckYears();
  }
}
