package equipment;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Reassessed;
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
 * @param passed what was published because time had passed, in the order of the journal; it tells
 *     nothing new of the item
 */
public record Timeline(EquipmentId id, List<Entry> entries, List<Said> passed) {

  /**
   * A fact that reached us.
   *
   * @param revision sequence number of its event
   * @param said what was published because of it; empty while the item was not registered
   */
  public record Entry(Fact fact, Instant arrivedAt, long revision, Optional<Said> said) {}

  /** How a fact stands to those known. */
  public enum Standing {
    NEW,
    /** The same fact is known: recording it again does nothing. */
    REPEATED,
    /** Another fact is known under its id. */
    CONFLICT
  }

  /** Collects an item's events, in the order of the journal. */
  public static Timeline of(EquipmentId id, Iterable<? extends EquipmentEvent> events) {
    Builder timeline = new Builder(id);
    events.forEach(timeline::add);
    return timeline.build().orElseGet(() -> empty(id));
  }

  /** Nothing ever reached us. */
  public static Timeline empty(EquipmentId id) {
    return new Timeline(id, List.of(), List.of());
  }

  /** Collects one event after the other, so that they need not all be held at once. */
  public static final class Builder {
    private final EquipmentId id;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Said> passed = new ArrayList<>();

    public Builder(EquipmentId id) {
      this.id = id;
    }

    /** The next event in the order of the journal. */
    public void add(EquipmentEvent event) {
      long revision = entries.size() + passed.size() + 1L;
      Optional<Said> said =
          event.published().map(r -> Said.of(event.at(), revision, r.assessment()));
      switch (event) {
        case FactRecorded recorded ->
            entries.add(new Entry(recorded.fact(), recorded.arrivedAt(), revision, said));
        case Reassessed reassessed -> passed.add(said.orElseThrow());
      }
    }

    /** Empty when there was no event. */
    public Optional<Timeline> build() {
      return entries.isEmpty()
          ? Optional.empty()
          : Optional.of(new Timeline(id, List.copyOf(entries), List.copyOf(passed)));
    }
  }

  /** How the item is seen from there. */
  public Situation at(Standpoint from) {
    List<Fact> facts = inForce(from);
    return new Situation(from, known(from.knownAt()), facts, assess(facts, from));
  }

  /** What the newest event known at a time had published. */
  public Optional<Said> saidAt(Instant knownAt) {
    Optional<Entry> entry =
        entries.reversed().stream().filter(e -> !e.arrivedAt().isAfter(knownAt)).findFirst();
    long revision = entry.map(Entry::revision).orElse(0L);
    return passed.reversed().stream()
        .filter(said -> !said.at().isAfter(knownAt))
        .findFirst()
        .filter(said -> said.revision() > revision)
        .or(() -> entry.flatMap(Entry::said));
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
        long revision = entries.size() + passed.size() + 1L;
        more.add(new Entry(fact, arrivedAt, revision, Optional.empty()));
        yield new Timeline(id, List.copyOf(more), passed);
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
    for (Entry entry : entries) {
      if (entry.arrivedAt().isAfter(at)) continue;
      facts.add(entry.fact().id());
      newest = entry.arrivedAt();
      revision = entry.revision();
    }
    for (Said said : passed) {
      if (said.at().isAfter(at) || said.revision() < revision) continue;
      newest = said.at();
      revision = said.revision();
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
