package actors;

import java.util.List;

/** The answer to a command, given only after what it brought is in the journal. */
public sealed interface Receipt extends CborSerializable {
  /**
   * In the journal.
   *
   * @param revision sequence number of the subject after it
   * @param duplicate true when the same fact was recorded before and nothing changed
   * @param warnings what the sender should know although it was accepted
   */
  record Recorded(long revision, boolean duplicate, List<String> warnings) implements Receipt {}

  /**
   * Refused by a rule: the same fact id came before with another payload. Sending it again cannot
   * help.
   */
  record Conflict(String detail) implements Receipt {}

  /**
   * The journal works, but cannot hold this fact; nothing was recorded and sending it again cannot
   * help. A defect: what cannot be written should have been refused at the door.
   */
  record Unwritable(String detail) implements Receipt {}
}
