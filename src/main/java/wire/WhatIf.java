package wire;

import equipment.AsOf;
import equipment.Fact;
import java.util.List;
import java.util.Optional;

/** What a request for a supposition turned out to be. */
public sealed interface WhatIf {
  /**
   * Facts to suppose, in their order, and from where to look.
   *
   * @param algorithmVersion as it was written; empty for the version in force
   */
  record Asked(List<Fact> facts, Optional<AsOf> asOf, Optional<String> algorithmVersion)
      implements WhatIf {}

  /** It cannot be supposed, for all of these reasons. */
  record Refused(List<Problem> problems) implements WhatIf {}
}
