package risk.original;

import java.util.List;

/**
 * How one item stands against one standard.
 *
 * @param score 0..100
 * @param issues what is missing or overdue, in the original's words and order
 */
public record Finding(Status status, int score, List<String> issues) {}
