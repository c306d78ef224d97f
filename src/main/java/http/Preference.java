package http;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.MediaRange;
import org.apache.pekko.http.javadsl.model.MediaType;
import org.apache.pekko.http.javadsl.model.headers.Accept;

/**
 * What a sender would like to get, as RFC 9110, 12.5.1 reads the header Accept: of the ranges that
 * a type is in, the narrowest counts.
 *
 * @param ranges empty when there is no such header
 */
record Preference(List<MediaRange> ranges) {
  static Preference of(HttpRequest request) {
    return new Preference(
        request.getHeader(Accept.class).stream()
            .flatMap(accept -> StreamSupport.stream(accept.getMediaRanges().spliterator(), false))
            .toList());
  }

  /** Whether one type is wanted more than the other. */
  boolean prefers(MediaType one, MediaType other) {
    return quality(one) > quality(other);
  }

  private float quality(MediaType type) {
    return ranges.stream()
        .filter(range -> range.matches(type))
        .max(Comparator.comparingInt(Preference::narrowness))
        .map(MediaRange::qValue)
        .orElse(0f);
  }

  private static int narrowness(MediaRange range) {
    if (range.mainType().equals("*")) return 0;
    return range.toString().contains("/*") ? 1 : 2;
  }
}
