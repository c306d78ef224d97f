package electrical.method;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quantity.QuantityText;
import quantity.Unit;

/** Checks raw inputs whole against what a method declares, and collects every refusal. */
final class Checked {
  private static final int SHOWN = 100;

  private final List<Refusal> refusals = new ArrayList<>();

  List<Refusal> refusals() {
    return refusals;
  }

  Inputs group(List<Input> members, Map<?, ?> raw, String base) {
    Map<String, Object> values = new HashMap<>();
    Set<String> refused = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Input input : members) {
      Object found = raw.get(input.name());
      String pointer = base + "/" + escaped(input.name());
      if (found instanceof List<?> list) counts.put(input.name(), list.size());
      if (found != null && !saidToBeUnknown(input, found))
        value(input, found, pointer)
            .ifPresentOrElse(v -> values.put(input.name(), v), () -> refused.add(input.name()));
      else if (input.absenceRefused()) {
        refuse(pointer, "MISSING_FIELD", "nothing", Expected.of(input.kind()));
        refused.add(input.name());
      }
    }
    for (Object name : raw.keySet()) {
      if (members.stream().noneMatch(m -> m.name().equals(name)))
        refuse(
            base + "/" + escaped(name),
            "UNKNOWN_FIELD",
            shown(raw.get(name)),
            "one of " + Expected.names(members));
    }
    return new Inputs(values, refused, counts);
  }

  /** A name as a step of a JSON Pointer; the name of a gas ratio has a slash. */
  static String escaped(Object name) {
    return String.valueOf(name).replace("~", "~0").replace("/", "~1");
  }

  private static boolean saidToBeUnknown(Input input, Object found) {
    return !input.absenceRefused()
        && input.kind() instanceof Kind.Quantity
        && found.equals("unknown");
  }

  private Optional<?> value(Input input, Object found, String pointer) {
    if (input.check() != Input.Check.FORM) return value(input.kind(), found, pointer);
    return switch (input.kind()) {
      case Kind.Quantity number -> finite(number, found, pointer);
      case Kind.Word word -> kind(String.class, found, pointer, word);
      default -> value(input.kind(), found, pointer);
    };
  }

  private Optional<?> value(Kind kind, Object found, String pointer) {
    return switch (kind) {
      case Kind.Quantity number -> number(number, found, pointer);
      case Kind.Word word -> word(word, found, pointer);
      case Kind.Flag flag -> kind(Boolean.class, found, pointer, kind);
      case Kind.Text text -> kind(String.class, found, pointer, kind);
      case Kind.Day day -> day(found, pointer);
      case Kind.Numbers numbers -> list(numbers.each(), numbers.atLeast(), found, pointer);
      case Kind.Words words -> list(words.each(), 0, found, pointer);
      case Kind.Group group ->
          kind(Map.class, found, pointer, kind).map(m -> group(group.members(), m, pointer));
      case Kind.Rows rows ->
          list(
              new Kind.Group(rows.columns()),
              rows.atLeast(),
              named(rows.columns(), found),
              pointer);
      case Kind.Open open -> {
        int before = refusals.size();
        finite(found, pointer);
        Optional<?> map = kind(Map.class, found, pointer, kind);
        yield refusals.size() == before ? map : Optional.empty();
      }
    };
  }

  /** No method should have to ask whether a number in an open object is one. */
  private void finite(Object found, String pointer) {
    switch (found) {
      case Number n -> {
        if (!Double.isFinite(n.doubleValue()))
          refuse(pointer, "OUT_OF_RANGE", shown(found), "a finite number");
      }
      case Map<?, ?> map -> map.forEach((k, v) -> finite(v, pointer + "/" + escaped(k)));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) finite(list.get(i), pointer + "/" + i);
      }
      case null -> {}
      default -> {}
    }
  }

  private <T> Optional<T> kind(Class<T> type, Object found, String pointer, Kind kind) {
    if (type.isInstance(found)) return Optional.of(type.cast(found));
    refuse(pointer, "WRONG_TYPE", shown(found), Expected.of(kind));
    return Optional.empty();
  }

  private Optional<Double> number(Kind.Quantity kind, Object found, String pointer) {
    Optional<Double> number = finite(kind, found, pointer);
    if (number.isEmpty() || (number.get() >= kind.min() && number.get() <= kind.max()))
      return number;
    refuse(pointer, "OUT_OF_RANGE", shown(found), Expected.of(kind));
    return Optional.empty();
  }

  private Optional<Double> finite(Kind.Quantity kind, Object found, String pointer) {
    Optional<Double> number = inUnit(kind.unit(), found).map(n -> n + 0.0); // -0.0 becomes 0.0
    if (number.isEmpty()) refuse(pointer, "BAD_QUANTITY", shown(found), Expected.of(kind));
    else if (!Double.isFinite(number.get()))
      refuse(pointer, "OUT_OF_RANGE", shown(found), Expected.of(kind));
    return number.filter(Double::isFinite);
  }

  private static Optional<Double> inUnit(Unit unit, Object found) {
    if (found instanceof Number bare) return Optional.of(bare.doubleValue());
    if (found instanceof String text) {
      return text.indexOf(',') >= 0 // 1,500 is one and a half to half of the world
          ? Optional.empty()
          : QuantityText.parse(text, unit.dimension()).map(quantity -> quantity.in(unit));
    }
    if (found instanceof Map<?, ?> pair
        && pair.size() == 2
        && pair.get("value") instanceof Number number
        && pair.get("unit") instanceof String name) {
      return Unit.of(unit.dimension(), name)
          .map(named -> named == unit ? number.doubleValue() : convert(named, number, unit));
    }
    return Optional.empty();
  }

  private static double convert(Unit from, Number number, Unit to) {
    double value = number.doubleValue();
    return Double.isFinite(value) ? from.convert(BigDecimal.valueOf(value), to) : value;
  }

  private Optional<String> word(Kind.Word kind, Object found, String pointer) {
    Optional<String> word =
        kind.allowed().stream().filter(w -> w.equalsIgnoreCase(String.valueOf(found))).findFirst();
    if (word.isEmpty()) refuse(pointer, "UNKNOWN_WORD", shown(found), Expected.of(kind));
    return word;
  }

  private Optional<LocalDate> day(Object found, String pointer) {
    try {
      return Optional.of(LocalDate.parse(String.valueOf(found)));
    } catch (DateTimeException e) {
      refuse(pointer, "BAD_DATE", shown(found), Expected.of(new Kind.Day()));
      return Optional.empty();
    }
  }

  private Optional<List<Object>> list(Kind each, int atLeast, Object found, String pointer) {
    if (!(found instanceof List<?> items) || items.size() < atLeast) {
      refuse(
          pointer,
          "WRONG_TYPE",
          shown(found),
          "a list of at least " + atLeast + ", each " + Expected.of(each));
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == null)
        refuse(pointer + "/" + i, "MISSING_FIELD", "nothing", Expected.of(each));
      else value(each, items.get(i), pointer + "/" + i).ifPresent(values::add);
    }
    return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  /** Rows written as lists in the order of the columns become rows with names. */
  private static Object named(List<Input> columns, Object found) {
    if (!(found instanceof List<?> rows)) return found;
    List<Object> named = new ArrayList<>();
    for (Object row : rows) {
      if (row instanceof List<?> cells && cells.size() == columns.size()) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) values.put(columns.get(i).name(), cells.get(i));
        named.add(values);
      } else named.add(row);
    }
    return named;
  }

  private void refuse(String pointer, String code, String found, String expected) {
    refusals.add(new Refusal(pointer, code, found, expected));
  }

  private static String shown(Object found) {
    String text = String.valueOf(found);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }
}
