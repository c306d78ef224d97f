package risk.catalogue;

import java.util.concurrent.CompletionStage;

/** Where new versions come from. */
public interface VersionSource {
  SourceState state();

  /** Looks for new versions now. Does not fail: what goes wrong is in the state. */
  CompletionStage<SourceState> refresh();
}
