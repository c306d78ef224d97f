package wire;

import java.util.List;

/** What a message turned out to be. */
public sealed interface Decoded {
  /** It can be recorded; the warnings tell what was assumed. */
  record Accepted(Command command, List<String> warnings) implements Decoded {}

  /** It cannot, for all of these reasons. */
  record Refused(List<Problem> problems) implements Decoded {}
}
