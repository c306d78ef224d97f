package facility;

import facility.Contribution.Share;
import identity.EquipmentId;
import identity.FacilityId;
import identity.RecentIds;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import quantity.Value;
import risk.Level;

/**
 * One facility as it is now: a register per item in which the newest contribution wins, and the
 * totals over them. Mutable, since one change among 100,000 items must not copy the others; owned
 * by one actor and changed by events alone.
 */
public final class Facility {
  /** What a description says of one attribute, and when. */
  public record Stated(Instant at, String factId, Value value) {
    static final Comparator<Stated> ORDER =
        Comparator.comparing(Stated::at).thenComparing(Stated::factId);
  }

  private final Map<FacilityAttribute, Stated> description = new EnumMap<>(FacilityAttribute.class);
  private final Map<EquipmentId, Contribution> registers = new HashMap<>();
  private final RollUp rollUp = new RollUp();
  private RecentIds recent = RecentIds.none();
  private boolean described;
  private Instant updatedAt = Instant.EPOCH;

  /** Changes this facility by an event and returns it. */
  public Facility after(FacilityEvent event) {
    switch (event) {
      case FacilityEvent.Described e -> describe(e);
      case FacilityEvent.ContributionsApplied e -> {
        e.contributions().forEach(this::register);
        updatedAt = e.at();
      }
    }
    return this;
  }

  /**
   * Takes contributions at once, so that the event can tell what the facility is after them;
   * applying that event then changes nothing more but the time.
   *
   * @param levelOf classifies the facility's score
   */
  public FacilityEvent.ContributionsApplied taking(
      FacilityId id, List<Contribution> fresh, Instant at, IntFunction<Level> levelOf) {
    fresh.forEach(this::register);
    Level level = rollUp.assessed() == 0 ? Level.UNKNOWN : levelOf.apply(rollUp.score());
    return new FacilityEvent.ContributionsApplied(
        id, fresh, at, Optional.of(FacilityResult.of(rollUp, level)));
  }

  private void describe(FacilityEvent.Described event) {
    described = true;
    updatedAt = event.arrivedAt();
    FacilityFact fact = event.fact();
    recent = recent.with(fact.id().value(), fact.digest());
    fact.values()
        .forEach(
            (attribute, value) ->
                state(attribute, new Stated(fact.at(), fact.id().value(), value)));
  }

  private void state(FacilityAttribute attribute, Stated stated) {
    description.merge(attribute, stated, (a, b) -> Stated.ORDER.compare(a, b) > 0 ? a : b);
  }

  private void register(Contribution contribution) {
    Contribution before = registers.get(contribution.equipmentId());
    if (before != null && !contribution.newerThan(before)) return;
    if (before != null)
      before.share().ifPresent(share -> rollUp.remove(contribution.equipmentId(), share));
    registers.put(contribution.equipmentId(), contribution);
    contribution.share().ifPresent(share -> rollUp.add(contribution.equipmentId(), share));
  }

  /** Whether this contribution would change anything. */
  public boolean misses(Contribution contribution) {
    Contribution held = registers.get(contribution.equipmentId());
    return held == null || contribution.newerThan(held);
  }

  /** Present when a description with this id came before; then whether its content was the same. */
  public Optional<Boolean> repeats(FacilityFact fact) {
    OptionalLong before = recent.digestOf(fact.id().value());
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getAsLong() == fact.digest());
  }

  /** Whether anything is known of it. */
  public boolean known() {
    return described || !registers.isEmpty();
  }

  public boolean described() {
    return described;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public RollUp rollUp() {
    return rollUp;
  }

  public Optional<String> text(FacilityAttribute attribute) {
    Stated stated = description.get(attribute);
    return stated != null && stated.value() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** The share an item has here now. */
  public Optional<Share> shareOf(EquipmentId id) {
    return Optional.ofNullable(registers.get(id)).flatMap(Contribution::share);
  }

  /** All registers, withdrawn ones too. */
  public Collection<Contribution> registers() {
    return Collections.unmodifiableCollection(registers.values());
  }

  /** A copy that nobody changes, from which {@link #of} rebuilds the same facility. */
  public Snapshot snapshot() {
    return new Snapshot(
        Map.copyOf(description), List.copyOf(registers.values()), recent, described, updatedAt);
  }

  /** Everything a facility is, without its totals. */
  public record Snapshot(
      Map<FacilityAttribute, Stated> description,
      List<Contribution> registers,
      RecentIds recent,
      boolean described,
      Instant updatedAt) {}

  public static Facility of(Snapshot snapshot) {
    Facility facility = new Facility();
    facility.description.putAll(snapshot.description());
    snapshot.registers().forEach(facility::register);
    facility.recent = snapshot.recent();
    facility.described = snapshot.described();
    facility.updatedAt = snapshot.updatedAt();
    return facility;
  }
}
