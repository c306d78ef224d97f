package risk.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import risk.cel.Fault;
import risk.cel.Function;
import risk.cel.Layout;

/** Says of a name that a formula does not know what it may have meant. */
final class UnknownNames {
  private final Version file;

  UnknownNames(Version file) {
    this.file = file;
  }

  /**
   * @param known what the formula may name
   */
  Fault explained(Fault fault, Layout known) {
    if (fault.unknown().isEmpty()) return fault;
    Fault.Unknown name = fault.unknown().get();
    Optional<String> input = name.called() ? Optional.empty() : input(name.name());
    String text =
        input
            .filter(i -> !file.inputs().containsKey(i))
            .map("'%s' is not among the inputs"::formatted)
            .orElseGet(
                () ->
                    fault.text()
                        + (name.called() ? function(name.name()) : value(name.name(), known)));
    return new Fault(fault.offset(), text, fault.unknown());
  }

  private static String function(String name) {
    List<Function> functions = Scorer.FUNCTIONS.functions();
    return Closest.near(name, functions.stream().map(Function::name).toList());
  }

  private String value(String name, Layout known) {
    if (file.lets().stream().anyMatch(let -> let.name().equals(name)))
      return " here: a formula knows only the lets above it";
    boolean factor =
        name.equals(Formulas.SUM)
            || file.factors().stream().anyMatch(f -> name.equals(f.name() + Formulas.FACTOR));
    if (factor) return " here, only in the score";
    Set<String> names = new TreeSet<>();
    known.slots().forEach(slot -> names.add(slot.name()));
    return Closest.near(name, names);
  }

  /** The input that a name is, or whose being known it is. */
  private static Optional<String> input(String name) {
    String base = name.endsWith(Formulas.KNOWN) ? name.substring(0, name.lastIndexOf('_')) : name;
    return KnownInputs.find(base).flatMap(i -> i.kind().map(kind -> base));
  }
}
