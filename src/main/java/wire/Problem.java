package wire;

/**
 * One thing wrong with a message.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place, "" for the whole document
 * @param code stable UPPER_SNAKE word, listed in docs/errors.md
 * @param found what was there, shortened to 100 characters
 * @param expected what should have been there
 */
public record Problem(String pointer, String code, String found, String expected) {}
