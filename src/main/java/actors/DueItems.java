package actors;

import identity.EquipmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Which items' published results hold no longer, read without waking anyone. */
public interface DueItems {
  /** Items are dealt out to so many slices, by their persistence ids. */
  int SLICES = 8;

  /**
   * Items in service of one slice whose result is another one on this UTC day if nothing more was
   * recorded; the worst level first, then the longest due, then by id. It lags behind the journal:
   * an item just reassessed may still be among them.
   *
   * @param slice 0..7
   */
  CompletionStage<List<EquipmentId>> due(int slice, LocalDate day, int atMost);
}
