package http;

import http.Route.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.CacheControl;
import org.apache.pekko.http.javadsl.model.headers.CacheDirectives;
import org.apache.pekko.http.javadsl.model.headers.ETag;
import org.apache.pekko.http.javadsl.model.headers.EntityTag;

/** Answers with a tag of their content, or 304 to those who have it already (RFC 9110, 13.1.2). */
final class Tagged {
  private static final int BYTES = 12;

  private Tagged() {}

  static HttpResponse ok(Call call, JsonObject body) {
    byte[] bytes = body.bytes();
    String tag = digest(bytes);
    HttpResponse answer =
        held(call, tag)
            ? HttpResponse.create().withStatus(StatusCodes.NOT_MODIFIED)
            : Responses.ok(ContentTypes.APPLICATION_JSON, bytes);
    return answer
        .addHeader(ETag.create(EntityTag.create(tag, false)))
        .addHeader(CacheControl.create(CacheDirectives.PRIVATE(), CacheDirectives.NO_CACHE));
  }

  /** Whether the asker holds what has this tag, by weak comparison as If-None-Match asks for. */
  static boolean held(Call call, String tag) {
    return call.request()
        .getHeader("If-None-Match")
        .map(HttpHeader::value)
        .map(
            tags ->
                Arrays.stream(tags.split(","))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals("*") || one.equals('"' + tag + '"')))
        .orElse(false);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }
}
