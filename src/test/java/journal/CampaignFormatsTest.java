package journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replay.By;
import replay.CampaignEvent;
import replay.Deed;
import replay.Scope;

/** Names of scopes and deeds within events; the words are for ever, so they stand here too. */
class CampaignFormatsTest {
  private static final CBORMapper CBOR = new CBORMapper();
  private final EventCodec codec = new EventCodec();

  @Test
  void every_scope_and_deed_is_written_by_its_word_and_reads_back() throws IOException {
    By ann = new By("ann", Instant.EPOCH, "why");
    List<CampaignEvent> events = new ArrayList<>();
    for (Scope scope : CampaignEventSamples.scopes())
      events.add(CampaignEventSamples.submitted(scope));
    for (Deed deed : CampaignEventSamples.deeds())
      events.add(new CampaignEvent.Ordered(1, deed, ann));
    List<String> words = new ArrayList<>();
    for (CampaignEvent event : events) {
      byte[] bytes = codec.write(event);
      String scope = CBOR.readTree(bytes).at("/request/goal/scope/is").asText();
      words.add(scope + CBOR.readTree(bytes).at("/deed/is").asText());
      assertThat(codec.read(bytes, codec.manifest(event))).isEqualTo(event);
    }
    List<String> deeds = CampaignEventSamples.deeds().stream().map(Deed::word).toList();
    assertThat(words)
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("all", "region", "facilities", "types"), deeds.stream())
                .toList());
    assertThat(Deed.class.getPermittedSubclasses()).hasSize(deeds.size());
    assertThat(Scope.class.getPermittedSubclasses()).hasSize(4);
  }
}
