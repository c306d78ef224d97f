package equipment;

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
import quantity.Value;

/**
 * What is known of an item, read out of its ledger: per attribute the newest statement, and the
 * dates derived from inspections and maintenance.
 *
 * @param values newest value per attribute
 * @param dates last_inspected, last_maintained, maintained_TYPE
 * @param decommissioned whether a decommissioning is in force
 * @param notes facts that are kept but not used, in words
 */
public record Evidence(
    Map<Attribute, Value> values,
    Map<String, LocalDate> dates,
    boolean decommissioned,
    List<String> notes) {

  /** Reads a ledger. Observations dated before the installation are kept out and noted. */
  public static Evidence of(Ledger ledger) {
    Reading reading = new Reading(installed(ledger));
    ledger.facts().forEach(reading::take);
    return reading.evidence();
  }

  public Optional<String> text(Attribute attribute) {
    return values.get(attribute) instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
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

  private static Optional<LocalDate> installed(Ledger ledger) {
    return ledger.facts().reversed().stream()
        .map(fact -> fact.values().get(Attribute.INSTALLATION_DATE))
        .filter(Value.Day.class::isInstance)
        .map(value -> ((Value.Day) value).date())
        .findFirst();
  }

  static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Collects facts, oldest first, so that the newest wins. */
  private static final class Reading {
    private final Optional<LocalDate> installed;
    private final Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    private final Map<String, LocalDate> dates = new HashMap<>();
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
      values.putAll(fact.values());
      if (fact.kind() == FactKind.INSPECTION) dates.put("last_inspected", day);
      if (fact.kind() == FactKind.MAINTENANCE) maintained(fact, day);
      decommissioned |= fact.kind() == FactKind.DECOMMISSION;
    }

    private void maintained(Fact fact, LocalDate day) {
      dates.put("last_maintained", day);
      if (fact.values().get(Attribute.MAINTENANCE_TYPE) instanceof Value.Text type) {
        dates.put("maintained_" + type.text(), day);
      }
    }

    private static boolean observed(Fact fact) {
      return switch (fact.kind()) {
        case INSPECTION, MAINTENANCE, TEST, MEASUREMENT -> true;
        case SPECIFICATION, MOVE, DECOMMISSION, RETRACTION -> false;
      };
    }

    Evidence evidence() {
      if (values.get(Attribute.LAST_MAINTENANCE_DATE) instanceof Value.Day declared) {
        dates.merge("last_maintained", declared.date(), (a, b) -> a.isAfter(b) ? a : b);
      }
      return new Evidence(values, dates, decommissioned, List.copyOf(notes));
    }
  }
}
