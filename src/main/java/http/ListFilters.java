package http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import views.query.Condition;
import views.query.Condition.Bound;
import views.query.Condition.Contains;
import views.query.Condition.OneOf;
import views.query.Condition.Side;
import views.query.Field;
import views.query.Kind;
import views.query.Listing;

/**
 * Reads what of a query filters a list: {@code field=a,b} is one of these, {@code field>=a} from,
 * {@code field<=a} until (or {@code field.min=a}, {@code field.max=a}), {@code due_before=day}
 * before; {@code search=text}. Items out of service are left out unless the query speaks of
 * in_service.
 */
final class ListFilters {
  /** What a name ends with: the first two are field>=a and field<=a, cut where a query is cut. */
  private static final Map<String, Side> SIDES =
      Map.of(">", Side.FROM, "<", Side.UNTIL, ".min", Side.FROM, ".max", Side.UNTIL);

  private static final int MOST = 100;
  private static final int LONGEST_SEARCH = 200;

  private final Parameters parameters;
  private final Listing listing;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<Field, List<Object>> chosen = new LinkedHashMap<>();

  private ListFilters(Parameters parameters, Listing listing) {
    this.parameters = parameters;
    this.listing = listing;
  }

  /** Takes everything that is left of the parameters. */
  static List<Condition> read(Parameters parameters, Listing listing) {
    ListFilters filters = new ListFilters(parameters, listing);
    filters.search();
    Map<String, List<String>> rest = Map.copyOf(parameters.rest());
    rest.forEach((name, values) -> values.forEach(value -> filters.read(name, value)));
    parameters.rest().clear();
    return filters.all();
  }

  private List<Condition> all() {
    List<Condition> all = new ArrayList<>(conditions);
    listing.field("in_service").ifPresent(field -> chosen.putIfAbsent(field, List.of(true)));
    chosen.forEach((field, values) -> all.add(new OneOf(field, List.copyOf(values))));
    return all;
  }

  private void search() {
    parameters
        .text("search")
        .ifPresent(
            text -> {
              if (text.isBlank() || text.length() > LONGEST_SEARCH || text.indexOf('\0') >= 0)
                parameters.problem("search", "BAD_TEXT", text, "1 to 200 characters");
              else conditions.add(new Contains(text));
            });
  }

  private void read(String name, String value) {
    for (Map.Entry<String, Side> suffix : SIDES.entrySet()) {
      if (!name.endsWith(suffix.getKey())) continue;
      String field = name.substring(0, name.length() - suffix.getKey().length());
      bound(name, field, value, suffix.getValue());
      return;
    }
    if (name.equals("due_before")) bound(name, "due_on", value, Side.BEFORE);
    else field(name, name).ifPresent(field -> choose(field, name, value));
  }

  private Optional<Field> field(String parameter, String name) {
    Optional<Field> field = listing.field(name).filter(Field::comparable);
    if (field.isEmpty())
      parameters.problem(
          parameter, "UNKNOWN_FIELD", name, "a parameter or a field to compare: " + names(listing));
    return field;
  }

  /** For messages. */
  static String names(Listing listing) {
    List<String> names = listing.all().stream().filter(Field::comparable).map(Field::name).toList();
    boolean factors = listing.field("factor.x").isPresent();
    return String.join(", ", names) + (factors ? ", factor.<name>" : "");
  }

  private void bound(String parameter, String name, String text, Side side) {
    Optional<Field> field = field(parameter, name);
    if (field.isEmpty()) return;
    if (!field.get().kind().ordered())
      parameters.problem(
          parameter, "WRONG_TYPE", text, "a field with an order, such as risk_score");
    else
      value(field.get(), parameter, text)
          .ifPresent(value -> conditions.add(new Bound(field.get(), side, value)));
  }

  private void choose(Field field, String name, String text) {
    List<Object> values = chosen.computeIfAbsent(field, f -> new ArrayList<>());
    String[] parts = field.kind() == Kind.TEXT ? new String[] {text} : text.split(",", -1);
    Arrays.stream(parts).forEach(part -> value(field, name, part).ifPresent(values::add));
    if (values.size() > MOST)
      parameters.problem(name, "TOO_LARGE", values.size() + " values", "at most " + MOST);
  }

  private Optional<Object> value(Field field, String name, String text) {
    // A plus sign of a time zone that was not encoded arrives as a blank.
    String written = field.kind() == Kind.MOMENT ? text.replace(' ', '+') : text;
    Optional<Object> value = field.kind().parse(written);
    if (value.isEmpty()) parameters.problem(name, "BAD_TEXT", text, field.kind().expected());
    return value;
  }
}
