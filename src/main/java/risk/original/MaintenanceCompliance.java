package risk.original;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The original's check of one item against NFPA 70B ({@code core/compliance/nfpa70b.py}, commit
 * 25379e8; it names no edition). Intervals are months of 30 days.
 *
 * <p>Kept to reproduce old results. The edition in force is not checked here.
 */
public final class MaintenanceCompliance {
  private static final int DAYS_PER_MONTH = 30;
  private static final String VISUAL = "visual_inspection";
  private static final String THERMOGRAPHIC = "thermographic";

  private MaintenanceCompliance() {}

  /** The answer of {@code nfpa70b.evaluate_equipment}. */
  public static ItemCompliance evaluate(
      Item item, List<MaintenanceRecord> records, LocalDateTime now) {
    return ItemCompliance.of(find(item.type(), records, now), item, now);
  }

  /**
   * @param records in any order; times to come count as done
   */
  static Finding find(ItemType type, List<MaintenanceRecord> records, LocalDateTime now) {
    if (records.isEmpty())
      return new Finding(Status.NON_COMPLIANT, 0, List.of("No maintenance records found"));
    List<String> issues = new ArrayList<>();
    timely(VISUAL, type, records, now)
        .ifPresent(
            late ->
                issues.add(
                    late.isEmpty() ? "No visual inspection records found" : "Regular" + late));
    timely(THERMOGRAPHIC, type, records, now)
        .ifPresent(
            late ->
                issues.add(
                    late.isEmpty()
                        ? "No thermographic inspection records found"
                        : "Thermographic" + late));
    missing(type, records).ifPresent(issues::add);
    return graded(List.copyOf(issues));
  }

  /** Empty when in time; an empty text when never done. */
  private static Optional<String> timely(
      String kind, ItemType type, List<MaintenanceRecord> records, LocalDateTime now) {
    Optional<LocalDateTime> latest =
        records.stream()
            .filter(r -> r.maintenanceType().equals(kind))
            .map(MaintenanceRecord::date)
            .max(Comparator.naturalOrder());
    if (latest.isEmpty()) return Optional.of("");
    long days = Elapsed.days(latest.get(), now);
    int months = intervalMonths(type);
    if (days <= (long) months * DAYS_PER_MONTH) return Optional.empty();
    long late = (long) (days / (double) DAYS_PER_MONTH - months);
    return Optional.of(" inspection overdue by " + late + " months");
  }

  /** The first day on which something last done on a day is late. */
  static LocalDate late(ItemType type, LocalDate done) {
    return done.plusDays((long) intervalMonths(type) * DAYS_PER_MONTH + 1);
  }

  private static Optional<String> missing(ItemType type, List<MaintenanceRecord> records) {
    List<String> absent =
        required(type).stream()
            .filter(kind -> records.stream().noneMatch(r -> r.maintenanceType().equals(kind)))
            .toList();
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of("Missing required maintenance types: " + String.join(", ", absent));
  }

  private static Finding graded(List<String> issues) {
    if (issues.isEmpty()) return new Finding(Status.COMPLIANT, 100, issues);
    if (issues.size() == 1 && issues.getFirst().contains("overdue"))
      return new Finding(Status.PARTIAL, 70, issues);
    return issues.size() < 3
        ? new Finding(Status.PARTIAL, 50, issues)
        : new Finding(Status.NON_COMPLIANT, 20, issues);
  }

  private static int intervalMonths(ItemType type) {
    return switch (type) {
      case TRANSFORMER, SWITCHGEAR -> 6;
      case PANEL, BREAKER, OTHER -> 12;
    };
  }

  private static List<String> required(ItemType type) {
    return switch (type) {
      case PANEL -> List.of(VISUAL, THERMOGRAPHIC, "connection_tightness");
      case TRANSFORMER -> List.of(VISUAL, THERMOGRAPHIC, "oil_analysis", "insulation_test");
      case SWITCHGEAR -> List.of(VISUAL, THERMOGRAPHIC, "connection_tightness", "mechanism_test");
      case BREAKER -> List.of(VISUAL, THERMOGRAPHIC, "mechanism_test", "trip_test");
      case OTHER -> List.of(VISUAL, THERMOGRAPHIC);
    };
  }
}
