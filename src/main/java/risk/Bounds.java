package risk;

/**
 * The score whatever the missing evidence would say: rounded scores with every unknown factor at
 * its best and at its worst.
 *
 * @param low 0..100, at most the published score
 * @param high 0..100, at least the published score
 */
public record Bounds(int low, int high) {}
