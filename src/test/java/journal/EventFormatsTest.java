package journal;

import static org.assertj.core.api.Assertions.assertThat;

import alerting.AlertEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    String manifest = codec.manifest(event);
    JsonNode written = CBOR.readTree(codec.write(event));

    JsonNode approved = approved(manifest, written);

    assertThat(written).as(manifest).isEqualTo(approved);
    assertThat(codec.read(CBOR.writeValueAsBytes(approved), manifest)).isEqualTo(event);
  }

  @org.junit.jupiter.api.Test
  void every_format_has_a_sample() {
    Set<String> sampled = persisted().stream().map(codec::manifest).collect(Collectors.toSet());
    assertThat(sampled).isEqualTo(EventCodec.manifests());
    assertThat(AlertEvent.class.getPermittedSubclasses()).hasSize(2);
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
