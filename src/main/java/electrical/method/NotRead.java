package electrical.method;

/**
 * A check asked for an input that was itself refused: what it would find is not known, so it says
 * nothing. Never leaves the room.
 */
final class NotRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotRead(String name) {
    super(name, null, false, false);
  }
}
