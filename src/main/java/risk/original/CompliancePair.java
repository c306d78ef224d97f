package risk.original;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The original's compliance of a facility with both standards at once ({@code
 * core/aggregation/facility_aggregator.py}, commit 25379e8).
 */
public final class CompliancePair {
  private static final String NO_EQUIPMENT = "No equipment data available";

  private CompliancePair() {}

  /** What is known of a facility's maintenance and safety; records by item id. */
  public record Evidence(List<SafetyItem> items, Map<String, List<MaintenanceRecord>> records) {}

  /** What {@code aggregator.aggregate_facility_compliance} answers. */
  public sealed interface Answer {
    Both compliance();
  }

  /** One standard's part. */
  public sealed interface Part {
    Status status();
  }

  public record Both(Part nfpa70b, Part nfpa70e) {}

  public record Unknown(Status status, int score) implements Part {}

  public record Maintenance(
      Status status,
      int score,
      FacilityCompliance.Standings equipmentCompliance,
      List<FacilityCompliance.CommonIssue> commonIssues)
      implements Part {}

  public record Safety(
      Status status,
      int score,
      FacilityCompliance.Standings equipmentCompliance,
      List<String> facilityIssues,
      List<FacilityCompliance.CommonIssue> commonEquipmentIssues)
      implements Part {}

  /** There is no equipment. */
  public record NoData(
      String facilityId, String name, Both compliance, LocalDateTime calculatedAt, String error)
      implements Answer {}

  public record Aggregated(
      String facilityId, String name, Both compliance, LocalDateTime calculatedAt)
      implements Answer {}

  public static Answer aggregate(Site site, Evidence evidence, LocalDateTime now) {
    List<Item> items = evidence.items().stream().map(SafetyItem::item).toList();
    Both both =
        new Both(
            part(FacilityCompliance.maintenance(site, items, evidence.records(), now)),
            part(FacilityCompliance.safety(site, evidence.items(), now)));
    return items.isEmpty()
        ? new NoData(site.id(), site.name(), both, now, NO_EQUIPMENT)
        : new Aggregated(site.id(), site.name(), both, now);
  }

  private static Part part(FacilityCompliance.Answer answer) {
    return switch (answer) {
      case FacilityCompliance.NoData none -> new Unknown(none.status(), none.score());
      case FacilityCompliance.Maintenance found ->
          new Maintenance(
              found.status(), found.score(), found.equipmentCompliance(), found.commonIssues());
      case FacilityCompliance.Safety found ->
          new Safety(
              found.status(),
              found.score(),
              found.equipmentCompliance(),
              found.facilityIssues(),
              found.commonEquipmentIssues());
    };
  }
}
