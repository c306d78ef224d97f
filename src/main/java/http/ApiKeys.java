package http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The accepted keys, kept as digests. Every check compares digests of equal length against all
 * keys, so that the time it takes tells nothing about any of them.
 */
final class ApiKeys {
  private final List<byte[]> digests;

  ApiKeys(Collection<String> keys) {
    this.digests = keys.stream().map(ApiKeys::digest).toList();
  }

  /** Whether whoever shows this may ask; always, when no key was set. */
  boolean accept(Optional<String> shown) {
    if (digests.isEmpty()) return true;
    byte[] digest = digest(shown.orElse(""));
    boolean known = false;
    for (byte[] accepted : digests) known |= MessageDigest.isEqual(accepted, digest);
    return known;
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
