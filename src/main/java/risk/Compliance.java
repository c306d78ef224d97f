package risk;

import java.util.List;

/**
 * How an item stands against one standard ("nfpa70b", "nfpa70e"): score 0..100 and what is missing,
 * in words.
 */
public record Compliance(String standard, int score, List<String> issues) {}
