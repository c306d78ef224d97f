package http.original;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import risk.original.CompliancePair;
import risk.original.FacilityAggregator;
import risk.original.FacilityCompliance;
import risk.original.FacilityReport;
import risk.original.FacilityService;
import risk.original.FiveFactor;
import risk.original.Item;
import risk.original.MaintenanceCompliance;
import risk.original.MaintenanceRecord;
import risk.original.RiskItem;
import risk.original.SafetyCompliance;
import risk.original.SafetyItem;
import risk.original.Site;
import risk.original.SixFactor;
import risk.original.SixFactorFacility;

/** The original's functions by version: what each reads, and what it does then. */
final class FunctionTable {
  private static final List<String> FACILITY = List.of("facility", "equipment");
  private static final List<String> WITH_RECORDS =
      List.of("facility", "equipment", "maintenance_records");

  private FunctionTable() {}

  static Map<String, Function> sixFactor(SixFactor sixFactor) {
    SixFactorFacility facility = new SixFactorFacility(sixFactor);
    return Map.of(
        "six_factor.calculate_equipment_risk",
        new Function(
            ItemReader.MEMBERS,
            (in, now) -> {
              RiskItem item = ItemReader.sixFactor(in);
              return () -> sixFactor.calculate(item, now);
            }),
        "six_factor.get_risk_level",
        new Function(
            List.of("score"),
            (in, now) -> {
              double score = in.number("score").doubleValue();
              return () -> SixFactor.level(score);
            }),
        "six_factor.calculate_facility_risk",
        new Function(
            FACILITY,
            (in, now) -> {
              Site site = SiteReader.site(in);
              List<RiskItem> items = SiteReader.items(in, ItemReader::sixFactor);
              return () -> facility.calculate(site, items, now);
            }));
  }

  static Map<String, Function> fiveFactor(FiveFactor fiveFactor) {
    FacilityAggregator aggregator = new FacilityAggregator(fiveFactor);
    FacilityService service = new FacilityService(fiveFactor);
    return Map.of(
        "five_factor.calculate_risk",
        new Function(
            ItemReader.MEMBERS,
            (in, now) -> {
              RiskItem item = ItemReader.fiveFactor(in);
              return () -> fiveFactor.calculate(item, now);
            }),
        "aggregator.aggregate_facility_risk",
        facilityRisk(aggregator::aggregate),
        "aggregator.aggregate_facility_compliance",
        new Function(
            WITH_RECORDS,
            (in, now) -> {
              Site site = SiteReader.site(in);
              CompliancePair.Evidence evidence = SiteReader.compliance(in);
              return () -> CompliancePair.aggregate(site, evidence, now);
            }),
        "aggregator.generate_comprehensive_report",
        report(new FacilityReport(aggregator)),
        "risk_service.get_facility_risk_assessment",
        facilityRisk(service::assess));
  }

  private interface FacilityRisk {
    Object of(Site site, List<RiskItem> items, LocalDateTime now);
  }

  private static Function facilityRisk(FacilityRisk risk) {
    return new Function(
        FACILITY,
        (in, now) -> {
          Site site = SiteReader.site(in);
          List<RiskItem> items = SiteReader.items(in, ItemReader::fiveFactor);
          return () -> risk.of(site, items, now);
        });
  }

  private static Function report(FacilityReport report) {
    return new Function(
        List.of("facility", "equipment", "maintenance_records", "historical_data"),
        (in, now) -> {
          FacilityReport.Records records = SiteReader.everything(in);
          return () -> report.generate(records, now);
        });
  }

  /** The original had one check of compliance for both of its calculators. */
  static Map<String, Function> compliance() {
    return Map.of(
        "nfpa70b.evaluate_equipment",
        new Function(
            List.of("equipment", "maintenance_records"),
            (in, now) -> {
              Item item = ItemReader.item(equipment(in));
              List<MaintenanceRecord> records = SiteReader.records(in, "maintenance_records");
              return () -> MaintenanceCompliance.evaluate(item, records, now);
            }),
        "nfpa70b.evaluate_facility",
        new Function(
            WITH_RECORDS,
            (in, now) -> {
              Site site = SiteReader.site(in);
              List<Item> items = SiteReader.items(in, ItemReader::item);
              Map<String, List<MaintenanceRecord>> records = SiteReader.recordsById(in);
              return () -> FacilityCompliance.maintenance(site, items, records, now);
            }),
        "nfpa70e.evaluate_equipment",
        new Function(
            List.of("equipment"),
            (in, now) -> {
              SafetyItem item = ItemReader.safety(equipment(in));
              return () -> SafetyCompliance.evaluate(item, now);
            }),
        "nfpa70e.evaluate_facility",
        new Function(
            FACILITY,
            (in, now) -> {
              Site site = SiteReader.site(in);
              List<SafetyItem> items = SiteReader.items(in, ItemReader::safety);
              return () -> FacilityCompliance.safety(site, items, now);
            }));
  }

  private static Members equipment(Members input) {
    Members item = input.object("equipment");
    item.allow(ItemReader.MEMBERS);
    return item;
  }
}
