package replay;

import java.time.Instant;

/**
 * Who took a step, when, and why.
 *
 * @param who 1 to 128 characters, as the caller names the person
 * @param why 1 to 2,000 characters
 */
public record By(String who, Instant at, String why) {
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_REASON = 2_000;

  public By {
    if (!saidWithin(who, LONGEST_NAME)) throw new IllegalArgumentException("nobody is named");
    if (!saidWithin(why, LONGEST_REASON)) throw new IllegalArgumentException("no reason is given");
  }

  private static boolean saidWithin(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }
}
