package risk.original;

import java.time.LocalDateTime;

/** One maintenance of one item, local time without zone, with the original's word for its type. */
public record MaintenanceRecord(LocalDateTime date, String maintenanceType) {}
