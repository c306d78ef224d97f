package journal;

import static java.util.Map.entry;

import actors.JobEvent;
import alerting.AlertEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import equipment.Equipment;
import equipment.EquipmentEvent;
import facility.Facility;
import facility.FacilityEvent;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import replay.CampaignEvent;

/**
 * Bytes of the journal: CBOR under a manifest of name and format number. The names are for ever; a
 * changed format gets the next number and an upcaster here. A snapshot of an older format is not
 * read: its state comes from the events again, which are all kept. (Snapshots of format 1 remember
 * facts by digests that did not tell every two facts apart.)
 */
public final class EventCodec {
  private static final Map<Class<?>, String> MANIFESTS =
      Map.ofEntries(
          entry(EquipmentEvent.FactRecorded.class, "fact-recorded.1"),
          entry(EquipmentEvent.Reassessed.class, "reassessed.1"),
          entry(FacilityEvent.Described.class, "facility-described.1"),
          entry(FacilityEvent.ContributionsApplied.class, "contributions-applied.1"),
          entry(AlertEvent.Raised.class, "alert-raised.1"),
          entry(AlertEvent.Resolved.class, "alert-resolved.1"),
          entry(JobEvent.Submitted.class, "job-submitted.1"),
          entry(JobEvent.Finished.class, "job-finished.1"),
          entry(CampaignEvent.Submitted.class, "campaign-submitted.1"),
          entry(CampaignEvent.Planned.class, "campaign-planned.1"),
          entry(CampaignEvent.Progressed.class, "campaign-progressed.1"),
          entry(CampaignEvent.Staged.class, "campaign-staged.1"),
          entry(CampaignEvent.FellBehind.class, "campaign-fell-behind.1"),
          entry(CampaignEvent.Ordered.class, "campaign-ordered.1"),
          entry(CampaignEvent.Switched.class, "campaign-switched.1"),
          entry(CampaignEvent.NotSwitched.class, "campaign-not-switched.1"),
          entry(Equipment.class, "equipment-snapshot.2"),
          entry(Facility.Snapshot.class, "facility-snapshot.2"));

  private static final Map<String, Class<?>> CLASSES =
      MANIFESTS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /**
   * Names without format numbers, so that one of a newer release is met and refused, not missed.
   */
  private static final Set<String> OF_EQUIPMENT = Set.of("fact-recorded", "reassessed");

  private final ObjectMapper mapper;

  public EventCodec() {
    this(new JournalModule());
  }

  private EventCodec(JournalModule module) {
    this.mapper =
        CBORMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), module)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
  }

  /**
   * Reads events but for the words and the parts nobody needs who only wants the numbers: the
   * reasons of terms, notes, and what a facility took are null. Half the work.
   */
  public static EventCodec ofNumbers() {
    return new EventCodec(JournalModule.ofNumbers());
  }

  /** Every name there is. */
  static Set<String> manifests() {
    return CLASSES.keySet();
  }

  /** Whether an item's event is journaled under this name. */
  public static boolean ofEquipment(String manifest) {
    return OF_EQUIPMENT.contains(manifest.replaceFirst("[.].*", ""));
  }

  /** The name an event or snapshot is journaled under. */
  public String manifest(Object event) {
    String manifest = MANIFESTS.get(event.getClass());
    if (manifest == null) throw new IllegalArgumentException("not journaled: " + event.getClass());
    return manifest;
  }

  public byte[] write(Object event) throws IOException {
    return mapper.writeValueAsBytes(event);
  }

  /** Reads what was written, now or by an older release. */
  public Object read(byte[] bytes, String manifest) throws IOException {
    Class<?> type = CLASSES.get(manifest);
    if (type == null) throw new IOException("unknown manifest in the journal: " + manifest);
    return mapper.readValue(bytes, type);
  }
}
