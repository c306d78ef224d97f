package http;

import java.util.List;

/** A path of the server for a template of the description, and the status it must give. */
record Asked(String template, String path, int status) {
  private static final String ITEM = "/api/v1/equipment/{equipment_id}/compliance";
  private static final String GATE = "/api/v1/equipment/{equipment_id}/work-gate";

  private static final String RESULTS = "/api/v1/equipment/{equipment_id}/results";
  private static final String HISTORY = "/api/v1/equipment/{equipment_id}/history";
  private static final String TREND = "/api/v1/facilities/{facility_id}/trend";
  private static final String VERSION = "/api/v1/algorithms/{version}/documentation";
  private static final String DIFFERENCE = "/api/v1/algorithms/{version}/diff/{other}";

  /** At least one for every described GET. */
  static final List<Asked> ALL =
      List.of(
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/PENDING-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/FAILED-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/DONE-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/none", 404),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/T-1/risk", 200),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/P-2/risk", 200),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/T-9/risk", 404),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/OLD-1/risk", 410),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/BROKEN/risk", 500),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/SILENT/risk", 503),
          new Asked(ITEM, "/api/v1/equipment/T-1/compliance?as_of=2026-11-24", 200),
          new Asked(ITEM, "/api/v1/equipment/T-1/compliance", 200),
          new Asked(ITEM, "/api/v1/equipment/T-1/compliance?as_of=soon", 422),
          new Asked(ITEM, "/api/v1/equipment/T-9/compliance", 404),
          new Asked(ITEM, "/api/v1/equipment/OLD-1/compliance", 410),
          new Asked(ITEM, "/api/v1/equipment/BROKEN/compliance", 500),
          new Asked(ITEM, "/api/v1/equipment/SILENT/compliance", 503),
          new Asked("/api/v1/regions/{region}/compliance", "/api/v1/regions/EU/compliance", 200),
          new Asked(
              "/api/v1/regions/{region}/compliance", "/api/v1/regions/Nowhere/compliance", 404),
          new Asked(GATE, "/api/v1/equipment/T-1/work-gate?task=work_on_energized_parts", 200),
          new Asked(GATE, "/api/v1/equipment/OLD-1/work-gate?task=read_meters", 200),
          new Asked(GATE, "/api/v1/equipment/T-1/work-gate", 422),
          new Asked(GATE, "/api/v1/equipment/T-9/work-gate?task=read_meters", 404),
          new Asked(GATE, "/api/v1/equipment/BROKEN/work-gate?task=read_meters", 500),
          new Asked(GATE, "/api/v1/equipment/SILENT/work-gate?task=read_meters", 503),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk",
              "/api/v1/equipment/T-1/risk?as_of=2090-01-01&known_at=2012-01-01",
              200),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk",
              "/api/v1/equipment/T-1/risk?as_of=1999-01-01",
              404),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk",
              "/api/v1/equipment/T-1/risk?algorithm_version=9",
              422),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk/changes",
              "/api/v1/equipment/T-1/risk/changes?from=1999-01-01",
              200),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk/changes",
              "/api/v1/equipment/T-1/risk/changes?from=2012-01-01&to=2011-01-01&to_version=1.0.0",
              200),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk/changes",
              "/api/v1/equipment/T-1/risk/changes",
              422),
          new Asked(
              "/api/v1/equipment/{equipment_id}/risk/changes",
              "/api/v1/equipment/T-9/risk/changes?from=2012-01-01",
              404),
          new Asked("/api/v1/facilities", "/api/v1/facilities", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-1/risk", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-2/risk", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-9/risk", 404),
          new Asked(
              "/api/v1/facilities/{facility_id}/alerts", "/api/v1/facilities/F-1/alerts", 200),
          new Asked(
              "/api/v1/facilities/{facility_id}/alerts", "/api/v1/facilities/F-9/alerts", 404),
          new Asked(
              "/api/v1/compliance/nfpa70b/{facility_id}", "/api/v1/compliance/nfpa70b/F-1", 200),
          new Asked(
              "/api/v1/compliance/nfpa70b/{facility_id}", "/api/v1/compliance/nfpa70b/F-9", 404),
          new Asked(
              "/api/v1/compliance/nfpa70e/{facility_id}", "/api/v1/compliance/nfpa70e/F-2", 200),
          new Asked(
              "/api/v1/compliance/nfpa70e/{facility_id}", "/api/v1/compliance/nfpa70e/F-9", 404),
          new Asked(
              "/api/v1/compliance/nfpa70b/facilities/{facility_id}",
              "/api/v1/compliance/nfpa70b/facilities/F-1",
              200),
          new Asked(
              "/api/v1/compliance/nfpa70b/facilities/{facility_id}",
              "/api/v1/compliance/nfpa70b/facilities/F-9",
              404),
          new Asked(
              "/api/v1/compliance/nfpa70b/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70b/equipment/T-1?as_of=2026-11-24",
              200),
          new Asked(
              "/api/v1/compliance/nfpa70b/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70b/equipment/T-1?as_of=soon",
              422),
          new Asked(
              "/api/v1/compliance/nfpa70b/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70b/equipment/T-9",
              404),
          new Asked(
              "/api/v1/compliance/nfpa70b/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70b/equipment/OLD-1",
              410),
          new Asked(
              "/api/v1/compliance/nfpa70e/facilities/{facility_id}",
              "/api/v1/compliance/nfpa70e/facilities/F-1",
              200),
          new Asked(
              "/api/v1/compliance/nfpa70e/facilities/{facility_id}",
              "/api/v1/compliance/nfpa70e/facilities/F-9",
              404),
          new Asked(
              "/api/v1/compliance/nfpa70e/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70e/equipment/T-1?as_of=2026-11-24",
              200),
          new Asked(
              "/api/v1/compliance/nfpa70e/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70e/equipment/T-1?as_of=soon",
              422),
          new Asked(
              "/api/v1/compliance/nfpa70e/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70e/equipment/T-9",
              404),
          new Asked(
              "/api/v1/compliance/nfpa70e/equipment/{equipment_id}",
              "/api/v1/compliance/nfpa70e/equipment/OLD-1",
              410),
          new Asked("/api/v1/methods", "/api/v1/methods", 200),
          new Asked("/api/v1/methods", "/api/v1/methods?domain=cable", 200),
          new Asked("/api/v1/methods", "/api/v1/methods?domain=none", 404),
          new Asked("/api/v1/methods/{method}", "/api/v1/methods/duval-triangle1", 200),
          new Asked("/api/v1/methods/{method}", "/api/v1/methods/duval-triangel1", 404),
          new Asked(VERSION, "/api/v1/algorithms/1.2.0/documentation", 200),
          new Asked(VERSION, "/api/v1/algorithms/1.2.0/documentation?format=markdown", 200),
          new Asked(VERSION, "/api/v1/algorithms/1.2.0/documentation?format=pdf", 422),
          new Asked(VERSION, "/api/v1/algorithms/9/documentation", 404),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.0.0/diff/1.2.0", 200),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.2.0/diff/2.0.0", 200),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.0.0/diff/1.2.0?format=html", 200),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.0.0/diff/1.2.0?format=markdown", 200),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.0.0/diff/1.2.0?format=xml", 422),
          new Asked(DIFFERENCE, "/api/v1/algorithms/1.0.0/diff/9", 404),
          new Asked("/api/v1/algorithms", "/api/v1/algorithms", 200),
          new Asked("/api/v1/algorithms/{version}", "/api/v1/algorithms/1.2.0", 200),
          new Asked("/api/v1/algorithms/{version}", "/api/v1/algorithms/2.0.0", 200),
          new Asked("/api/v1/algorithms/{version}", "/api/v1/algorithms/2.0.0-dry", 200),
          new Asked("/api/v1/algorithms/{version}", "/api/v1/algorithms/9.9.9", 404),
          new Asked("/api/v1/equipment", "/api/v1/equipment?score%3E=5&fields=all", 200),
          new Asked("/api/v1/equipment", "/api/v1/equipment?colour=red", 422),
          new Asked("/api/v1/equipment", "/api/v1/equipment?min_revision=LATE:3", 503),
          new Asked("/api/v1/due", "/api/v1/due?cursor=x", 422),
          new Asked("/api/v1/due", "/api/v1/due", 200),
          new Asked("/api/v1/regions", "/api/v1/regions", 200),
          new Asked("/api/v1/summary", "/api/v1/summary?type=PANEL", 200),
          new Asked("/api/v1/summary", "/api/v1/summary?type=HAT", 422),
          new Asked(RESULTS, "/api/v1/equipment/T-1/results", 200),
          new Asked(RESULTS, "/api/v1/equipment/T-1/results?resolution=day", 200),
          new Asked(RESULTS, "/api/v1/equipment/T-1/results?resolution=raw", 200),
          new Asked(RESULTS, "/api/v1/equipment/T-1/results?view=recomputed", 200),
          new Asked(RESULTS, "/api/v1/equipment/T-9/results", 404),
          new Asked(RESULTS, "/api/v1/equipment/T-1/results?view=recomputed&resolution=raw", 422),
          new Asked(HISTORY, "/api/v1/equipment/T-1/history", 200),
          new Asked(HISTORY, "/api/v1/equipment/T-9/history", 404),
          new Asked(TREND, "/api/v1/facilities/F-1/trend", 200),
          new Asked(TREND, "/api/v1/facilities/F-9/trend", 404),
          new Asked("/api/v1/regions/{region}/trend", "/api/v1/regions/EU/trend", 200),
          new Asked(
              "/api/v1/regions/{region}/trend", "/api/v1/regions/EU/trend?to=2999-01-01", 422),
          new Asked("/api/v1/views", "/api/v1/views", 200),
          new Asked("/health/live", "/health/live", 200),
          new Asked("/health/ready", "/health/ready", 200),
          new Asked("/metrics", "/metrics", 200),
          new Asked("/openapi.yaml", "/openapi.yaml", 200),
          new Asked("/docs", "/docs", 200),
          new Asked("/docs/{file}", "/docs/errors", 200),
          new Asked("/docs/{file}", "/docs/swagger-ui.css", 200),
          new Asked("/docs/{file}", "/docs/init.js", 200),
          new Asked("/docs/{file}", "/docs/none", 404));
}
