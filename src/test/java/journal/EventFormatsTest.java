package journal;

import static org.assertj.core.api.Assertions.assertThat;

import alerting.AlertEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import equipment.Fact;
import facility.FacilityEvent;
import facility.FacilityFact;
import identity.FacilityId;
import identity.FactId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import risk.Outlook;

/**
 * The journal outlives every release: each format is pinned by an approved file. A difference is a
 * new format with the next number and an upcaster, never an edit of the file.
 */
class EventFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CBORMapper CBOR = new CBORMapper();
  private final EventCodec codec = new EventCodec();

  static List<Object> persisted() {
    return JournalSamples.all();
  }

  @ParameterizedTest
  @MethodSource("persisted")
  void what_is_written_is_what_was_approved_and_reads_back(Object event) throws IOException {
    assertApproved(event, codec.manifest(event));
  }

  @org.junit.jupiter.api.Test
  void a_batch_with_the_facilitys_result_adds_one_member() throws IOException {
    assertApproved(JournalSamples.appliedWithResult(), "contributions-applied.1-result");
  }

  private void assertApproved(Object event, String file) throws IOException {
    JsonNode written = CBOR.readTree(codec.write(event));

    JsonNode approved = approved(file, written);

    assertThat(written).as(file).isEqualTo(approved);
    assertThat(codec.read(CBOR.writeValueAsBytes(approved), codec.manifest(event)))
        .isEqualTo(event);
  }

  @org.junit.jupiter.api.Test
  void every_format_has_a_sample() {
    Set<String> sampled = persisted().stream().map(codec::manifest).collect(Collectors.toSet());
    assertThat(sampled).isEqualTo(EventCodec.manifests());
    assertThat(AlertEvent.class.getPermittedSubclasses()).hasSize(2);
  }

  @org.junit.jupiter.api.Test
  void a_time_that_was_filled_in_is_noted() throws IOException {
    FactRecorded recorded = (FactRecorded) persisted().getFirst();
    Fact said = recorded.fact();
    Fact filledIn =
        new Fact(said.id(), said.kind(), said.at(), true, said.values(), said.supersedes());
    FacilityFact site = new FacilityFact(new FactId("d-1"), said.at(), true, Map.of());
    for (Object event :
        List.of(
            new FactRecorded(
                recorded.equipmentId(), filledIn, said.at(), 3, Optional.empty(), Optional.empty()),
            new FacilityEvent.Described(new FacilityId("F-1"), site, said.at()))) {
      assertThat(CBOR.readTree(codec.write(event)).at("/fact/atFilledIn").asBoolean()).isTrue();
      assertThat(codec.read(codec.write(event), codec.manifest(event))).isEqualTo(event);
    }
  }

  @org.junit.jupiter.api.Test
  void a_look_ahead_goes_with_a_fact_too_and_nothing_ahead_reads_back() throws IOException {
    FactRecorded recorded = (FactRecorded) persisted().getFirst();
    for (Outlook outlook :
        List.of(JournalSamples.foreseen().outlook().orElseThrow(), Outlook.STANDING)) {
      Result now = recorded.result().orElseThrow();
      Result ahead =
          new Result(
              now.facilityId(),
              now.type(),
              now.name(),
              now.decommissioned(),
              now.assessment(),
              now.notes(),
              Optional.of(outlook));
      FactRecorded event =
          new FactRecorded(
              recorded.equipmentId(),
              recorded.fact(),
              recorded.arrivedAt(),
              3,
              Optional.of(ahead),
              Optional.empty());
      assertThat(codec.read(codec.write(event), codec.manifest(event))).isEqualTo(event);
    }
  }

  private static JsonNode approved(String manifest, JsonNode written) throws IOException {
    String name = "/journal/" + manifest + ".json";
    try (InputStream in = EventFormatsTest.class.getResourceAsStream(name)) {
      if (in != null) return JSON.readTree(in);
      Path received = Path.of("target", "received", manifest + ".json");
      Files.createDirectories(received.getParent());
      JSON.writerWithDefaultPrettyPrinter().writeValue(received.toFile(), written);
      throw new AssertionError("no approved file " + name + "; what was written is in " + received);
    }
  }
}
