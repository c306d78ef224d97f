package electrical.method;

/** How sure a figure taken from a standard is, as marked in its table file. */
public enum Confidence {
  /** Two independent public sources agree, or it was recomputed from a printed example. */
  A,
  /** One source. */
  B,
  /** Background or practice; not a normative figure. */
  C
}
