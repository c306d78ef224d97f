package risk.catalogue;

/** Reports formulas that are none where they stand in the file. */
final class FormulaCheck {
  private FormulaCheck() {}

  static Formulas run(Draft draft) {
    Formulas formulas = Formulas.checked(draft.version());
    formulas
        .faults()
        .forEach(
            (name, faults) -> faults.forEach(f -> draft.place(name).flawAt(f.offset(), f.text())));
    draft
        .version()
        .extremes()
        .forEach(
            (input, extremes) ->
                extremes
                    .asked()
                    .filter(let -> !formulas.isFlag(let))
                    .ifPresent(
                        let -> draft.place(Formulas.asked(input)).flaw(let + " is no flag")));
    return formulas;
  }
}
