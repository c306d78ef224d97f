package app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Looks at ports before a server takes them, since servers say it less clearly. */
final class Ports {
  private Ports() {}

  /**
   * @param what who wants it, for the message
   * @param variable environment variable that chooses another
   * @throws StartFailure when the port is taken
   */
  static void free(String what, String host, int port, String variable) {
    if (port == 0) return;
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      String place = what + " cannot listen on " + host + ":" + port + ": " + e.getMessage();
      throw new StartFailure(place + " (" + variable + " chooses another port)", e);
    }
  }

  static int any() {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
