package equipment;

import identity.FactId;
import identity.RecentIds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts that count for an item now. Immutable, and a function of the set of facts alone: any
 * order of arrival and any repetition lead to the same current facts.
 *
 * <p>Of each attribute the newest {@value #RESERVE} statements are kept, so that retracting the
 * newest brings back the one before it; whatever is older is in the journal only. At least that
 * many, since tidying waits until {@value #TIDY_AT} facts are held.
 *
 * @param facts in force, oldest first by (at, id)
 * @param superseded ids that a correction or retraction took out of force, whether or not they have
 *     arrived yet
 * @param recent ids and digests of facts no longer held
 */
public record Ledger(List<Fact> facts, Set<FactId> superseded, RecentIds recent) {
  static final int RESERVE = 16;
  static final int TIDY_AT = 96;

  /** Event time decides; the id breaks ties, so that order of arrival never does. */
  static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::at).thenComparing(fact -> fact.id().value());

  private static final Ledger EMPTY = new Ledger(List.of(), Set.of(), RecentIds.none());

  public static Ledger empty() {
    return EMPTY;
  }

  /** The digest of what came under this id before, if it is still remembered. */
  public OptionalLong digestOf(FactId id) {
    for (Fact fact : facts) {
      if (fact.id().equals(id)) return OptionalLong.of(fact.digest());
    }
    return recent.digestOf(id.value());
  }

  /** The ledger with one more fact. */
  public Ledger with(Fact fact) {
    Ledger next = fact.supersedes().map(this::without).orElse(this);
    boolean inForce = fact.kind() != FactKind.RETRACTION && !superseded.contains(fact.id());
    return inForce ? next.holding(fact) : next.remembering(fact);
  }

  private Ledger without(FactId target) {
    Set<FactId> out = new TreeSet<>(Comparator.comparing(FactId::value));
    out.addAll(superseded);
    out.add(target);
    List<Fact> gone = facts.stream().filter(fact -> fact.id().equals(target)).toList();
    List<Fact> kept =
        gone.isEmpty() ? facts : facts.stream().filter(fact -> !fact.id().equals(target)).toList();
    Ledger next = new Ledger(kept, Set.copyOf(out), recent);
    return gone.isEmpty() ? next : next.remembering(gone.getFirst());
  }

  private Ledger remembering(Fact fact) {
    return new Ledger(facts, superseded, recent.with(fact.id().value(), fact.digest()));
  }

  private Ledger holding(Fact fact) {
    List<Fact> next = new ArrayList<>(facts.size() + 1);
    next.addAll(facts);
    int place = next.size();
    while (place > 0 && ORDER.compare(next.get(place - 1), fact) > 0) place--;
    if (place > 0 && next.get(place - 1).id().equals(fact.id())) return this;
    next.add(place, fact);
    Ledger held = new Ledger(List.copyOf(next), superseded, recent);
    return next.size() < TIDY_AT ? held : held.tidied();
  }

  private Ledger tidied() {
    Map<String, Integer> newer = new HashMap<>();
    List<Fact> kept = new ArrayList<>();
    RecentIds remembered = recent;
    for (Fact fact : facts.reversed()) {
      if (needed(fact, newer)) kept.addFirst(fact);
      else remembered = remembered.with(fact.id().value(), fact.digest());
    }
    return new Ledger(List.copyOf(kept), superseded, remembered);
  }

  private static boolean needed(Fact fact, Map<String, Integer> newer) {
    boolean needed = fact.kind() == FactKind.DECOMMISSION;
    for (String topic : fact.topics()) {
      needed |= newer.merge(topic, 1, Integer::sum) <= RESERVE;
    }
    return needed;
  }
}
