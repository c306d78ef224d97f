package views;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of COPY (PostgreSQL manual, COPY, File Formats, Text Format). */
final class CopyText {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private boolean begun;

  /** The next column; null and an empty optional are the SQL null. */
  CopyText add(Object value) {
    if (begun) out.append('\t');
    begun = true;
    write(value);
    return this;
  }

  private void write(Object value) {
    if (value == null) {
      out.append("\\N");
      return;
    }
    switch (value) {
      case Optional<?> optional -> write(optional.orElse(null));
      case String text -> escape(text);
      case Instant at -> out.append(at.truncatedTo(ChronoUnit.MICROS));
      default -> out.append(value);
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\0' -> out.append('\uFFFD'); // of journals older than the rule that refuses it
        default -> out.append(c);
      }
    }
  }

  void end() {
    out.append('\n');
    begun = false;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /**
   * @param target table and columns
   */
  void copy(Connection connection, String target) throws SQLException {
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
  }
}
