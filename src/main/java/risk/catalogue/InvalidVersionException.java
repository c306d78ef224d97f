package risk.catalogue;

import java.util.List;

/** A version file was refused, for all of these reasons. */
public final class InvalidVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidVersionException(List<String> errors) {
    super(String.join("\n", errors));
  }
}
