package risk.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where versions come from, and what it last gave.
 *
 * @param location path or URL without its credentials; empty when only what comes with the engine
 *     is used
 * @param commit the newest that was accepted whole
 * @param checkedAt when it was last looked at
 * @param errors why the newest state is not in use, a line each; empty when it is
 */
public record SourceState(
    String location,
    String branch,
    Optional<String> commit,
    Optional<Instant> checkedAt,
    List<String> errors) {}
