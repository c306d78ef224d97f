package views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a list can show, filter, search and sort; each has its published fields. */
public final class Listing {
  private static final Pattern FACTOR = Pattern.compile("factor\\.([a-z][a-z0-9_]{0,60})");

  private final Source source;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, String> aliases;
  private final List<String> shown;

  /**
   * Where rows come from.
   *
   * @param name of the list on the wire
   * @param from SQL
   * @param always SQL of what is true for every row of the list
   * @param searched SQL of what a search asks, its pattern a question mark
   * @param factor SQL of a factor's value out of its name; throws nothing
   * @param counted SQL of what a row of the tables of counts adds to the list's length; empty where
   *     they know nothing of it
   * @param sort order unless one is asked for
   */
  record Source(
      String name,
      String from,
      String always,
      String searched,
      UnaryOperator<String> factor,
      String counted,
      String sort) {}

  /**
   * @param shown names of those shown unless others are asked for; the first field is the id
   */
  Listing(Source source, List<Field> fields, Map<String, String> aliases, List<String> shown) {
    this.source = source;
    fields.forEach(field -> this.fields.put(field.name(), field));
    this.aliases = aliases;
    this.shown = shown;
  }

  public String name() {
    return source.name();
  }

  String from() {
    return source.from();
  }

  String always() {
    return source.always();
  }

  String counted() {
    return source.counted();
  }

  String searched() {
    return source.searched();
  }

  public Field id() {
    return fields.values().iterator().next();
  }

  /** By its name or another name for it; factors by factor.name. */
  public Optional<Field> field(String name) {
    Field field = fields.get(aliases.getOrDefault(name, name));
    return Optional.ofNullable(field).or(() -> factor(name));
  }

  private Optional<Field> factor(String name) {
    return Optional.of(FACTOR.matcher(name))
        .filter(m -> m.matches() && !source.factor().apply("").isEmpty())
        .map(m -> Field.maybe(name, Kind.DECIMAL, source.factor().apply(m.group(1))));
  }

  /** Those shown unless others are asked for. */
  public List<Field> shown() {
    return shown.stream().map(fields::get).toList();
  }

  /** Every field but factors. */
  public List<Field> all() {
    return List.copyOf(fields.values());
  }

  /** The order unless another one is asked for. */
  public Order order() {
    boolean descending = source.sort().startsWith("-");
    return new Order(fields.get(source.sort().substring(descending ? 1 : 0)), descending);
  }

  @Override
  public String toString() {
    return name();
  }
}
