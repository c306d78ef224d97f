package risk.document;

import java.util.List;
import java.util.stream.Collectors;
import risk.Term;

/** The middle of a step: numbers put in, or nothing where that would only repeat the result. */
final class Steps {
  private Steps() {}

  static String numbers(Formula worked, Object result) {
    String text = FormulaText.of(worked);
    return text.equals(Run.said(result)) || worked instanceof Formula.Truth ? "" : text;
  }

  /** Contributions of the known factors with their signs. */
  static String sum(List<Term> terms, Formulas formulas) {
    return terms.stream()
        .filter(term -> term.known() && formulas.factor(term.name()) != null)
        .map(term -> Numerals.shown(term.contribution()))
        .collect(Collectors.joining(" + "))
        .replace("+ −", "− ");
  }
}
