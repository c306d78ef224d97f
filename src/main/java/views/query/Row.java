package views.query;

import java.util.List;

/**
 * A row of a list.
 *
 * @param values of the fields asked for, in their order: String, Long, Double, Boolean, LocalDate,
 *     Instant, risk.Level or {@link Tree}, null where there is none
 */
public record Row(List<Object> values) {}
