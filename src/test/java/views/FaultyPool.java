package views;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import javax.sql.DataSource;

/**
 * A pool whose connections fail at a seeded place: before a statement, after a commit whose answer
 * is lost, or because their backend is killed from outside.
 */
final class FaultyPool {
  private final DataSource pool;
  private final Journal journal;
  private final Random random;
  private int left = Integer.MAX_VALUE;
  private int faults;

  FaultyPool(DataSource pool, Journal journal, long seed) {
    this.pool = pool;
    this.journal = journal;
    this.random = new Random(seed);
  }

  /** The next fault comes within so many calls. */
  void arm(int calls) {
    left = 1 + random.nextInt(calls);
  }

  void disarm() {
    left = Integer.MAX_VALUE;
  }

  int faults() {
    return faults;
  }

  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            FaultyPool.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) ->
                method.getName().equals("getConnection")
                    ? connection(pool.getConnection())
                    : call(pool, method, args));
  }

  private Connection connection(Connection real) {
    return (Connection)
        Proxy.newProxyInstance(
            FaultyPool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> through(real, method, args));
  }

  private Object through(Connection real, Method method, Object[] args) throws Throwable {
    boolean counts =
        switch (method.getName()) {
          case "prepareStatement", "createStatement", "commit", "unwrap", "setAutoCommit" -> true;
          default -> false;
        };
    if (!counts || --left > 0) return call(real, method, args);
    left = Integer.MAX_VALUE;
    faults++;
    if (method.getName().equals("commit") && random.nextBoolean()) {
      call(real, method, args);
      kill(real);
      throw new SQLException("the answer to a commit was lost");
    }
    if (random.nextInt(3) == 0) throw new SQLException("an exception between two statements");
    kill(real);
    return call(real, method, args);
  }

  private void kill(Connection real) throws SQLException {
    int pid = real.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    try (Connection other = journal.connection();
        Statement statement = other.createStatement();
        ResultSet row = statement.executeQuery("select pg_terminate_backend(" + pid + ", 5000)")) {
      row.next();
    }
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
