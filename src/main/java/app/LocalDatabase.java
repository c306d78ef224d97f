package app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL from Maven, under the data folder, kept between runs. One that a killed engine left
 * running is taken over.
 *
 * @param server empty when it was taken over; then it is stopped by its process
 */
public record LocalDatabase(Optional<EmbeddedPostgres> server, long pid, int port)
    implements AutoCloseable {

  public static LocalDatabase start(Path data) {
    Path home = data.resolve("postgres").toAbsolutePath();
    try {
      Optional<LocalDatabase> running = running(home);
      if (running.isPresent()) return running.get();
      Files.createDirectories(home.getParent());
      Files.deleteIfExists(home.resolve("postmaster.pid"));
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(home)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false) // it is stopped last, by whoever started it
              .setServerConfig("max_connections", "100")
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("listen_addresses", "127.0.0.1")
              // what was acknowledged stays: the defaults are those of a database for one test
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .start();
      return new LocalDatabase(Optional.of(server), 0, server.getPort());
    } catch (IOException | RuntimeException e) {
      throw new StartFailure(
          "the embedded PostgreSQL under " + home + " did not start: " + StartFailure.reason(e), e);
    }
  }

  private static Optional<LocalDatabase> running(Path home) throws IOException {
    Path file = home.resolve("postmaster.pid");
    if (!Files.exists(file)) return Optional.empty();
    List<String> lines = Files.readAllLines(file);
    long pid = Long.parseLong(lines.get(0).strip());
    int port = Integer.parseInt(lines.get(3).strip());
    return ProcessHandle.of(pid).isPresent() && answers(port)
        ? Optional.of(new LocalDatabase(Optional.empty(), pid, port))
        : Optional.empty();
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** JDBC address; the user is postgres, without a password. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
  }

  @Override
  public void close() {
    try {
      if (server.isPresent()) server.get().close();
      else ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
