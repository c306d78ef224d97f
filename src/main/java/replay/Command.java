package replay;

import java.time.Instant;
import java.util.OptionalLong;

/** What may be asked of the campaigns. */
public sealed interface Command {
  record Submit(Request request, By by) implements Command {}

  /**
   * @param expected the revision the operator saw; absent for whatever it is now
   */
  record Order(long campaign, OptionalLong expected, Deed deed, By by) implements Command {}

  /** Not a person's: news from the work. */
  record Tell(long campaign, Notice notice, Instant at) implements Command {}
}
