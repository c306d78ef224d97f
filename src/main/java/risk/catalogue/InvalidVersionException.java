package risk.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Version files were refused, for all of these reasons; the message has a line for each. */
public final class InvalidVersionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  public InvalidVersionException(List<Flaw> flaws) {
    super(flaws.stream().sorted().distinct().map(Flaw::toString).collect(Collectors.joining("\n")));
    this.flaws = flaws.stream().sorted().distinct().toList();
  }

  /** In order of place. */
  public List<Flaw> flaws() {
    return flaws;
  }
}
