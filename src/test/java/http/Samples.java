package http;

import actors.AlertView;
import actors.EquipmentView;
import actors.FacilityView;
import actors.FacilityView.IssueCount;
import actors.FacilityView.Standing;
import actors.FacilityView.Threat;
import actors.JobView;
import equipment.EquipmentType;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import identity.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.Compliance;
import risk.Due;
import risk.Level;
import risk.Outlook;
import risk.Term;

/** Views as the actors would give them. */
final class Samples {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final AlgorithmVersion VERSION = new AlgorithmVersion("1.2.0");

  private Samples() {}

  static EquipmentView equipment(String id) {
    return view(id, assessed(), false);
  }

  static EquipmentView decommissioned(String id) {
    return view(id, assessed(), true);
  }

  /** An item whose numbers no JSON can say; the actors promise it never happens. */
  static EquipmentView unspeakable(String id) {
    Term term = new Term("age", Double.NaN, 1, Double.POSITIVE_INFINITY, true, List.of());
    Assessment a = assessed();
    return view(
        id,
        new Assessment(
            a.version(),
            a.asOf(),
            Double.NaN,
            52,
            Level.MEDIUM,
            1,
            List.of(term),
            List.of(),
            a.compliance(),
            a.bounds(),
            a.cell()),
        false);
  }

  static EquipmentView unassessed(String id) {
    return view(
        id,
        new Assessment(
            VERSION,
            LocalDate.parse("2026-11-24"),
            0,
            0,
            Level.UNKNOWN,
            1,
            List.of(),
            List.of("installation_date"),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        false);
  }

  static final Outlook OUTLOOK =
      new Outlook(
          Optional.of(LocalDate.parse("2027-01-15")),
          Optional.of(
              new Due(
                  "visual_inspection",
                  "nfpa70b",
                  "met",
                  Optional.of(LocalDate.parse("2027-02-13")))));

  private static EquipmentView view(String id, Assessment assessment, boolean decommissioned) {
    return new EquipmentView(
        new EquipmentId(id),
        new FacilityId("F-1"),
        EquipmentType.TRANSFORMER,
        Optional.empty(),
        decommissioned,
        3,
        3,
        NOON,
        assessment,
        List.of("a note"),
        Optional.of(OUTLOOK));
  }

  private static Assessment assessed() {
    return new Assessment(
        VERSION,
        LocalDate.parse("2026-11-24"),
        52.4,
        52,
        Level.MEDIUM,
        1,
        List.of(
            new Term("age", 60, 0.6, 36, true, List.of("installed 2001-05-01")),
            new Term("maintenance", 41, 0.4, 16.4, true, List.of("last maintained 2025-01-10")),
            new Term("environment", 0, 0, 0, false, List.of())),
        List.of("humidity"),
        List.of(
            new Compliance("nfpa70b", 80, List.of("no thermographic survey")),
            new Compliance("nfpa70e", 95, List.of())),
        Optional.of(new risk.Bounds(40, 71)),
        Optional.of(new risk.MatrixCell("C", 3, "Medium")));
  }

  static FacilityView facility(String id) {
    return new FacilityView(
        new FacilityId(id),
        Optional.of("North plant"),
        Optional.of("EU"),
        true,
        4,
        NOON,
        Optional.of(VERSION),
        52.4,
        52,
        Level.MEDIUM,
        2,
        1,
        52.4,
        Map.of(Level.MEDIUM, 1, Level.UNKNOWN, 1),
        Map.of(EquipmentType.TRANSFORMER, 2),
        Map.of("age", 60.0, "maintenance", 41.0),
        List.of(
            new Threat(
                new EquipmentId("T-1"), EquipmentType.TRANSFORMER, 52.4, 52, Level.MEDIUM, "age")),
        List.of(
            new Standing(
                "nfpa70b",
                80,
                0,
                1,
                0,
                List.of(new IssueCount("no thermographic survey", 1)),
                Map.of("met", 4, "overdue", 1)),
            new Standing("nfpa70e", 95, 1, 0, 0, List.of(), Map.of("met", 4))));
  }

  static FacilityView empty(String id) {
    return new FacilityView(
        new FacilityId(id),
        Optional.empty(),
        Optional.empty(),
        true,
        1,
        NOON,
        Optional.empty(),
        0,
        0,
        Level.UNKNOWN,
        0,
        0,
        0,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  static List<AlertView> alerts() {
    return List.of(
        new AlertView("A-1", "F-1", "equipment/T-1", Level.CRITICAL, 91, NOON, Optional.empty()),
        new AlertView("A-0", "F-1", "facility/F-1", Level.HIGH, 74, NOON, Optional.of(NOON)));
  }

  static JobView completed(JobId id, String calculation, EquipmentView view, Instant at) {
    return new JobView(
        id,
        calculation,
        view.id().value(),
        Optional.of("F-1"),
        JobView.Status.COMPLETED,
        at,
        Optional.of(at),
        Optional.of(view),
        Optional.empty());
  }

  static JobView failed(String id) {
    return new JobView(
        new JobId(id),
        "risk",
        "T-9",
        Optional.empty(),
        JobView.Status.FAILED,
        NOON,
        Optional.of(NOON),
        Optional.empty(),
        Optional.of("equipment T-9 is not registered"));
  }

  static JobView pending(String id) {
    return new JobView(
        new JobId(id),
        "both",
        "T-1",
        Optional.of("F-1"),
        JobView.Status.PENDING,
        NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
