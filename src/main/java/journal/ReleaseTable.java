package journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import risk.catalogue.Provenance;
import risk.catalogue.ReleaseStore;
import risk.catalogue.VersionFile;

/** Accepted algorithm versions in PostgreSQL. */
final class ReleaseTable implements ReleaseStore {
  private static final String INSERT =
      """
      insert into algorithm_version
        (version, sha256, content, file, commit_id, author, committed_at, message, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (version) do nothing""";
  private static final String SELECT =
      """
      select version, sha256, content, file, commit_id, author, committed_at, message, recorded_at
      from algorithm_version order by ordinal""";

  private final DataSource pool;

  ReleaseTable(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public List<Recorded> recorded() {
    List<Recorded> out = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) out.add(row(rows));
      return out;
    } catch (SQLException e) {
      throw new IllegalStateException("the recorded versions cannot be read: " + e.getMessage(), e);
    }
  }

  private static Recorded row(ResultSet rows) throws SQLException {
    Provenance provenance =
        new Provenance(
            rows.getString(4),
            Optional.ofNullable(rows.getString(5)),
            rows.getString(6),
            rows.getObject(7, OffsetDateTime.class).toInstant(),
            rows.getString(8),
            rows.getObject(9, OffsetDateTime.class).toInstant());
    VersionFile file = new VersionFile(rows.getString(4), rows.getBytes(3));
    return new Recorded(rows.getString(1), rows.getString(2), file, provenance);
  }

  @Override
  public void record(List<Recorded> releases) {
    try (Connection connection = pool.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      boolean same = true;
      for (Recorded release : releases) {
        set(insert, release);
        same &= insert.executeUpdate() == 1 || frozen(connection, release);
      }
      if (same) connection.commit();
      else connection.rollback(); // another node was first with other bytes: all or nothing
    } catch (SQLException e) {
      throw new IllegalStateException("versions cannot be recorded: " + e.getMessage(), e);
    }
  }

  private static void set(PreparedStatement insert, Recorded release) throws SQLException {
    Provenance from = release.provenance();
    insert.setString(1, release.version());
    insert.setString(2, release.hash());
    insert.setBytes(3, release.file().bytes());
    insert.setString(4, from.file());
    insert.setString(5, from.commit().orElse(null));
    insert.setString(6, from.author());
    insert.setObject(7, utc(from.at()));
    insert.setString(8, from.message());
    insert.setObject(9, utc(from.recordedAt()));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static boolean frozen(Connection connection, Recorded release) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select sha256 from algorithm_version where version = ?")) {
      select.setString(1, release.version());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() && rows.getString(1).equals(release.hash());
      }
    }
  }
}
