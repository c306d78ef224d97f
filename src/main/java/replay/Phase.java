package replay;

/** How far a campaign is. */
public enum Phase {
  /** Slices are not laid out yet. */
  PLANNING,
  /** Slices are worked on. */
  STAGING,
  /** Everything is calculated; facts that arrive are caught up with. */
  STAGED,
  /** The version is being put in force. */
  ACTIVATING,
  /** In force at a few facilities. */
  CANARY,
  /** In force everywhere, as far as nothing came after it. */
  ACTIVE,
  /** The version before is being put in force again. */
  REVERTING,
  CANCELLED,
  /** A canary that was taken back. */
  WITHDRAWN,
  ROLLED_BACK;

  /** Whether no other campaign may be begun. */
  public boolean open() {
    return switch (this) {
      case PLANNING, STAGING, STAGED, ACTIVATING, CANARY, REVERTING -> true;
      case ACTIVE, CANCELLED, WITHDRAWN, ROLLED_BACK -> false;
    };
  }

  /** Whether nothing is in force by it, so that it can be dropped without a trace. */
  boolean preparing() {
    return this == PLANNING || this == STAGING || this == STAGED;
  }
}
