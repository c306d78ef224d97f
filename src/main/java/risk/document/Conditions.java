package risk.document;

/** Why a formula went the way it went. */
final class Conditions {
  private Conditions() {}

  /** Of conditions of which one is enough, the first that holds; otherwise the whole. */
  static Formula thatHolds(Formula condition, Run run) {
    if (!(condition instanceof Formula.Junction junction) || !junction.any()) return condition;
    return junction.parts().stream()
        .filter(part -> new Evaluation(run::value).holds(part))
        .findFirst()
        .map(part -> thatHolds(part, run))
        .orElse(condition);
  }

  /** What made a choice fall on a branch; empty where none of its conditions held. */
  static String chosenBy(Formula formula, Run run) {
    Formula rest = formula;
    while (rest instanceof Formula.Choice choice) {
      if (new Evaluation(run::value).holds(choice.when()))
        return FormulaText.of(thatHolds(choice.when(), run));
      rest = choice.otherwise();
    }
    return "";
  }
}
