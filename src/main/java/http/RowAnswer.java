package http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import risk.Level;
import views.query.Field;
import views.query.Row;
import views.query.Tree;

/** Rows of a list as JSON objects and as lines of CSV (RFC 4180). */
final class RowAnswer {
  private RowAnswer() {}

  /** A member whose value is not known is left out. */
  static JsonObject json(Row row, List<Field> fields) {
    JsonObject out = new JsonObject(512);
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).name();
      Object value = row.values().get(i);
      if (value != null) json(out, name, value);
    }
    return out;
  }

  private static void json(JsonObject out, String name, Object value) {
    switch (value) {
      case Long number -> out.with(name, (long) number);
      case Double number -> out.with(name, (double) number);
      case Boolean flag -> out.with(name, (boolean) flag);
      case Tree tree -> out.with(name, tree);
      default -> out.with(name, text(name, value));
    }
  }

  private static String text(String name, Object value) {
    return switch (value) {
      case Level level -> word(name, level);
      case Instant at -> at.toString();
      case LocalDate day -> day.toString();
      default -> (String) value;
    };
  }

  /** Each rendering of a level belongs to fixed names, see {@link Words}. */
  private static String word(String name, Level level) {
    return switch (name) {
      case "risk_category" -> Words.lower(level);
      case "risk_rating" -> Words.title(level);
      default -> Words.upper(level);
    };
  }

  static String header(List<Field> fields) {
    return String.join(",", fields.stream().map(f -> cell(f.name())).toList()) + "\r\n";
  }

  static void csv(Row row, List<Field> fields, StringBuilder out) {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) out.append(',');
      Object value = row.values().get(i);
      if (value != null) out.append(csv(fields.get(i).name(), value));
    }
    out.append("\r\n");
  }

  private static String csv(String name, Object value) {
    return switch (value) {
      case Long number -> number.toString();
      case Double number -> number.toString();
      case Boolean flag -> flag.toString();
      case Tree tree -> cell(tree.json());
      default -> cell(text(name, value));
    };
  }

  /** A text a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String guarded = formula ? "'" + text : text;
    boolean plain = guarded.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
  }
}
