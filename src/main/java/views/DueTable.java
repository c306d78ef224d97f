package views;

import actors.DueItems;
import identity.EquipmentId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The due index: until when each item's published result holds. */
public final class DueTable implements DueItems {
  private static final String SELECT =
      """
      select equipment_id from {schema}.item
      where slice = ? and in_service and valid_until is not null and valid_until <= ?
      order by level desc, valid_until, equipment_id limit ?""";

  private final Reading reading;

  public DueTable(Reading reading) {
    this.reading = reading;
  }

  @Override
  public CompletionStage<List<EquipmentId>> due(int slice, LocalDate day, int atMost) {
    return reading.ask(
        connection -> {
          String sql = SELECT.replace("{schema}", Generations.now(connection).schema());
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, slice);
            select.setObject(2, day);
            select.setInt(3, atMost);
            return ids(select);
          }
        });
  }

  private static List<EquipmentId> ids(PreparedStatement select) throws SQLException {
    List<EquipmentId> out = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) out.add(new EquipmentId(rows.getString(1)));
    }
    return out;
  }
}
