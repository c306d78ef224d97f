package actors;

import equipment.EquipmentEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The end of the journal, read in commit order, each row once. */
public interface Tail {
  /** Rows younger than this are left alone: live delivery is given its chance first. */
  long SETTLED_MILLIS = 2_000;

  /**
   * How far the sweeper has come.
   *
   * @param xid transaction id of the last row, as text
   * @param repaired contributions that had been missing, ever
   */
  record Position(String xid, long ordering, long repaired) {}

  /** A journal row; the event is empty when it is not an item's. */
  record Row(Position at, long sequence, Optional<EquipmentEvent> event) {}

  CompletionStage<Position> position();

  CompletionStage<List<Row>> after(Position position, int atMost);

  CompletionStage<Position> save(Position position);
}
