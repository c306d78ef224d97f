package views.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Part of a list.
 *
 * @param next the last row's place, when more follow
 * @param total of the whole list, where it was counted
 */
public record Page(List<Row> rows, Optional<Place> next, OptionalLong total) {}
