package http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where HTTP listens and who may ask.
 *
 * @param apiKeys accepted X-API-Key values; may be empty only on a loopback address
 * @param maxBodyBytes largest request body
 */
public record HttpSettings(String host, int port, Set<String> apiKeys, int maxBodyBytes) {
  public HttpSettings {
    if (apiKeys.isEmpty() && !loopback(host)) {
      throw new IllegalArgumentException(
          "http.host "
              + host
              + " is not a loopback address: set http.api-keys (VOLTMETRICS_API_KEYS)");
    }
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("http.host is no address: " + host, e);
    }
  }
}
