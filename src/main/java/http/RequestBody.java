package http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpCharset;
import org.apache.pekko.http.javadsl.model.HttpCharsets;
import org.apache.pekko.http.javadsl.model.HttpEntity;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.MediaType;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.util.ByteString;

/** Takes in the body of a request: JSON in UTF-8 only, whole, of limited size, in limited time. */
final class RequestBody {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How much of a body that is too large is still taken in and dropped: a client that writes all
   * before it reads would otherwise see a broken connection instead of the answer.
   */
  private static final long DRAIN_BYTES = 64L << 20;

  /**
   * The kinds of JSON the server knows beforehand, as kinds whose charset is open: only then is a
   * charset that the sender names kept for {@link #of} to see, and not taken to be UTF-8.
   */
  static final MediaType[] KINDS =
      Stream.of("json", "problem+json", "json-patch+json", "merge-patch+json", "vnd.api+json")
          .map(MediaTypes::applicationWithOpenCharset)
          .toArray(MediaType[]::new);

  private final int maxBytes;
  private final Materializer materializer;

  RequestBody(int maxBytes, Materializer materializer) {
    this.maxBytes = maxBytes;
    this.materializer = materializer;
  }

  /** Fails with a {@link Refusal}: 408, 413 or 415. */
  CompletionStage<ByteString> of(HttpRequest request) {
    HttpEntity entity = request.entity();
    if (none(request)) return whole(ByteString.emptyByteString());
    if (!json(request)) throw notJson(request);
    if (!utf8(entity.getContentType())) throw notUtf8(entity.getContentType());
    if (entity instanceof HttpEntity.Strict strict) return whole(strict.getData());
    return entity
        .withoutSizeLimit()
        .getDataBytes()
        .completionTimeout(PATIENCE)
        .limitWeighted(DRAIN_BYTES, bytes -> (long) bytes.size())
        .runFold(new Gathered(ByteString.emptyByteString(), 0), this::add, materializer)
        .handle(this::gathered);
  }

  private record Gathered(ByteString kept, long seen) {}

  private Gathered add(Gathered before, ByteString chunk) {
    long seen = before.seen() + chunk.size();
    ByteString kept = seen > maxBytes ? ByteString.emptyByteString() : before.kept().concat(chunk);
    return new Gathered(kept, seen);
  }

  private CompletionStage<ByteString> whole(ByteString data) {
    if (data.size() > maxBytes) throw tooLarge();
    return CompletableFuture.completedStage(data);
  }

  private ByteString gathered(Gathered all, Throwable failure) {
    if (failure == null && all.seen() <= maxBytes) return all.kept();
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof TimeoutException)
      throw Refusal.of(
          ErrorCode.REQUEST_TIMEOUT,
          "the body did not arrive within " + PATIENCE.toSeconds() + " s");
    throw tooLarge();
  }

  private Refusal tooLarge() {
    return Refusal.of(ErrorCode.BODY_TOO_LARGE, "the body is larger than " + maxBytes + " bytes");
  }

  /** As of {@code curl -X POST}: nothing, of no type. */
  private static boolean none(HttpRequest request) {
    HttpEntity entity = request.entity();
    return entity.isKnownEmpty() && entity.getContentType().equals(ContentTypes.NO_CONTENT_TYPE);
  }

  private static boolean json(HttpRequest request) {
    MediaType type = request.entity().getContentType().mediaType();
    boolean json =
        type.mainType().equals("application")
            && (type.subType().equals("json") || type.subType().endsWith("+json"));
    return json && request.getHeader("Content-Encoding").isEmpty();
  }

  private static boolean utf8(ContentType type) {
    return type.getCharsetOption().filter(named -> !named.equals(HttpCharsets.UTF_8)).isEmpty();
  }

  private static Refusal notUtf8(ContentType type) {
    return Refusal.of(
        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
        "the body must be in UTF-8, not "
            + type.getCharsetOption().map(HttpCharset::value).orElse("")
            + ": JSON between systems has no other encoding (RFC 8259, 8.1)");
  }

  private static Refusal notJson(HttpRequest request) {
    return Refusal.of(
        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
        "the body must be application/json without a content encoding, not "
            + request.entity().getContentType().mediaType());
  }
}
