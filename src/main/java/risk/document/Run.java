package risk.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import risk.Assessment;
import risk.Term;
import risk.catalogue.Version;
import risk.cel.Frame;
import risk.cel.Layout;

/**
 * One assessment with every value on the way.
 *
 * @param evidence what was said
 * @param known with what follows from it
 * @param frame after the run; not to be written
 */
public record Run(
    Runner runner,
    Map<String, Object> evidence,
    Map<String, Object> known,
    Frame frame,
    Assessment assessment) {
  private static final MathContext SHOWN = new MathContext(6);

  /** Double, Boolean or String. */
  Object value(String name) {
    Layout.Slot slot = frame.layout().slot(name);
    return switch (slot.kind()) {
      case NUMBER -> frame.number(slot.index());
      case FLAG -> frame.flag(slot.index());
      case TEXT -> frame.text(slot.index());
    };
  }

  /** A factor's part. */
  Term term(String factor) {
    return assessment.terms().stream()
        .filter(term -> term.name().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  private boolean unknownInput(String name) {
    return runner.version().inputs().containsKey(name) && !known.containsKey(name);
  }

  /**
   * The formula as this item's numbers went through it: only branches that were taken, values in
   * place of names, to six significant digits. An unknown input is followed by a question mark.
   */
  Formula worked(Formula formula) {
    return new Evaluation(this::value).decided(formula, this::shown);
  }

  private Formula shown(Formula formula) {
    if (!(formula instanceof Formula.Name name)) return formula;
    Object value = value(name.name());
    if (unknownInput(name.name())) return new Formula.Name(said(value) + "?");
    if (value instanceof Double number)
      return new Formula.Numeral(new BigDecimal(number).round(SHOWN).doubleValue());
    if (value instanceof Boolean flag) return new Formula.Truth(flag);
    return new Formula.Word((String) value);
  }

  static String said(Object value) {
    if (value instanceof Double number) return Numerals.shown(number);
    if (value instanceof Boolean flag) return flag ? "yes" : "no";
    return String.valueOf(value);
  }

  /**
   * Names that this item's numbers went through: of known factors, the score and the risk matrix,
   * conditions and the branches that were taken, back through every let.
   */
  Set<String> taken() {
    Set<String> taken = new HashSet<>();
    follow(runner.formulas().score(), taken);
    for (Term term : assessment.terms())
      if (term.known() && runner.formulas().factor(term.name()) != null)
        follow(runner.formulas().factor(term.name()), taken);
    Optional<Version.Matrix> matrix = runner.version().matrix();
    if (matrix.isPresent()) {
      follow(new Formula.Name(matrix.get().probability()), taken);
      follow(new Formula.Name(matrix.get().severity()), taken);
    }
    return taken;
  }

  private void follow(Formula formula, Set<String> taken) {
    if (formula instanceof Formula.Choice c) {
      follow(c.when(), taken);
      boolean holds = new Evaluation(this::value).holds(c.when());
      follow(holds ? c.then() : c.otherwise(), taken);
    } else if (formula instanceof Formula.Name n) {
      Formula let = runner.formulas().let(n.name());
      if (taken.add(n.name()) && let != null) follow(let, taken);
    } else formula.parts().forEach(part -> follow(part, taken));
  }
}
