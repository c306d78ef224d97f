package http;

import identity.JobId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes job ids: UUIDs of version 7 (RFC 9562). The time in them tells a poll that came early from
 * a wrong id.
 */
final class JobIds {
  /** How long a job nobody knows may still be on the way. */
  static final Duration GRACE = Duration.ofSeconds(60);

  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param random safe for use by many threads
   */
  JobIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  JobId next() {
    return new JobId(uuid().toString());
  }

  /** 48 bits of milliseconds, version 7, 12 random bits; variant, 62 random bits. */
  UUID uuid() {
    long most = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
    long least = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
    return new UUID(most, least);
  }

  /**
   * Whether the id is a UUID of version 7 made less than {@link #GRACE} before now, here or by a
   * sender, whose clock may be ahead by as much.
   */
  static boolean young(String id, Instant now) {
    // UUID.fromString accepts shortened groups; the canonical text is 36 characters.
    if (id.length() != 36) return false;
    try {
      UUID uuid = UUID.fromString(id);
      Instant made = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
      return uuid.version() == 7
          && uuid.variant() == 2
          && Duration.between(made, now).abs().compareTo(GRACE) < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
