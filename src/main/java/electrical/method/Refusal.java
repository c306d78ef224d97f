package electrical.method;

/**
 * One reason why a method gives no result.
 *
 * @param pointer JSON Pointer (RFC 6901) to the input, "" for the whole
 * @param code stable UPPER_SNAKE word
 * @param found what was there
 * @param expected what should have been there; for a validity range, the range
 */
public record Refusal(String pointer, String code, String found, String expected) {}
