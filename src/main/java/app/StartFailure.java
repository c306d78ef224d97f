package app;

/** The engine cannot start; the message says why in one line. */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** The deepest message, on one line. */
  static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) deepest = deepest.getCause();
    String text = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    return text.lines().findFirst().orElse(text);
  }
}
