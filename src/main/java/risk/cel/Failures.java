package risk.cel;

/** What a definition that failed is answered with, whichever way it was run. */
final class Failures {
  /** Marks what a called function threw, so that it is found among what CEL wraps it with. */
  static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Thrown(Throwable cause) {
      super(cause);
    }
  }

  private Failures() {}

  /** The failure of a called function, with the definition named. */
  static RuntimeException in(String definition, RuntimeException cause) {
    if (cause instanceof ArithmeticException) {
      ArithmeticException named = new ArithmeticException(said(definition, cause));
      named.initCause(cause);
      return named;
    }
    if (cause instanceof IllegalArgumentException)
      return new IllegalArgumentException(said(definition, cause), cause);
    return new IllegalStateException(definition + ": " + cause, cause);
  }

  private static String said(String definition, RuntimeException cause) {
    return definition + ": " + cause.getMessage();
  }

  static ArithmeticException notFinite(String definition, double value) {
    return new ArithmeticException(definition + ": not finite: " + value);
  }

  /** What the function threw, or else the failure itself. */
  static RuntimeException unwrapped(Throwable failure) {
    return marked(failure).getCause() instanceof RuntimeException thrown
        ? thrown
        : new IllegalStateException(failure.getMessage(), failure);
  }

  /** The failure as it was marked when a function threw it. */
  static Thrown marked(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof Thrown thrown) return thrown;
    }
    return new Thrown(failure);
  }
}
