package views.query;

import java.util.Optional;

/**
 * Which part of a list.
 *
 * @param limit rows at most
 * @param after begins behind this row
 * @param skipped so many rows are left out first; costs as much as to show them
 * @param counted whether the whole list is counted
 */
public record Window(int limit, Optional<Place> after, int skipped, boolean counted) {}
