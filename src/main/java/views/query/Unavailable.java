package views.query;

import java.sql.SQLException;

/** The read side does not answer now; it may do so in a moment. Nothing was changed. */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * When the database is away or busy; a defect stays what it is. Classes 08 no connection, 53 no
   * resources, 57 stopped or cancelled (PostgreSQL manual, appendix A); the pool's own timeout has
   * the state 08 or none.
   */
  static Exception of(Exception failure) {
    if (!(failure instanceof SQLException sql)) return failure;
    String state = sql.getSQLState() == null ? "08" : sql.getSQLState();
    boolean away = state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    return away ? new Unavailable("the read side does not answer", sql) : failure;
  }
}
