package equipment;

import equipment.Change.Cause;
import equipment.Change.Step;
import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The way from one situation to another, one cause at a time, assessed after each. */
final class Walk {
  private final List<Step> steps = new ArrayList<>();
  private final TreeSet<Fact> facts = new TreeSet<>(Ledger.ORDER);
  private Standpoint at;
  private Points points;

  Walk(Situation start) {
    at = start.from();
    facts.addAll(start.facts());
    points = start.points();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Facts begin or cease to count. */
  void move(Cause.Facts cause) {
    for (Change.Move move : cause.moves()) {
      if (move.reason().added()) facts.add(move.fact());
      else facts.remove(move.fact());
    }
    step(cause);
  }

  /** The day becomes that of a standpoint. */
  void pass(Standpoint to) {
    LocalDate from = at.asOf().day();
    if (from.equals(to.asOf().day())) return;
    at = new Standpoint(to.asOf(), to.knownAt(), at.inForce());
    step(new Cause.Time(from, to.asOf().day()));
  }

  /** The version becomes that of a standpoint. */
  void release(Standpoint to) {
    AlgorithmVersion from = at.inForce().algorithm().version();
    at = to;
    AlgorithmVersion version = to.inForce().algorithm().version();
    if (!from.equals(version)) step(new Cause.Version(from, version));
  }

  private void step(Cause cause) {
    Points next = Points.of(Timeline.assess(List.copyOf(facts), at));
    steps.add(new Step(cause, next, next.micros() - points.micros(), next.termsSince(points)));
    points = next;
  }
}
