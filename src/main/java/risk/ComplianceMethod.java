package risk;

/** How an algorithm version judges compliance. */
public enum ComplianceMethod {
  /** Share of the version's own tasks done in time; study and two labels. */
  FIRST_CUT,
  /** As the original calculations did. */
  ORIGINAL,
  /** Requirement by requirement, outside the algorithm, which then says nothing of compliance. */
  REQUIREMENTS
}
