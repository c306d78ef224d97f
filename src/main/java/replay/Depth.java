package replay;

/** How much of an item's past a campaign restates. */
public enum Depth {
  /** What the new version says now: enough for the difference, a canary and the activation. */
  CURRENT,
  /** What it would have said after every fact and every turn of time as well. */
  HISTORY
}
