package http;

import http.Route.Call;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import views.query.Condition;
import views.query.Field;
import views.query.ListQuestion;
import views.query.Listing;
import views.query.Order;
import views.query.Place;
import views.query.Window;

/**
 * A list as it was asked for.
 *
 * @param page by number, from 1; empty when a cursor was given
 * @param fresh what the answer must not be older than
 */
record ListRequest(ListQuestion question, Optional<Integer> page, Optional<Fresh> fresh) {
  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1_000;

  /** Rows before a page cost as much as if they were shown. */
  private static final int DEEPEST = 10_000;

  /**
   * @throws Refusal naming everything wrong with the query
   */
  static ListRequest read(Call call, Listing listing) {
    Parameters parameters = Parameters.of(call);
    Optional<Fresh> fresh = Fresh.read(parameters);
    Order order = order(parameters, listing);
    List<Field> fields = fields(parameters, listing);
    int limit = parameters.number("limit", 1, MOST_ROWS, ROWS);
    Optional<String> cursor = parameters.text("cursor");
    Optional<Integer> page = page(parameters, limit, cursor);
    List<Condition> conditions = ListFilters.read(parameters, listing);
    String list = Cursor.list(listing, conditions, order);
    Optional<Place> after = cursor.flatMap(text -> place(parameters, text, list, order));
    parameters.refuse();
    int skipped = page.map(number -> (number - 1) * limit).orElse(0);
    Window window = new Window(limit, after, skipped, page.isPresent());
    return new ListRequest(
        new ListQuestion(listing, conditions, order, fields, window), page, fresh);
  }

  private static Order order(Parameters parameters, Listing listing) {
    Optional<String> text = parameters.text("sort");
    if (text.isEmpty()) return listing.order();
    boolean descending = text.get().startsWith("-");
    Optional<Field> field =
        listing.field(text.get().substring(descending ? 1 : 0)).filter(Field::comparable);
    if (field.isEmpty())
      parameters.problem(
          "sort",
          "UNKNOWN_WORD",
          text.get(),
          "one field, with - before it for descending: " + ListFilters.names(listing));
    return field.map(f -> new Order(f, descending)).orElse(listing.order());
  }

  private static List<Field> fields(Parameters parameters, Listing listing) {
    Optional<String> text = parameters.text("fields");
    if (text.isEmpty()) return listing.shown();
    if (text.get().equals("all")) return listing.all();
    Set<Field> fields = new LinkedHashSet<>();
    fields.add(listing.id());
    List<String> unknown = new ArrayList<>();
    for (String name : text.get().split(",", -1))
      listing.field(name.strip()).ifPresentOrElse(fields::add, () -> unknown.add(name));
    if (!unknown.isEmpty())
      parameters.problem(
          "fields",
          "UNKNOWN_WORD",
          String.join(",", unknown),
          "all, or names separated by commas: "
              + String.join(", ", listing.all().stream().map(Field::name).toList()));
    return List.copyOf(fields);
  }

  private static Optional<Integer> page(Parameters parameters, int limit, Optional<String> cursor) {
    boolean named = parameters.rest().containsKey("page");
    int page = parameters.number("page", 1, Integer.MAX_VALUE, 1);
    if (named && cursor.isPresent())
      parameters.problem("page", "CONTRADICTION", "page and cursor", "one of them");
    else if ((long) (page - 1) * limit > DEEPEST)
      parameters.problem(
          "page",
          "OUT_OF_RANGE",
          Integer.toString(page),
          "a page that begins within the first %d rows; beyond them go on with next_cursor"
              .formatted(DEEPEST));
    return cursor.isPresent() ? Optional.empty() : Optional.of(page);
  }

  private static Optional<Place> place(
      Parameters parameters, String text, String list, Order order) {
    Optional<Cursor> cursor = Cursor.read(text, order).filter(c -> c.list().equals(list));
    if (cursor.isEmpty())
      parameters.problem(
          "cursor",
          "BAD_CURSOR",
          text,
          "next_cursor of an answer to the same filters and sort, which are given again with it");
    return cursor.map(Cursor::place);
  }
}
