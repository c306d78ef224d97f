package identity;

/**
 * A stable 64-bit digest of a text: equal on every node, JVM and day, unlike {@code hashCode} of
 * enums.
 */
public final class Digest {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Digest() {}

  /**
   * FNV-1a over UTF-16 code units, finished with the 64-bit mix of SplitMix so that every bit
   * depends on every character.
   */
  public static long of(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
