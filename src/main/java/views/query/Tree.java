package views.query;

/**
 * A value that is a JSON object or array.
 *
 * @param json as the database writes it
 */
public record Tree(String json) {}
