package equipment;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentRules.Arrival;
import identity.EquipmentId;
import identity.FactId;
import identity.RecentIds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that ever reached us of one item, so that it can be looked at from any moment: unlike
 * its {@link Ledger} it lets nothing go.
 *
 * <p>What counts at a standpoint is a function of the set of facts known there: those dated until
 * its moment that no correction or retraction known there took out of force, whatever date the
 * correction bears.
 *
 * @param entries in the order of the journal
 */
public record Timeline(EquipmentId id, List<Entry> entries) {

  /**
   * A fact that reached us.
   *
   * @param said what was published because of it; empty while the item was not registered
   */
  public record Entry(Fact fact, Instant arrivedAt, Optional<Said> said) {}

  /** How a fact stands to those known. */
  public enum Standing {
    NEW,
    /** The same fact is known: recording it again does nothing. */
    REPEATED,
    /** Another fact is known under its id. */
    CONFLICT
  }

  /** Collects an item's events, in the order of the journal. */
  public static Timeline of(EquipmentId id, Iterable<FactRecorded> events) {
    Builder timeline = new Builder(id);
    events.forEach(timeline::add);
    return timeline.build().orElseGet(() -> new Timeline(id, List.of()));
  }

  /** Collects one event after the other, so that they need not all be held at once. */
  public static final class Builder {
    private final EquipmentId id;
    private final List<Entry> entries = new ArrayList<>();

    public Builder(EquipmentId id) {
      this.id = id;
    }

    /** The next event in the order of the journal. */
    public void add(FactRecorded event) {
      Instant at = event.arrivedAt();
      long revision = entries.size() + 1L;
      entries.add(
          new Entry(
              event.fact(), at, event.result().map(r -> Said.of(at, revision, r.assessment()))));
    }

    /** Empty when there was no event. */
    public Optional<Timeline> build() {
      return entries.isEmpty()
          ? Optional.empty()
          : Optional.of(new Timeline(id, List.copyOf(entries)));
    }
  }

  /** How the item is seen from there. */
  public Situation at(Standpoint from) {
    List<Fact> facts = inForce(from);
    return new Situation(from, known(from.knownAt()), facts, assess(facts, from));
  }

  /** What the newest event known at a time had published. */
  public Optional<Said> saidAt(Instant knownAt) {
    return entries.reversed().stream()
        .filter(entry -> !entry.arrivedAt().isAfter(knownAt))
        .findFirst()
        .flatMap(Entry::said);
  }

  /** Why the item is seen differently from one standpoint than from another. */
  public Change change(Standpoint before, Standpoint after) {
    return Change.between(this, at(before), at(after));
  }

  /**
   * What the facts that this timeline has more than another would change.
   *
   * @param from where everything is known
   */
  public Change supposition(Timeline known, Standpoint from) {
    return Change.between(this, known.at(from), at(from));
  }

  /** How recording this fact would end. */
  public Standing standing(Fact fact) {
    return entries.stream()
        .filter(entry -> entry.fact().id().equals(fact.id()))
        .findFirst()
        .map(entry -> entry.fact().digest() == fact.digest())
        .map(same -> same ? Standing.REPEATED : Standing.CONFLICT)
        .orElse(Standing.NEW);
  }

  /** As if this fact had arrived too; a repeated one changes nothing. */
  public Timeline with(Fact fact, Instant arrivedAt) {
    return switch (standing(fact)) {
      case REPEATED -> this;
      case CONFLICT -> throw new IllegalArgumentException("another fact has the id " + fact.id());
      case NEW -> {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(fact, arrivedAt, Optional.empty()));
        yield new Timeline(id, List.copyOf(more));
      }
    };
  }

  static Optional<Result> assess(List<Fact> facts, Standpoint from) {
    LocalDate day = from.asOf().day();
    Arrival arrival = new Arrival(day.atStartOfDay(ZoneOffset.UTC).toInstant(), from.inForce());
    return EquipmentRules.assess(new Ledger(facts, Set.of(), RecentIds.none()), arrival);
  }

  private Situation.Known known(Instant at) {
    Set<FactId> facts = new HashSet<>();
    Instant newest = Instant.EPOCH;
    long revision = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.arrivedAt().isAfter(at)) continue;
      facts.add(entry.fact().id());
      newest = entry.arrivedAt();
      revision = i + 1L;
    }
    return new Situation.Known(facts, revision, newest);
  }

  private List<Fact> inForce(Standpoint from) {
    List<Fact> known =
        entries.stream()
            .filter(entry -> !entry.arrivedAt().isAfter(from.knownAt()))
            .map(Entry::fact)
            .toList();
    Set<FactId> out = new HashSet<>();
    known.forEach(
        fact -> fact.supersedes().filter(target -> !target.equals(fact.id())).ifPresent(out::add));
    return known.stream()
        .filter(fact -> fact.kind() != FactKind.RETRACTION)
        .filter(fact -> from.asOf().covers(fact.at()))
        .filter(fact -> out.add(fact.id())) // out of force, or a repeat
        .sorted(Ledger.ORDER)
        .toList();
  }
}
