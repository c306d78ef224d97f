package equipment;

import equipment.Change.Cause;
import equipment.Change.Move;
import equipment.Change.Reason;
import identity.FactId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which facts count in one situation and not in another, and why. */
final class Moves {
  private static final Comparator<Move> ORDER = Comparator.comparing(Move::fact, Ledger.ORDER);

  private final Situation before;
  private final Situation after;
  private final Map<FactId, Fact> facts = new HashMap<>();
  private final Map<FactId, List<Fact>> superseding = new HashMap<>();

  Moves(Timeline lineage, Situation before, Situation after) {
    this.before = before;
    this.after = after;
    for (Timeline.Entry entry : lineage.entries()) {
      Fact fact = entry.fact();
      facts.putIfAbsent(fact.id(), fact);
      fact.supersedes()
          .ifPresent(t -> superseding.computeIfAbsent(t, none -> new ArrayList<>()).add(fact));
    }
  }

  /** In order of event time and id; what goes back to the same first fact belongs together. */
  List<Cause.Facts> causes() {
    Map<FactId, List<Move>> byOrigin = new HashMap<>();
    for (Move move : moves())
      byOrigin.computeIfAbsent(origin(move.fact()), none -> new ArrayList<>()).add(move);
    Map<Move, List<Move>> ordered = new TreeMap<>(ORDER);
    for (List<Move> together : byOrigin.values()) {
      together.sort(ORDER);
      ordered.put(together.getFirst(), together);
    }
    return ordered.values().stream().map(List::copyOf).map(Cause.Facts::new).toList();
  }

  private List<Move> moves() {
    Set<Fact> counted = new HashSet<>(before.facts());
    Set<Fact> counts = new HashSet<>(after.facts());
    List<Move> moves = new ArrayList<>();
    for (Fact fact : before.facts())
      if (!counts.contains(fact)) moves.add(new Move(fact, whyGone(fact)));
    for (Fact fact : after.facts())
      if (!counted.contains(fact)) moves.add(new Move(fact, whyCome(fact)));
    return moves;
  }

  private Reason whyCome(Fact fact) {
    if (!before.known().facts().contains(fact.id())) return Reason.BECAME_KNOWN;
    return before.from().asOf().covers(fact.at()) ? Reason.REINSTATED : Reason.CAME_TO_PASS;
  }

  private Reason whyGone(Fact fact) {
    if (!after.known().facts().contains(fact.id())) return Reason.NOT_KNOWN_YET;
    return superseding.getOrDefault(fact.id(), List.of()).stream()
        .filter(by -> after.known().facts().contains(by.id()))
        .findFirst()
        .map(by -> by.kind() == FactKind.RETRACTION ? Reason.RETRACTED : Reason.CORRECTED)
        .orElse(Reason.NOT_COME_TO_PASS_YET);
  }

  /** The first fact of a chain of corrections. */
  private FactId origin(Fact fact) {
    Set<FactId> seen = new HashSet<>();
    Fact first = fact;
    while (seen.add(first.id()) && first.supersedes().map(facts::containsKey).orElse(false))
      first = facts.get(first.supersedes().get());
    return first.id();
  }
}
