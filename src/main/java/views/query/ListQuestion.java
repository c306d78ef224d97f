package views.query;

import java.util.List;

/**
 * A list that is asked for.
 *
 * @param fields shown, in this order
 */
public record ListQuestion(
    Listing listing, List<Condition> conditions, Order order, List<Field> fields, Window window) {}
