package risk.original;

import java.util.Map;

/**
 * The original's facility.
 *
 * @param additional what else was recorded; a member counts as documented even with a null value
 */
public record Site(String id, String name, Map<String, Object> additional) {}
