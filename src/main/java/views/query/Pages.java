package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Reads a page. Rows that have what the list is sorted by come first, those without it after them,
 * each part in the order of an index: so a page deep in the list costs what the first one does.
 */
final class Pages {
  private final Connection connection;
  private final String schema;
  private final ListQuestion asked;

  /**
   * @param schema of the generation that answers
   */
  Pages(Connection connection, String schema, ListQuestion asked) {
    this.connection = connection;
    this.schema = schema;
    this.asked = asked;
  }

  /** A row with its place. */
  private record Found(Row row, Place place) {}

  Page page() throws SQLException {
    int limit = asked.window().limit();
    List<Found> found = found(limit + 1);
    boolean more = found.size() > limit;
    List<Found> shown = more ? found.subList(0, limit) : found;
    return new Page(
        shown.stream().map(Found::row).toList(),
        more ? Optional.of(shown.getLast().place()) : Optional.empty(),
        asked.window().counted() ? OptionalLong.of(total(found.size())) : OptionalLong.empty());
  }

  private List<Found> found(int wanted) throws SQLException {
    Optional<Place> after = asked.window().after();
    int skipped = asked.window().skipped();
    List<Found> out = new ArrayList<>();
    boolean amongKnown = after.isEmpty() || after.get().key().isPresent();
    if (amongKnown) out.addAll(part(known(after), wanted, skipped));
    if (!asked.order().field().nullable() || out.size() == wanted) return out;
    int left =
        out.isEmpty() && skipped > 0
            ? skipped - (int) number(from("count(*)").add(" and " + present("not ")))
            : 0;
    Optional<Place> behind = after.filter(place -> place.key().isEmpty());
    out.addAll(part(unknown(behind), wanted - out.size(), Math.max(0, left)));
    return out;
  }

  private String present(String not) {
    return asked.order().field().sorted() + " is " + not + "null";
  }

  private Statement from(String columns) {
    return new Statement(schema)
        .add("select " + columns + " from " + asked.listing().from())
        .where(asked.listing(), asked.conditions());
  }

  private long total(int found) throws SQLException {
    Window window = asked.window();
    boolean all = window.after().isEmpty() && window.skipped() == 0 && found <= window.limit();
    if (all) return found;
    Optional<Statement> counted =
        CountTables.total(new Statement(schema), asked.listing(), asked.conditions());
    return number(counted.orElseGet(() -> from("count(*)")));
  }

  private long number(Statement asked) throws SQLException {
    try (PreparedStatement select = asked.on(connection);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Statement known(Optional<Place> after) {
    Order order = asked.order();
    Statement select = from(columns());
    if (order.field().nullable()) select.add(" and " + present("not "));
    after.ifPresent(
        place ->
            select.add(
                " and (%s, %s) %s (?, ?)"
                    .formatted(order.field().sorted(), id().sorted(), order.beyond()),
                key(place),
                place.id()));
    return select.add(
        " order by %1$s %3$s, %2$s %3$s"
            .formatted(order.field().sorted(), id().sorted(), order.direction()));
  }

  private Object key(Place place) {
    return asked.order().field().kind().parse(place.key().orElseThrow()).orElseThrow();
  }

  private Statement unknown(Optional<Place> after) {
    Order order = asked.order();
    Statement select = from(columns()).add(" and " + present(""));
    after.ifPresent(
        place -> select.add(" and %s %s ?".formatted(id().sorted(), order.beyond()), place.id()));
    // Both, although one is null: so that one index gives the order.
    return select.add(
        " order by %1$s %3$s, %2$s %3$s"
            .formatted(order.field().sorted(), id().sorted(), order.direction()));
  }

  private Field id() {
    return asked.listing().id();
  }

  private String columns() {
    return columns(asked.fields()) + ", " + asked.order().field().sorted() + ", " + id().shown();
  }

  static String columns(List<Field> fields) {
    return fields.stream().map(Field::shown).collect(Collectors.joining(", "));
  }

  private List<Found> part(Statement select, int wanted, int skipped) throws SQLException {
    select.add(" limit " + wanted + (skipped > 0 ? " offset " + skipped : ""));
    List<Found> out = new ArrayList<>(wanted);
    try (PreparedStatement statement = select.on(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) out.add(new Found(row(rows, asked.fields()), place(rows)));
    }
    return out;
  }

  private Place place(ResultSet row) throws SQLException {
    int last = asked.fields().size();
    Object key = asked.order().field().kind().read(row, last + 1);
    return new Place(Optional.ofNullable(key).map(Object::toString), row.getString(last + 2));
  }

  static Row row(ResultSet row, List<Field> fields) throws SQLException {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) values[i] = fields.get(i).kind().read(row, i + 1);
    return new Row(Collections.unmodifiableList(Arrays.asList(values)));
  }
}
