package replay;

/**
 * The house's rules for campaigns.
 *
 * @param secondPerson whether somebody else than who submitted it must approve an activation
 * @param mayBeBehind items with facts not calculated yet, at most, for an activation; those are
 *     caught up with after it
 */
public record Policy(boolean secondPerson, long mayBeBehind) {}
