package risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Recurring work that a standard asks for on an item.
 *
 * @param requirement its stable name, snake case, unique within the standard
 * @param standard nfpa70b or nfpa70e
 * @param status met, due_soon, overdue or evidence_missing
 * @param on the last day on which it is in time; empty while nothing proves when it was last done
 */
public record Due(String requirement, String standard, String status, Optional<LocalDate> on) {}
