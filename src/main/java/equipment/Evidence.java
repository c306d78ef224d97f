package equipment;

import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Value;

/**
 * What is known of an item, read out of its ledger: per attribute the newest statement, the dates
 * derived from inspections, maintenance and tests, and which fact proves each.
 *
 * @param values newest value per attribute
 * @param dates last_inspected, last_maintained, maintained_TYPE, tested_TYPE; failed_TYPE where the
 *     newest test of a type was not passed
 * @param sources the fact behind each of both, by wire name or by the date's name
 * @param decommissioned whether a decommissioning is in force
 * @param notes facts that are kept but not used, in words
 */
public record Evidence(
    Map<Attribute, Value> values,
    Map<String, LocalDate> dates,
    Map<String, Source> sources,
    boolean decommissioned,
    List<String> notes) {

  /**
   * The fact that proves something.
   *
   * @param at when it was true in the plant
   */
  public record Source(FactId fact, Instant at) {}

  /** Reads a ledger. Observations dated before the installation are kept out and noted. */
  public static Evidence of(Ledger ledger) {
    return of(ledger.facts());
  }

  /**
   * Reads facts in force, for instance those of a ledger up to a day.
   *
   * @param facts oldest first, as a ledger orders them
   */
  public static Evidence of(List<Fact> facts) {
    Reading reading = new Reading(installed(facts));
    facts.forEach(reading::take);
    return reading.evidence();
  }

  public Optional<String> text(Attribute attribute) {
    return values.get(attribute) instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** The number an attribute has, in the canonical unit of its dimension. */
  public OptionalDouble number(Attribute attribute) {
    return values.get(attribute) instanceof Value.Amount amount
        ? OptionalDouble.of(amount.number())
        : OptionalDouble.empty();
  }

  /** What was stated of a yes-or-no attribute; empty when nobody said. */
  public Optional<Boolean> flag(Attribute attribute) {
    return values.get(attribute) instanceof Value.Flag flag
        ? Optional.of(flag.set())
        : Optional.empty();
  }

  /** The fact that proves an attribute or a derived date. */
  public Optional<Source> source(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** The inputs of a risk algorithm: attributes and derived dates under their wire names. */
  public Map<String, Object> inputs() {
    Map<String, Object> inputs = new HashMap<>(dates);
    values.forEach((attribute, value) -> inputs.put(attribute.wireName(), plain(value)));
    return inputs;
  }

  private static Object plain(Value value) {
    return switch (value) {
      case Value.Amount amount -> amount.number();
      case Value.Flag flag -> flag.set();
      case Value.Text text -> text.text();
      case Value.Day day -> day.date();
    };
  }

  private static Optional<LocalDate> installed(List<Fact> facts) {
    return facts.reversed().stream()
        .map(fact -> fact.values().get(Attribute.INSTALLATION_DATE))
        .filter(Value.Day.class::isInstance)
        .map(value -> ((Value.Day) value).date())
        .findFirst();
  }

  /** The UTC day of an instant, by which facts are dated. */
  public static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Collects facts, oldest first, so that the newest wins. */
  private static final class Reading {
    private final Optional<LocalDate> installed;
    private final Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private boolean decommissioned;

    Reading(Optional<LocalDate> installed) {
      this.installed = installed;
    }

    void take(Fact fact) {
      LocalDate day = day(fact.at());
      if (observed(fact) && installed.filter(day::isBefore).isPresent()) {
        notes.add(
            "%s %s of %s is dated before the installation on %s and is not used"
                .formatted(
                    fact.kind().name().toLowerCase(Locale.ROOT), fact.id(), day, installed.get()));
        return;
      }
      Source source = new Source(fact.id(), fact.at());
      values.putAll(fact.values());
      fact.values().keySet().forEach(a -> sources.put(a.wireName(), source));
      if (fact.kind() == FactKind.INSPECTION) date("last_inspected", day, source);
      if (fact.kind() == FactKind.MAINTENANCE) maintained(fact, day, source);
      if (fact.kind() == FactKind.TEST) tested(fact, day, source);
      decommissioned |= fact.kind() == FactKind.DECOMMISSION;
    }

    private void maintained(Fact fact, LocalDate day, Source source) {
      date("last_maintained", day, source);
      if (fact.values().get(Attribute.MAINTENANCE_TYPE) instanceof Value.Text type) {
        date("maintained_" + type.text(), day, source);
      }
    }

    private void tested(Fact fact, LocalDate day, Source source) {
      if (!(fact.values().get(Attribute.TEST_TYPE) instanceof Value.Text type)) return;
      date("tested_" + type.text(), day, source);
      String failed = "failed_" + type.text();
      if (fact.values().get(Attribute.PASSED) instanceof Value.Flag passed && !passed.set()) {
        date(failed, day, source);
      } else {
        dates.remove(failed);
        sources.remove(failed);
      }
    }

    private void date(String name, LocalDate day, Source source) {
      dates.put(name, day);
      sources.put(name, source);
    }

    private static boolean observed(Fact fact) {
      return switch (fact.kind()) {
        case INSPECTION, MAINTENANCE, TEST, MEASUREMENT -> true;
        case SPECIFICATION, MOVE, DECOMMISSION, RETRACTION -> false;
      };
    }

    /** A declared date counts where no record is newer; its fact is the one that declared it. */
    private void declared(LocalDate day) {
      LocalDate recorded = dates.get("last_maintained");
      if (recorded != null && !day.isAfter(recorded)) return;
      date("last_maintained", day, sources.get(Attribute.LAST_MAINTENANCE_DATE.wireName()));
    }

    Evidence evidence() {
      if (values.get(Attribute.LAST_MAINTENANCE_DATE) instanceof Value.Day declared) {
        declared(declared.date());
      }
      return new Evidence(values, dates, sources, decommissioned, List.copyOf(notes));
    }
  }
}
