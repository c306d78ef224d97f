package risk;

/**
 * A cell of the risk matrix of MIL-STD-882E, Table III.
 *
 * @param probability letter A (frequent) to E (improbable), Table II, by failures a year
 * @param severity category 1 (catastrophic) to 4 (negligible), Table I
 * @param risk High, Serious, Medium or Low
 */
public record MatrixCell(String probability, int severity, String risk) {}
