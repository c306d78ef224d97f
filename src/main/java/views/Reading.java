package views;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where the read side is asked: a pool of its own, on threads that may wait. */
public final class Reading implements AutoCloseable {
  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** A question to one connection. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(Connection connection) throws Exception;
  }

  /** Connects; throws with one clear message when it cannot. */
  public Reading(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(5_000);
    config.setPoolName("views");
    this.pool = new HikariDataSource(config);
  }

  public HikariDataSource pool() {
    return pool;
  }

  /** Asks on a thread of its own; the stage fails with what the question threw. */
  public <T> CompletionStage<T> ask(Question<T> question) {
    CompletableFuture<T> result = new CompletableFuture<>();
    threads.execute(
        () -> {
          try (Connection connection = pool.getConnection()) {
            result.complete(question.ask(connection));
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  @Override
  public void close() {
    threads.shutdown();
    pool.close();
  }
}
