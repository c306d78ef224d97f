package amqp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a broker that can be cut, and whose way to the broker can be held up. */
public final class Wire implements AutoCloseable {
  private final ServerSocket server;
  private final URI broker;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile boolean held;

  public Wire(String uri) throws IOException {
    broker = URI.create(uri);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** The broker's address by way of this wire. */
  public String uri() {
    String path = broker.getRawPath() == null ? "" : broker.getRawPath();
    return "amqp://" + broker.getRawUserInfo() + "@127.0.0.1:" + server.getLocalPort() + path;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        Socket far = new Socket(broker.getHost(), broker.getPort());
        sockets.add(near);
        sockets.add(far);
        Thread.ofVirtual().start(() -> carry(near, far, true));
        Thread.ofVirtual().start(() -> carry(far, near, false));
      } catch (IOException e) {
        if (!server.isClosed()) cut();
      }
    }
  }

  private void carry(Socket from, Socket to, boolean toBroker) {
    byte[] buffer = new byte[1 << 16];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        while (toBroker && held) Thread.sleep(5);
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      close(from);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close(to);
    }
  }

  /** Ends every connection at once; new ones are let through. */
  public void cut() {
    sockets.forEach(Wire::close);
    sockets.clear();
  }

  /** From now on the broker hears nothing, while it is still heard. */
  public void hold() {
    held = true;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    held = false;
    cut();
  }
}
