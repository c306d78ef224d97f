package risk.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quantity.UnitCode;
import risk.catalogue.KnownInputs.Input;
import risk.cel.Kind;
import risk.cel.TextComparison;

/**
 * Reports names of inputs, equipment types, words, tasks and units that there are none of. Asked of
 * what is to be released only: what was released before these were asked for stays in use.
 */
final class NameCheck {
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Draft draft;
  private final Node root;

  private NameCheck(Draft draft) {
    this.draft = draft;
    this.root = draft.root();
  }

  static void run(Draft draft, Formulas formulas) {
    NameCheck check = new NameCheck(draft);
    check.inputs();
    check.types();
    check.units();
    check.extremes();
    check.uses();
    if (!AdjustmentReader.suits(draft.root())) formulas.comparisons().forEach(check::compared);
  }

  /** What a place in the file holds; nothing when it is not there. */
  private List<Node> at(String first, String... more) {
    List<Node> found = root.peek(first).map(Node::parts).orElse(List.of());
    for (String key : more) {
      List<Node> next = new ArrayList<>();
      found.stream().filter(node -> node.name().equals(key)).forEach(n -> next.addAll(n.parts()));
      found = next;
    }
    return found;
  }

  /** Those that could be read; of the others something is told already. */
  private void inputs() {
    for (String kind : List.of("number", "flag", "text"))
      for (Node item : at("inputs", kind)) {
        String name = item.said().map(Scalar::text).orElse("");
        Kind stated = draft.version().inputs().get(name);
        if (stated != null && word(stated).equals(kind)) input(item, name, kind);
      }
  }

  private static void input(Node item, String name, String kind) {
    Optional<Input> input = KnownInputs.find(name);
    if (input.isEmpty())
      item.flaw("there is no input '" + name + "'" + Closest.near(name, KnownInputs.names()));
    else if (input.get().kind().isEmpty())
      item.flaw("'" + name + "' is a date; formulas read age_years and years_since_..");
    else if (!word(input.get().kind().get()).equals(kind))
      item.flaw("'%s' is a %s, not a %s".formatted(name, word(input.get().kind().get()), kind));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void types() {
    Stream.concat(
            at("tables").stream(),
            Stream.of("importance", "service_life").flatMap(key -> root.peek(key).stream()))
        .flatMap(table -> table.parts().stream())
        .filter(entry -> TYPE.matcher(entry.name()).matches())
        .forEach(entry -> key(entry, "equipment type", KnownInputs.types()));
    for (Node type : at("compliance", "tasks")) {
      if (!type.name().equals("*")) key(type, "equipment type", KnownInputs.types());
      type.parts().forEach(task -> key(task, "maintenance task", KnownInputs.tasks()));
    }
    at("compliance", "studied").forEach(NameCheck::type);
    at("scope").stream().filter(n -> n.name().equals("type")).forEach(NameCheck::type);
  }

  private static void key(Node entry, String kind, Collection<String> known) {
    if (!known.contains(entry.name())) entry.flawOfName(no(kind, entry.name(), known));
  }

  private static void type(Node value) {
    value
        .said()
        .map(Scalar::text)
        .filter(name -> !KnownInputs.types().contains(name))
        .ifPresent(name -> value.flaw(no("equipment type", name, KnownInputs.types())));
  }

  private static String no(String kind, String name, Collection<String> known) {
    return "there is no " + kind + " '" + name + "'" + Closest.hint(name, known);
  }

  private void units() {
    Stream.of("importance", "service_life")
        .flatMap(key -> root.peek(key).stream())
        .forEach(NameCheck::unit);
    Stream.of("parameters", "tables", "lets")
        .flatMap(key -> at(key).stream())
        .forEach(NameCheck::unit);
  }

  private static void unit(Node of) {
    Optional<Node> unit = of.peek("unit");
    Optional<String> code = unit.flatMap(Node::said).map(Scalar::text);
    if (code.isEmpty() || UnitCode.valid(code.get())) return;
    String hint =
        UnitCode.of(code.get())
            .map(known -> ", did you mean '" + known + "'?")
            .orElseGet(() -> Closest.near(code.get(), UnitCode.usual()));
    unit.get().flaw("no unit of UCUM and no currency: " + code.get() + hint);
  }

  private void extremes() {
    for (Node input : at("extremes"))
      for (Node value : input.parts()) if (!value.name().equals("asked")) word(input.name(), value);
  }

  /** Days that factors tell as reasons. */
  private void uses() {
    for (Node factor : at("factors"))
      for (Node use : factor.peek("uses").map(Node::parts).orElse(List.of())) {
        String name = use.said().map(Scalar::text).orElse("");
        if (Vocabulary.dates(name) && !KnownInputs.days().contains(name) && !defined(name))
          use.flaw("there is no date '" + name + "'" + Closest.near(name, KnownInputs.days()));
      }
  }

  private boolean defined(String name) {
    Version version = draft.version();
    return version.parameters().containsKey(name)
        || version.tables().containsKey(name)
        || version.lets().stream().anyMatch(let -> let.name().equals(name));
  }

  private void compared(String definition, List<TextComparison> comparisons) {
    for (TextComparison one : comparisons)
      word(one.name(), one.text())
          .ifPresent(what -> draft.place(definition).flawAt(one.offset(), what));
  }

  /** At a place that states the value of an input. */
  static void word(String input, Node value) {
    value
        .said()
        .filter(said -> !said.ambiguous())
        .flatMap(said -> word(input, said.text()))
        .ifPresent(value::flaw);
  }

  /** Why an input cannot have a word; the empty text is that of an unknown one. */
  private static Optional<String> word(String input, String word) {
    List<String> words = KnownInputs.find(input).map(Input::words).orElse(List.of());
    if (words.isEmpty() || word.isEmpty() || words.contains(word)) return Optional.empty();
    return Optional.of("%s is never '%s'%s".formatted(input, word, Closest.hint(word, words)));
  }
}
