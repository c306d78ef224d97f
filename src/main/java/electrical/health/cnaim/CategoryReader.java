package electrical.health.cnaim;

import java.util.List;
import java.util.Optional;

/** Finds which category an asset is of. */
public final class CategoryReader {
  private static final String EXTENSION_TRANSFORMER = "0.4/10kV Transformer";
  private static final String LIKE_IT = "6.6/11kV Transformer (GM)";
  static final List<String> CATEGORIES = List.copyOf(Register.CATEGORIES.keySet());
  static final List<String> EXTENSIONS = List.copyOf(Register.EXTENSIONS.keySet());

  private final Reading reading;

  public CategoryReader(Reading reading) {
    this.reading = reading;
  }

  /** The category, if it can be told; a contradiction is refused. */
  Optional<AssetCategory> category(Optional<String> familyName) {
    Optional<Family> family = familyName.flatMap(Family::of);
    Optional<String> extension =
        reading
            .given()
            .maybeWord("extension_category")
            .or(
                () ->
                    family
                        .filter(Family.EXTENSION_TRANSFORMER::equals)
                        .map(f -> EXTENSION_TRANSFORMER));
    Optional<AssetCategory> category =
        extension.isPresent() ? extension(extension.get()) : registered();
    category
        .filter(found -> family.isPresent() && found.family() != family.get())
        .ifPresent(
            found ->
                reading.refuse(
                    "asset_register_category",
                    "NOT_APPLICABLE",
                    found.name(),
                    "an asset of category " + family.get().wire()));
    return category;
  }

  /** The category of the register, which is needed. */
  public Optional<AssetCategory> registered() {
    Optional<String> name = reading.given().maybeWord("asset_register_category");
    if (name.isEmpty())
      reading.refuse(
          "asset_register_category",
          "MISSING_FIELD",
          "nothing",
          "one of " + String.join(", ", CATEGORIES));
    return name.map(Register.CATEGORIES::get);
  }

  private Optional<AssetCategory> extension(String name) {
    AssetCategory extension = Register.EXTENSIONS.get(name);
    reading
        .given()
        .maybeWord("asset_register_category")
        .filter(given -> !(name.equals(EXTENSION_TRANSFORMER) && given.equals(LIKE_IT)))
        .ifPresent(
            given ->
                reading.refuse(
                    "asset_register_category", "NOT_APPLICABLE", given, "nothing beside " + name));
    return Optional.of(extension);
  }
}
