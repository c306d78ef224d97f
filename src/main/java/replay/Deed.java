package replay;

/** What an operator may do to a campaign. */
public sealed interface Deed {
  /** Workers stop after the chunk they are at. */
  record Pause() implements Deed {}

  record Resume() implements Deed {}

  /** Ends it before anything came into force; what was staged is dropped. */
  record Cancel() implements Deed {}

  /**
   * @param share of the time that workers work, above 0 and at most 1
   */
  record Throttle(double share) implements Deed {}

  /** A second person has read the difference and agrees. */
  record Approve() implements Deed {}

  /**
   * Puts the version in force.
   *
   * @param forced although some items could not be calculated; they stay without a result
   */
  record Activate(boolean forced) implements Deed {}

  /** The version that was in force before comes back, under a new epoch. */
  record Rollback() implements Deed {}

  /** What is in force at a few facilities is to be in force everywhere: the rest is staged too. */
  record Promote() implements Deed {}

  /** The facilities of a canary go back to the version of all others. */
  record Withdraw() implements Deed {}

  /** Its word in addresses, messages and the log of steps: pause, resume and so on. */
  default String word() {
    return switch (this) {
      case Pause deed -> "pause";
      case Resume deed -> "resume";
      case Cancel deed -> "cancel";
      case Throttle deed -> "throttle";
      case Approve deed -> "approve";
      case Activate deed -> "activate";
      case Rollback deed -> "rollback";
      case Promote deed -> "promote";
      case Withdraw deed -> "withdraw";
    };
  }
}
