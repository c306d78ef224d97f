package views;

import actors.DueItems;
import identity.EquipmentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import risk.Level;

/** The due index: until when each item's published result holds. */
public final class DueTable implements DueItems {
  private static final String SELECT =
      """
      select equipment_id from {schema}.item
      where slice = ? and in_service and valid_until <= ? and level >= ?
      order by level desc, valid_until, equipment_id limit ?""";

  private static final String COUNT =
      "select count(*) from {schema}.item where slice = ? and in_service and valid_until <= ?";

  private final Reading reading;

  public DueTable(Reading reading) {
    this.reading = reading;
  }

  @Override
  public CompletionStage<List<EquipmentId>> due(int slice, LocalDate day, Level least, int atMost) {
    return reading.ask(
        connection -> {
          try (PreparedStatement select = prepared(connection, SELECT, slice, day)) {
            select.setInt(3, LevelCode.of(least));
            select.setInt(4, atMost);
            return ids(select);
          }
        });
  }

  @Override
  public CompletionStage<Long> waiting(int slice, LocalDate day) {
    return reading.ask(
        connection -> {
          try (PreparedStatement select = prepared(connection, COUNT, slice, day);
              ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, int slice, LocalDate day) throws SQLException {
    String schema = Generations.now(connection).schema();
    PreparedStatement select = connection.prepareStatement(sql.replace("{schema}", schema));
    select.setInt(1, slice);
    select.setObject(2, day);
    return select;
  }

  private static List<EquipmentId> ids(PreparedStatement select) throws SQLException {
    List<EquipmentId> out = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) out.add(new EquipmentId(rows.getString(1)));
    }
    return out;
  }
}
