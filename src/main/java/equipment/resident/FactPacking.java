package equipment.resident;

import equipment.Attribute;
import equipment.Fact;
import equipment.FactKind;
import equipment.Ledger;
import equipment.Shape;
import identity.FactId;
import identity.RecentIds;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import quantity.Value;

/** Facts in bytes. */
@SuppressWarnings("EnumOrdinal") // the bytes live and die with one process
final class FactPacking {
  private static final FactKind[] KINDS = FactKind.values();
  private static final Attribute[] ATTRIBUTES = Attribute.values();

  private FactPacking() {}

  static void write(PackedOutput out, Ledger ledger) {
    out.all(ledger.facts(), fact -> write(out, fact));
    out.all(ledger.superseded(), id -> out.text(id.value()));
    out.number(ledger.recent().entries().length);
    for (long entry : ledger.recent().entries()) out.fixed(entry);
  }

  static Ledger ledger(PackedInput in) {
    var facts = in.all(() -> fact(in));
    var superseded = in.all(() -> new FactId(in.text()));
    long[] recent = new long[in.small()];
    for (int i = 0; i < recent.length; i++) recent[i] = in.fixed();
    return new Ledger(java.util.List.copyOf(facts), Set.copyOf(superseded), new RecentIds(recent));
  }

  private static void write(PackedOutput out, Fact fact) {
    out.text(fact.id().value());
    out.octet(fact.kind().ordinal());
    out.instant(fact.at());
    out.flag(fact.atFilledIn());
    out.optional(fact.supersedes(), id -> out.text(id.value()));
    out.octet(fact.values().size());
    fact.values().forEach((attribute, value) -> write(out, attribute, value));
  }

  private static Fact fact(PackedInput in) {
    FactId id = new FactId(in.text());
    FactKind kind = KINDS[in.octet()];
    var at = in.instant();
    boolean filledIn = in.flag();
    var supersedes = in.optional(() -> new FactId(in.text()));
    Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    for (int left = in.octet(); left > 0; left--) {
      Attribute attribute = ATTRIBUTES[in.octet()];
      values.put(attribute, value(in, attribute));
    }
    return new Fact(id, kind, at, filledIn, values, supersedes);
  }

  /** The attribute's shape says which kind of value it is; the door lets no other through. */
  private static void write(PackedOutput out, Attribute attribute, Value value) {
    out.octet(attribute.ordinal());
    switch (value) {
      case Value.Amount amount -> out.real(amount.number());
      case Value.Flag flag -> out.flag(flag.set());
      case Value.Day day -> out.number(day.date().toEpochDay());
      case Value.Text text -> {
        if (shared(attribute)) out.word(text.text());
        else out.text(text.text());
      }
    }
  }

  private static Value value(PackedInput in, Attribute attribute) {
    return switch (attribute.shape()) {
      case Shape.Amount amount -> new Value.Amount(in.real());
      case Shape.Flag flag -> new Value.Flag(in.flag());
      case Shape.Day day -> new Value.Day(LocalDate.ofEpochDay(in.number()));
      case Shape.Word word -> new Value.Text(in.word());
      case Shape.Text text -> new Value.Text(in.text());
      case Shape.Id id -> new Value.Text(shared(attribute) ? in.word() : in.text());
    };
  }

  private static boolean shared(Attribute attribute) {
    return attribute == Attribute.FACILITY_ID || attribute.shape() instanceof Shape.Word;
  }
}
