package journal;

import actors.EquipmentView;
import actors.JobEvent;
import alerting.AlertEvent;
import equipment.Attribute;
import equipment.Equipment;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentType;
import equipment.Fact;
import equipment.FactKind;
import facility.Contribution;
import facility.Facility;
import facility.FacilityAttribute;
import facility.FacilityEvent;
import facility.FacilityFact;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quantity.Value;
import risk.Assessment;
import risk.Compliance;
import risk.Due;
import risk.Level;
import risk.Outlook;
import risk.Term;

/** One of everything the journal holds, with every kind of member in it. */
final class JournalSamples {
  private static final Instant AT = Instant.parse("2026-05-04T03:02:01.123456Z");
  private static final EquipmentId ITEM = new EquipmentId("T-1");
  private static final FacilityId SITE = new FacilityId("F-1");

  private JournalSamples() {}

  static List<Object> all() {
    return Stream.concat(ofTheFleet().stream(), CampaignEventSamples.all().stream()).toList();
  }

  private static List<Object> ofTheFleet() {
    return List.of(
        recorded(),
        new Reassessed(ITEM, AT, 3, foreseen()),
        new FacilityEvent.Described(SITE, description(), AT),
        applied(),
        new AlertEvent.Raised(
            "F-1:equipment/T-1:7",
            new AlertEvent.Subject("equipment", "T-1"),
            Level.CRITICAL,
            91,
            AT,
            7),
        new AlertEvent.Resolved("F-1:equipment/T-1:7", AT, 9),
        new JobEvent.Submitted("both", "T-1", AT),
        new JobEvent.Finished(Optional.of(view()), Optional.empty(), AT),
        Equipment.unknown().after(recorded()),
        new Facility().after(applied()).snapshot());
  }

  private static FactRecorded recorded() {
    Fact fact =
        new Fact(
            new FactId("fact-1"),
            FactKind.INSPECTION,
            AT,
            Map.of(
                Attribute.HUMIDITY, new Value.Amount(61.5),
                Attribute.VISIBLE_CORROSION, new Value.Flag(true),
                Attribute.CONDITION, new Value.Text("good"),
                Attribute.ARC_FLASH_STUDY_DATE, new Value.Day(LocalDate.of(2024, 2, 29))),
            Optional.of(new FactId("fact-0")));
    return new FactRecorded(
        ITEM, fact, AT, 3, Optional.of(result()), Optional.of(new FacilityId("F-0")));
  }

  private static Result result() {
    return new Result(
        SITE,
        EquipmentType.TRANSFORMER,
        Optional.of("Transformer 1"),
        false,
        assessment(),
        List.of("a note"),
        Optional.empty());
  }

  /** The same with a look ahead, which events of earlier releases do not have. */
  static Result foreseen() {
    Due due =
        new Due("visual_inspection", "nfpa70b", "due_soon", Optional.of(LocalDate.of(2026, 5, 20)));
    Result now = result();
    return new Result(
        now.facilityId(),
        now.type(),
        now.name(),
        now.decommissioned(),
        now.assessment(),
        now.notes(),
        Optional.of(new Outlook(Optional.of(LocalDate.of(2026, 5, 21)), Optional.of(due))));
  }

  private static Assessment assessment() {
    return new Assessment(
        new AlgorithmVersion("1.2.0"),
        LocalDate.of(2026, 5, 4),
        60.5,
        60,
        Level.MEDIUM,
        3.0,
        List.of(
            new Term("age", 100, 0.605, 60.5, true, List.of("age years 40.0")),
            new Term("visual", 0, 0, 0, false, List.of("nothing known of visible corrosion"))),
        List.of("humidity"),
        List.of(new Compliance("nfpa70b", 50, List.of("visual inspection never recorded"))),
        Optional.empty(),
        Optional.empty());
  }

  private static FacilityFact description() {
    return new FacilityFact(
        new FactId("site-1"),
        AT,
        Map.of(
            FacilityAttribute.NAME, new Value.Text("Plant"),
            FacilityAttribute.LATITUDE, new Value.Amount(-3.5)));
  }

  private static FacilityEvent.ContributionsApplied applied() {
    Contribution.Share share = Contribution.Share.of("TRANSFORMER", assessment());
    return new FacilityEvent.ContributionsApplied(
        SITE,
        List.of(
            new Contribution(ITEM, 3, 12, Optional.of(share)),
            new Contribution(new EquipmentId("T-2"), 1, 2, Optional.empty())),
        AT);
  }

  /** As above, with what the facility says after it. */
  static FacilityEvent.ContributionsApplied appliedWithResult() {
    FacilityEvent.ContributionsApplied plain = applied();
    return new Facility().taking(SITE, plain.contributions(), AT, score -> Level.MEDIUM);
  }

  static EquipmentView view() {
    return new EquipmentView(
        ITEM,
        SITE,
        EquipmentType.TRANSFORMER,
        Optional.of("Transformer 1"),
        false,
        12,
        5,
        AT,
        assessment(),
        List.of(),
        Optional.empty());
  }
}
