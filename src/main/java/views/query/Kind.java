package views.query;

import equipment.EquipmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import risk.Level;
import views.LevelCode;

/** What a field's values are: how they are written, compared and read. */
public enum Kind {
  TEXT("a text of at most 1,000 characters"),
  /** A class of equipment. */
  TYPE("one of " + words(EquipmentType.values())),
  LEVEL("one of " + words(Level.values())),
  /** How a compliance score stands. */
  STANDING("one of compliant, warning, non_compliant, unknown"),
  INTEGER("a whole number"),
  DECIMAL("a number"),
  DAY("a date such as 2026-05-31"),
  MOMENT("an ISO 8601 date-time with its zone, or a date, which is its first moment in UTC"),
  FLAG("true or false"),
  /** JSON: shown, but not compared. */
  TREE("nothing: it cannot be compared");

  private static final int LONGEST = 1_000;
  private static final List<String> STANDINGS =
      List.of("compliant", "warning", "non_compliant", "unknown");

  private final String expected;

  Kind(String expected) {
    this.expected = expected;
  }

  private static String words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** What can be read, in words. */
  public String expected() {
    return expected;
  }

  /** Whether it is held as a text. */
  boolean words() {
    return switch (this) {
      case TEXT, TYPE, STANDING -> true;
      case LEVEL, INTEGER, DECIMAL, DAY, MOMENT, FLAG, TREE -> false;
    };
  }

  /** Whether from and to make sense. */
  public boolean ordered() {
    return switch (this) {
      case LEVEL, INTEGER, DECIMAL, DAY, MOMENT -> true;
      case TEXT, TYPE, STANDING, FLAG, TREE -> false;
    };
  }

  /** The value a text stands for, as it is compared in SQL; empty when there is none. */
  public Optional<Object> parse(String text) {
    try {
      return switch (this) {
        case TEXT -> text(text);
        case TYPE -> word(EquipmentType.values(), text).map(Enum::name);
        case LEVEL -> word(Level.values(), text).map(LevelCode::of);
        case STANDING -> Optional.<Object>of(text).filter(STANDINGS::contains);
        case INTEGER -> Optional.of(Long.valueOf(text));
        case DECIMAL -> Optional.<Object>of(Double.valueOf(text)).filter(d -> finite((Double) d));
        case DAY -> Optional.<Object>of(LocalDate.parse(text)).filter(d -> near((LocalDate) d));
        case MOMENT -> Optional.of(moment(text));
        case FLAG ->
            Stream.of(true, false).filter(f -> f.toString().equals(text)).findAny().map(f -> f);
        case TREE -> Optional.empty();
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> text(String text) {
    return Optional.<Object>of(text)
        .filter(t -> text.length() <= LONGEST && text.indexOf('\0') < 0);
  }

  private static <E extends Enum<E>> Optional<E> word(E[] constants, String text) {
    return Arrays.stream(constants)
        .filter(c -> c.name().equals(text.toUpperCase(Locale.ROOT)))
        .findAny();
  }

  private static boolean finite(double number) {
    return Double.isFinite(number);
  }

  /** Far from where PostgreSQL's calendar ends. */
  private static boolean near(LocalDate day) {
    return day.getYear() > 0 && day.getYear() < 10_000;
  }

  private static Instant moment(String text) {
    boolean date = text.length() == LocalDate.EPOCH.toString().length();
    Instant at =
        date
            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
            : OffsetDateTime.parse(text).toInstant();
    if (!near(LocalDate.ofInstant(at, ZoneOffset.UTC)))
      throw new DateTimeParseException("too far", text, 0);
    return at;
  }

  /**
   * A column of the row at hand: a String, Long, Double, Boolean, LocalDate, Instant, Level or
   * Tree; null.
   */
  Object read(ResultSet row, int column) throws SQLException {
    if (row.getObject(column) == null) return null;
    return switch (this) {
      case TEXT, TYPE, STANDING -> row.getString(column);
      case LEVEL -> LevelCode.level(row.getInt(column));
      case INTEGER -> row.getLong(column);
      case DECIMAL -> row.getDouble(column);
      case DAY -> row.getObject(column, LocalDate.class);
      case MOMENT -> row.getObject(column, OffsetDateTime.class).toInstant();
      case FLAG -> row.getBoolean(column);
      case TREE -> new Tree(row.getString(column));
    };
  }

  /** What {@link #parse} reads back as the value that was read from a column. */
  static String written(Object value) {
    return value.toString();
  }
}
