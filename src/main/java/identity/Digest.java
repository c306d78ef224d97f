package identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A stable 64-bit digest of a text, or of many parts: equal on every node, JVM and day, unlike
 * {@code hashCode} of enums.
 */
public final class Digest {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long hash = FNV_OFFSET;

  private Digest() {}

  /** Of many parts, each with its length, so that no two lists of parts read the same. */
  public static Digest ofParts() {
    return new Digest();
  }

  /** Adds a text. */
  public Digest with(String text) {
    with(text.length());
    hash = hashed(hash, text);
    return this;
  }

  /** Adds a number. */
  public Digest with(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Character.SIZE)
      hash = hashed(hash, (char) (number >>> shift));
    return this;
  }

  /** Adds a moment. */
  public Digest with(Instant at) {
    return with(at.getEpochSecond()).with(at.getNano());
  }

  /** Adds what may be absent, and whether it is. */
  public <T> Digest with(Optional<T> part, BiConsumer<Digest, T> add) {
    with(part.isPresent() ? 1 : 0);
    part.ifPresent(present -> add.accept(this, present));
    return this;
  }

  /** The digest of all parts so far. */
  public long value() {
    return mixed(hash);
  }

  /**
   * FNV-1a over UTF-16 code units, finished with the 64-bit mix of SplitMix so that every bit
   * depends on every character.
   */
  public static long of(String text) {
    return mixed(hashed(FNV_OFFSET, text));
  }

  private static long hashed(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) hash = hashed(hash, text.charAt(i));
    return hash;
  }

  private static long hashed(long hash, char unit) {
    return (hash ^ unit) * FNV_PRIME;
  }

  private static long mixed(long unmixed) {
    long hash = unmixed;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
