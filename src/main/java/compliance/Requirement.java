package compliance;

import equipment.Evidence.Source;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One requirement of a standard on one item and day.
 *
 * @param duty what is asked
 * @param finding why the status is what it is, in words without a day
 * @param proof the record behind the status, if one exists
 * @param changesOn first day on which the status will be another if nothing more is recorded; empty
 *     when it stays
 * @param action what to do next; empty text when nothing
 */
public record Requirement(
    Duty duty,
    Status status,
    String finding,
    Optional<Source> proof,
    Optional<LocalDate> changesOn,
    String action) {

  /**
   * What a standard asks.
   *
   * @param id stable name, snake case, unique within the standard
   * @param standard "nfpa70b" or "nfpa70e"
   * @param edition year
   * @param clause where it stands
   */
  public record Duty(String id, String standard, String edition, String clause, String title) {
    /** The source as it is cited, for example "NFPA 70B-2023 Table 9.2.2". */
    public String citation() {
      return "NFPA "
          + standard.substring("nfpa".length()).toUpperCase(Locale.ROOT)
          + "-"
          + edition
          + " "
          + clause;
    }
  }

  static Requirement of(Rule rule, LocalDate asOf) {
    return of(rule, asOf, rule.changesAfter(asOf));
  }

  /** Without the day of its next change. */
  static Requirement today(Rule rule, LocalDate asOf) {
    return of(rule, asOf, Optional.empty());
  }

  private static Requirement of(Rule rule, LocalDate asOf, Optional<LocalDate> changesOn) {
    Rule.Verdict verdict = rule.at(asOf);
    return new Requirement(
        rule.duty(),
        verdict.status(),
        verdict.finding(),
        rule.proof(),
        changesOn,
        verdict.action());
  }

  /** The requirement as an issue, the same words for every item that has it. */
  public String issue() {
    return duty.title() + ": " + finding + " (" + duty.citation() + ")";
  }
}
