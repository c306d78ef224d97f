package views.query;

import java.util.Optional;

/**
 * Where a row stands in an order.
 *
 * @param key what it is sorted by, as text; empty for those without it, which come last
 */
public record Place(Optional<String> key, String id) {}
