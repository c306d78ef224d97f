package http.original;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import risk.original.Item;
import risk.original.ItemType;
import risk.original.RiskItem;
import risk.original.RiskItem.Exposure;
import risk.original.RiskItem.Life;
import risk.original.RiskItem.Stated;
import risk.original.SafetyCompliance;
import risk.original.SafetyItem;
import risk.original.Truth;

/** Reads one piece of the original's equipment, as far as a function used it. */
final class ItemReader {
  /** Every member the original's equipment had, and the three its six-factor calculator read. */
  static final List<String> MEMBERS =
      List.of(
          "id",
          "name",
          "type",
          "installation_date",
          "last_maintenance_date",
          "is_aluminum_conductor",
          "humidity_exposure",
          "temperature_exposure",
          "loading_percentage",
          "additional_data",
          "age_years",
          "percent_of_service_life_used",
          "years_since_maintenance");

  private static final List<String> TYPES =
      List.of(ItemType.values()).stream().map(ItemType::name).toList();
  private static final List<String> SIX_FACTOR_NUMBERS =
      List.of("documented_issues", "harmonics_percentage", "power_factor");

  private ItemReader() {}

  static Item item(Members item) {
    return new Item(item.text("id"), type(item));
  }

  private static ItemType type(Members item) {
    String word = item.text("type");
    if (TYPES.contains(word)) return ItemType.valueOf(word);
    if (item.object().path("type").isTextual())
      item.problem("type", "UNKNOWN_WORD", word, "one of " + String.join(", ", TYPES));
    return ItemType.OTHER;
  }

  static SafetyItem safety(Members members) {
    Item item = item(members);
    Optional<Members> data = members.objectOrNull("additional_data");
    boolean asked = SafetyCompliance.assessed(item.type());
    return new SafetyItem(
        item,
        members.number("loading_percentage"),
        data.filter(d -> asked && d.object().has("arc_flash"))
            .map(d -> Plain.of(d.object("arc_flash"))),
        data.filter(d -> d.object().has("safety_labels")).map(d -> d.texts("safety_labels")));
  }

  static RiskItem fiveFactor(Members item) {
    return risk(item, Stated.NOTHING);
  }

  static RiskItem sixFactor(Members item) {
    RiskItem read = risk(item, stated(item));
    item.objectOrNull("additional_data")
        .ifPresent(data -> SIX_FACTOR_NUMBERS.forEach(data::factorWhereGiven));
    agreed(item, read);
    return read;
  }

  private static RiskItem risk(Members item, Stated stated) {
    return new RiskItem(
        item(item),
        item.text("name"),
        new Life(
            item.moment("installation_date"), item.momentOrNull("last_maintenance_date"), stated),
        exposure(item),
        item.find("is_aluminum_conductor").map(Plain::of).filter(Truth::of).isPresent(),
        item.objectOrNull("additional_data").map(Plain::of).orElse(Map.of()));
  }

  private static Exposure exposure(Members item) {
    return new Exposure(
        item.number("humidity_exposure").doubleValue(),
        item.number("temperature_exposure").doubleValue(),
        item.number("loading_percentage").doubleValue());
  }

  private static Stated stated(Members item) {
    boolean neverMaintained = item.find("last_maintenance_date").isEmpty();
    boolean nothing = neverMaintained && item.isNull("years_since_maintenance");
    return new Stated(
        item.factorWhereGiven("age_years"),
        nothing ? OptionalDouble.empty() : item.factorWhereGiven("years_since_maintenance"));
  }

  /** The third property follows from the first; what contradicts it was never the original's. */
  private static void agreed(Members item, RiskItem read) {
    Stated stated = read.life().stated();
    if (read.life().maintained().isEmpty() && stated.yearsSinceMaintenance().isPresent())
      contradiction(item, "years_since_maintenance", "null, as there is no last_maintenance_date");
    OptionalDouble used = item.factorWhereGiven("percent_of_service_life_used");
    if (used.isEmpty()) return;
    int life = read.type().serviceLifeYears();
    double age = stated.ageYears().orElse(Double.NaN);
    if (used.getAsDouble() != (age / life) * 100)
      contradiction(
          item,
          "percent_of_service_life_used",
          "(age_years / " + life + ") * 100 of its age_years");
  }

  private static void contradiction(Members item, String name, String expected) {
    item.problem(name, "CONTRADICTION", Members.shown(item.object().path(name)), expected);
  }
}
