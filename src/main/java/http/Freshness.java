package http;

import http.Route.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.CacheControl;
import org.apache.pekko.http.javadsl.model.headers.CacheDirectives;
import org.apache.pekko.http.javadsl.model.headers.ETag;
import org.apache.pekko.http.javadsl.model.headers.EntityTag;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;

/**
 * How long answers about what is published may be kept, and by what they are known again (RFC 9111,
 * 5.2.2; RFC 9110, 8.8.3 and 13.1.2).
 *
 * @param longest however long a result holds, since a fact may come at any time
 */
record Freshness(InstantSource clock, Duration longest) {
  /**
   * What an answer is about.
   *
   * @param revision of the item or site; its answer is another one with another revision
   * @param version that assessed it
   * @param until the first UTC day on which time alone may make it another one
   */
  record Stand(long revision, String version, LocalDate until) {
    String tag() {
      return revision + "-" + version;
    }
  }

  /** The body, or 304 to those who hold it already. */
  HttpResponse answer(Call call, Stand stand, byte[] body) {
    HttpResponse answer =
        Tagged.held(call, stand.tag())
            ? HttpResponse.create().withStatus(StatusCodes.NOT_MODIFIED)
            : Responses.ok(ContentTypes.APPLICATION_JSON, body);
    return answer
        .addHeader(ETag.create(EntityTag.create(stand.tag(), false)))
        .addHeader(
            CacheControl.create(
                CacheDirectives.PRIVATE(), CacheDirectives.MAX_AGE(seconds(stand.until()))))
        .addHeader(RawHeader.create("Vary", "Accept"));
  }

  private long seconds(LocalDate until) {
    Instant end = until.atStartOfDay(ZoneOffset.UTC).toInstant();
    Duration left = Duration.between(clock.instant(), end);
    return Math.clamp(left.toSeconds(), 0, longest.toSeconds());
  }
}
