package app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one engine that works in a data folder. The operating system frees it when that
 * engine ends, however it ends.
 */
final class DataFolderLock implements AutoCloseable {
  /**
   * The folders of this process: where closing a file frees every lock the process has on it, a
   * second attempt must not open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private DataFolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, which is created when it is missing.
   *
   * @throws StartFailure when another engine holds it
   */
  static DataFolderLock take(Path data) throws IOException {
    Path folder = Files.createDirectories(data.toAbsolutePath()).toRealPath();
    if (!HELD.add(folder)) throw inUse(folder);
    try {
      return new DataFolderLock(folder, locked(folder));
    } catch (IOException | RuntimeException e) {
      HELD.remove(folder);
      throw e;
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock(); // freed with its channel
    if (lock != null) return channel;
    channel.close();
    throw inUse(folder);
  }

  private static StartFailure inUse(Path folder) {
    return new StartFailure(
        "another engine works in the data folder "
            + folder
            + "; stop it, or set VOLTMETRICS_DATA to a folder of its own",
        null);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(folder);
    }
  }
}
