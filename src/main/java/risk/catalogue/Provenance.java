package risk.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * Who released a file, when and why.
 *
 * @param file its path where it came from
 * @param commit that brought it; empty for what comes with the engine
 * @param author who wrote the commit
 * @param at when it was committed; the moment of the recording for what comes with the engine
 * @param message why, as the commit says
 * @param recordedAt when this system first accepted it
 */
public record Provenance(
    String file,
    Optional<String> commit,
    String author,
    Instant at,
    String message,
    Instant recordedAt) {}
