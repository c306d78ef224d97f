package actors;

import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;

/**
 * Who waits for what an actor is writing. The journal rejects an event it cannot serialize, and the
 * actor then stops without having answered: the asker would take that for silence and ask for ever.
 */
final class Recorder {
  private Optional<ActorRef<Receipt>> waiting = Optional.empty();

  /** An actor writes one command's events at a time, so the last who asked is the one. */
  void persists(ActorRef<Receipt> replyTo) {
    waiting = Optional.of(replyTo);
  }

  /** What is written next answers no command that is recorded. */
  void persistsForNobody() {
    waiting = Optional.empty();
  }

  void rejected(Throwable why) {
    String detail = "the journal cannot hold this fact: " + why.getMessage();
    waiting.ifPresent(asker -> asker.tell(new Receipt.Unwritable(detail)));
  }
}
