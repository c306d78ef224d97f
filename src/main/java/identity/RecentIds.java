package identity;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The last few ids seen, each with a digest of what came under it: how a repeat is told from a
 * conflict after the thing itself was let go. Immutable. Ids are kept as 64-bit hashes, so that two
 * of {@value #LIMIT} ids collide about once in 10^15 runs.
 *
 * @param entries id hash and digest in turn, oldest first; never changed after construction
 */
@SuppressWarnings(
    "ArrayRecordComponent") // two longs an id: an item must stay small; equality is by content
// below
public record RecentIds(long[] entries) {
  /** How many ids are remembered; the oldest is forgotten first. */
  public static final int LIMIT = 128;

  private static final RecentIds NONE = new RecentIds(new long[0]);

  public static RecentIds none() {
    return NONE;
  }

  /** The digest remembered for this id. */
  public OptionalLong digestOf(String id) {
    long hash = Digest.of(id);
    for (int i = entries.length - 2; i >= 0; i -= 2) {
      if (entries[i] == hash) return OptionalLong.of(entries[i + 1]);
    }
    return OptionalLong.empty();
  }

  public RecentIds with(String id, long digest) {
    int drop = entries.length >= 2 * LIMIT ? 2 : 0;
    long[] next = new long[entries.length - drop + 2];
    System.arraycopy(entries, drop, next, 0, entries.length - drop);
    next[next.length - 2] = Digest.of(id);
    next[next.length - 1] = digest;
    return new RecentIds(next);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecentIds that && Arrays.equals(entries, that.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(entries);
  }

  @Override
  public String toString() {
    return "RecentIds[" + entries.length / 2 + "]";
  }
}
