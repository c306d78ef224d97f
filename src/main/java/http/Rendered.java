package http;

import identity.EquipmentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers about items as they were last written out, each good for one revision of its item: what
 * nobody changed is not written out again. Bounded; what was not asked for longest goes first.
 */
final class Rendered {
  /**
   * @param stand whose answer it is
   * @param bytes never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes pass through; answers are never compared
  record Answer(Freshness.Stand stand, byte[] bytes) {
    long revision() {
      return stand.revision();
    }
  }

  private final Map<EquipmentId, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final long most;
  private long held;

  /**
   * @param most bytes held at most
   */
  Rendered(long most) {
    this.most = most;
  }

  synchronized Optional<Answer> find(EquipmentId id) {
    return Optional.ofNullable(answers.get(id));
  }

  /** An older revision, which a slow answer may bring, does not replace a newer one. */
  synchronized void keep(EquipmentId id, Answer answer) {
    Answer before = answers.get(id);
    if (before != null && before.revision() > answer.revision()) return;
    answers.put(id, answer);
    held += answer.bytes().length - (before == null ? 0 : before.bytes().length);
    var eldest = answers.entrySet().iterator();
    while (held > most) {
      held -= eldest.next().getValue().bytes().length;
      eldest.remove();
    }
  }
}
