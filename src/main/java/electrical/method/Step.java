package electrical.method;

/**
 * One intermediate value, as a line of a calculation sheet.
 *
 * @param symbol name of the quantity in the formula
 * @param formula how it was found, with the symbols of earlier lines
 * @param value number, word or flag
 * @param unit empty when the value has none
 */
public record Step(String symbol, String formula, Object value, String unit) {}
