package http;

import identity.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Job ids are UUIDs of version 7 (RFC 9562): the time in them tells a poll that came early from a
 * wrong id.
 */
final class JobIds {
  private static final Duration EARLY = Duration.ofSeconds(60);

  private JobIds() {}

  static JobId next(Instant now) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long most = (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
    long least = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
    return new JobId(new UUID(most, least).toString());
  }

  /**
   * Whether this id was made less than a minute ago, here or by a sender: its command may still be
   * on the way.
   */
  static boolean young(String id, Instant now) {
    try {
      UUID uuid = UUID.fromString(id);
      Instant made = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
      return uuid.version() == 7 && Duration.between(made, now).abs().compareTo(EARLY) < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
