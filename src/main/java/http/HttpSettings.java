package http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where HTTP listens and who may ask.
 *
 * @param host name or address to bind
 * @param port 0 for any free one
 * @param apiKeys accepted X-API-Key values; may be empty only on a loopback address
 * @param maxBodyBytes largest request body
 */
public record HttpSettings(String host, int port, Set<String> apiKeys, int maxBodyBytes) {
  /**
   * @throws IllegalArgumentException in words for the operator: an open door without keys, a blank
   *     key, or a limit that lets nothing in
   */
  public HttpSettings {
    apiKeys = Set.copyOf(apiKeys);
    if (apiKeys.isEmpty() && !loopback(host)) {
      throw new IllegalArgumentException(
          "http.host "
              + host
              + " is not a loopback address: set http.api-keys (VOLTMETRICS_API_KEYS)");
    }
    if (apiKeys.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("http.api-keys holds a blank key");
    }
    if (maxBodyBytes < 1) {
      throw new IllegalArgumentException("http.max-body must be positive, not " + maxBodyBytes);
    }
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("http.host is no address: " + host, e);
    }
  }

  /** Without the keys: settings end up in logs. */
  @Override
  public String toString() {
    return "HttpSettings["
        + host
        + ":"
        + port
        + ", "
        + apiKeys.size()
        + " keys, "
        + maxBodyBytes
        + " bytes]";
  }
}
