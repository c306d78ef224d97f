package http.original;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import risk.original.CompliancePair;
import risk.original.FacilityReport;
import risk.original.MaintenanceRecord;
import risk.original.ScoreHistory;
import risk.original.Site;

/** Reads what the original knew of a facility. */
final class SiteReader {
  private static final List<String> SITE = List.of("id", "name", "additional_data");
  private static final List<String> RECORD = List.of("date", "maintenance_type");
  private static final List<String> PAST = List.of("calculated_at", "overall_risk_score");

  private SiteReader() {}

  static Site site(Members body) {
    Members site = body.object("facility");
    site.allow(SITE);
    return new Site(
        site.text("id"),
        site.text("name"),
        site.objectOrNull("additional_data").map(Plain::of).orElse(Map.of()));
  }

  /** The facility's equipment, each read the same way. */
  static <T> List<T> items(Members body, Function<Members, T> read) {
    List<Members> items = body.objects("equipment");
    items.forEach(item -> item.allow(ItemReader.MEMBERS));
    return items.stream().map(read).toList();
  }

  /** Records by item id; what is null or absent has none. */
  static Map<String, List<MaintenanceRecord>> recordsById(Members body) {
    Map<String, List<MaintenanceRecord>> out = new LinkedHashMap<>();
    body.objectOrNull("maintenance_records")
        .ifPresent(
            all -> {
              for (Map.Entry<String, JsonNode> entry : all.object().properties())
                out.put(entry.getKey(), records(all, entry.getKey()));
            });
    return out;
  }

  static List<MaintenanceRecord> records(Members members, String name) {
    return members.objectsOrNull(name).stream().map(SiteReader::record).toList();
  }

  private static MaintenanceRecord record(Members record) {
    record.allow(RECORD);
    return new MaintenanceRecord(record.moment("date"), record.text("maintenance_type"));
  }

  static CompliancePair.Evidence compliance(Members body) {
    return new CompliancePair.Evidence(items(body, ItemReader::safety), recordsById(body));
  }

  static FacilityReport.Records everything(Members body) {
    return new FacilityReport.Records(
        site(body), items(body, ItemReader::fiveFactor), compliance(body), history(body));
  }

  private static List<ScoreHistory.Past> history(Members body) {
    return body.objectsOrNull("historical_data").stream().map(SiteReader::past).toList();
  }

  private static ScoreHistory.Past past(Members past) {
    past.allow(PAST);
    return new ScoreHistory.Past(
        past.moment("calculated_at"), past.number("overall_risk_score").doubleValue());
  }
}
