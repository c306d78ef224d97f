package views;

import equipment.EquipmentEvent;
import facility.FacilityEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Journal rows of one slice, turned into the rows of the read side. */
final class Batch {
  private final ItemRows items;
  private final FacilityRows facilities;

  private Batch(int slice) {
    this.items = new ItemRows(slice);
    this.facilities = new FacilityRows(slice);
  }

  static Batch of(int slice, List<JournalSlice.Row> rows) {
    Batch batch = new Batch(slice);
    for (JournalSlice.Row row : rows) {
      row.event().ifPresent(event -> batch.add(event, row.sequence()));
    }
    return batch;
  }

  private void add(Object event, long revision) {
    if (event instanceof EquipmentEvent e) ItemResult.of(e, revision).ifPresent(items::add);
    if (event instanceof FacilityEvent e) facilities.add(e, revision);
  }

  /**
   * Makes the partitions its results fall into.
   *
   * @param made those known to be there
   */
  void prepare(Connection connection, String schema, Set<String> made) throws SQLException {
    items.months().partitions(connection, schema + ".item_result", made);
    facilities.months().partitions(connection, schema + ".facility_result", made);
  }

  void write(Connection connection, String schema) throws SQLException {
    items.write(connection, schema);
    facilities.write(connection, schema);
  }
}
