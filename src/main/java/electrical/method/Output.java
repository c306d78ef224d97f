package electrical.method;

/**
 * One member of a method's result.
 *
 * @param unit of numbers; empty for words, flags and objects
 */
public record Output(String name, String unit, String description) {}
