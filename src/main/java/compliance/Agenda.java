package compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import risk.Due;
import risk.Outlook;

/** What comes next on one item by its requirements. */
final class Agenda {
  private Agenda() {}

  /**
   * The first day on which any requirement's status turns, and the work that is due first; what was
   * never recorded only where no work has a day.
   */
  static Outlook of(List<Rule> rules, LocalDate asOf) {
    return new Outlook(turn(rules, asOf), due(rules, asOf));
  }

  private static Optional<LocalDate> turn(List<Rule> rules, LocalDate asOf) {
    LocalDate first = Outlook.horizon(asOf).plusDays(1);
    for (Rule rule : rules) {
      if (rule instanceof Together) continue; // turns only when a part of it does
      LocalDate turn = rule.changesAfter(asOf).orElse(first);
      if (turn.isBefore(first)) first = turn;
    }
    return Optional.of(first).filter(day -> !day.isAfter(Outlook.horizon(asOf)));
  }

  private static Optional<Due> due(List<Rule> rules, LocalDate asOf) {
    Rule first = null;
    LocalDate earliest = LocalDate.MAX;
    for (Rule rule : rules) {
      if (!(rule instanceof Recurring)) continue;
      LocalDate day = rule.due(asOf).orElse(LocalDate.MAX);
      if (first != null && !day.isBefore(earliest)) continue;
      first = rule;
      earliest = day;
    }
    return Optional.ofNullable(first).map(rule -> due(rule, asOf));
  }

  private static Due due(Rule rule, LocalDate asOf) {
    return new Due(
        rule.duty().id(), rule.duty().standard(), rule.status(asOf).word(), rule.due(asOf));
  }
}
