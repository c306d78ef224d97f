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
 * running is taken over; one of an engine that lives is left alone.
 */
public final class LocalDatabase implements AutoCloseable {
  private final DataFolderLock lock;
  private final Running running;

  /**
   * @param server empty when it was taken over; then it is stopped by its process
   */
  private record Running(Optional<EmbeddedPostgres> server, long pid, int port) {}

  private LocalDatabase(DataFolderLock lock, Running running) {
    this.lock = lock;
    this.running = running;
  }

  /**
   * Takes the data folder and starts its database.
   *
   * @throws StartFailure when another engine has the folder, or the database does not start
   */
  public static LocalDatabase start(Path data) {
    Path home = data.resolve("postgres").toAbsolutePath();
    try {
      DataFolderLock lock = DataFolderLock.take(data);
      try {
        Optional<Running> orphan = orphan(home);
        return new LocalDatabase(lock, orphan.isPresent() ? orphan.get() : started(home));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (StartFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new StartFailure(
          "the embedded PostgreSQL under " + home + " did not start: " + StartFailure.reason(e), e);
    }
  }

  private static Running started(Path home) throws IOException {
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
    return new Running(Optional.of(server), 0, server.getPort());
  }

  private static Optional<Running> orphan(Path home) throws IOException {
    Path file = home.resolve("postmaster.pid");
    if (!Files.exists(file)) return Optional.empty();
    List<String> lines = Files.readAllLines(file);
    long pid = Long.parseLong(lines.get(0).strip());
    int port = Integer.parseInt(lines.get(3).strip());
    return ProcessHandle.of(pid).isPresent() && answers(port)
        ? Optional.of(new Running(Optional.empty(), pid, port))
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
    return "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres?reWriteBatchedInserts=true";
  }

  @Override
  public void close() {
    try {
      if (running.server().isPresent()) running.server().get().close();
      else ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroy);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }
}
