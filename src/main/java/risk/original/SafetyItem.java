package risk.original;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the original needs of an item to judge its electrical safety.
 *
 * @param loading percent of the rating; a whole number or a double, since it is told as it came
 * @param arcFlash the assessment as it was recorded; a member counts as documented even with a null
 *     value; empty when there is none
 * @param labels labels on the item; empty when nothing about labels was recorded
 */
public record SafetyItem(
    Item item,
    Number loading,
    Optional<Map<String, Object>> arcFlash,
    Optional<List<String>> labels) {}
