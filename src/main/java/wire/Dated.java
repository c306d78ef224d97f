package wire;

import java.time.Instant;

/**
 * When something was true.
 *
 * @param filledIn whether the sender said no time in the body, so that the message's or that of its
 *     arrival stands for it
 */
record Dated(Instant at, boolean filledIn) {}
