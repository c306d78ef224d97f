package bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection that does as little as HTTP allows, so that the server is measured. */
final class Client implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final StringBuilder line = new StringBuilder();

  Client(String base) throws IOException {
    URI uri = URI.create(base);
    socket = new Socket(uri.getHost(), uri.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /**
   * Asks, reads the whole answer, and returns its size.
   *
   * @throws IOException when it is not 200
   */
  int get(String path) throws IOException {
    int length = head(path);
    in.skipNBytes(length);
    return length;
  }

  /** Likewise, but returns the answer. */
  String text(String path) throws IOException {
    return new String(in.readNBytes(head(path)), StandardCharsets.UTF_8);
  }

  /** Size of the body that comes next. */
  private int head(String path) throws IOException {
    out.write(
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    String status = line();
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15))
        length = Integer.parseInt(header.substring(15).strip());
    }
    if (!status.startsWith("HTTP/1.1 200")) throw new IOException(path + ": " + status);
    return length;
  }

  private String line() throws IOException {
    line.setLength(0);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("the connection was closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
