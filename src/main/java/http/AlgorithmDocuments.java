package http;

import http.Route.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpCharsets;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaType;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import risk.document.Block;
import risk.document.DifferenceDocument;
import risk.document.HtmlPage;
import risk.document.MarkdownPage;
import risk.document.Runner;
import risk.document.Runners;
import risk.document.VersionDifference;
import risk.document.VersionDocument;
import wire.Problem;

/**
 * Algorithm versions as documents, and what two of them differ in. Released files do not change.
 */
final class AlgorithmDocuments {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  /** Pages kept; all are dropped when there are more, which many overrides could bring about. */
  private static final int KEPT = 200;

  /** What an answer can be written in. */
  private enum Format {
    HTML(MediaTypes.TEXT_HTML, ContentTypes.TEXT_HTML_UTF8),
    MARKDOWN(
        MediaTypes.TEXT_MARKDOWN,
        ContentTypes.create(MediaTypes.TEXT_MARKDOWN, HttpCharsets.UTF_8)),
    JSON(MediaTypes.APPLICATION_JSON, ContentTypes.APPLICATION_JSON);

    private final MediaType media;
    private final ContentType content;

    Format(MediaType media, ContentType content) {
      this.media = media;
      this.content = content;
    }
  }

  private final Runners runners;
  private final Map<String, CompletableFuture<byte[]>> pages = new ConcurrentHashMap<>();

  AlgorithmDocuments(Runners runners) {
    this.runners = runners;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/algorithms/{version}/documentation", this::documentation),
        Route.get("/api/v1/algorithms/{version}/diff/{other}", this::difference));
  }

  private CompletionStage<HttpResponse> documentation(Call call) {
    Runner runner = runner(call.variable("version"));
    Format format = format(call, List.of(Format.HTML, Format.MARKDOWN));
    String key = runner.version().hash() + format;
    return page(
        key,
        format,
        () -> written(format, VersionDocument.of(runner, runners.status(runner.version()))));
  }

  private CompletionStage<HttpResponse> difference(Call call) {
    Runner from = runner(call.variable("version"));
    Runner to = runner(call.variable("other"));
    Format format = format(call, List.of(Format.JSON, Format.HTML, Format.MARKDOWN));
    String key = from.version().hash() + to.version().hash() + format;
    return page(key, format, () -> written(format, VersionDifference.of(from, to)));
  }

  private Runner runner(String version) {
    return runners
        .find(version)
        .orElseThrow(
            () ->
                Refusal.of(
                    ErrorCode.DATA_NOT_FOUND,
                    "algorithm version '%s' is not known; there are %s"
                        .formatted(version, String.join(", ", runners.names()))));
  }

  /** The one asked for in the query, else the one wanted most, else the first. */
  private static Format format(Call call, List<Format> allowed) {
    if (call.query("format").isPresent()) return named(call.query("format").get(), allowed);
    Preference preference = Preference.of(call.request());
    Format best = allowed.getFirst();
    for (Format format : allowed) if (preference.prefers(format.media, best.media)) best = format;
    return best;
  }

  private static Format named(String name, List<Format> allowed) {
    List<String> names = allowed.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    int place = names.indexOf(name);
    if (place >= 0) return allowed.get(place);
    String shown = name.length() > 100 ? name.substring(0, 100) : name;
    String expected = "one of " + String.join(", ", names);
    throw Refusal.of(
        ErrorCode.VALIDATION_ERROR,
        List.of(new Problem("/format", "UNKNOWN_FORMAT", shown, expected)));
  }

  private static byte[] written(Format format, VersionDifference difference) {
    return format == Format.JSON
        ? DifferenceAnswer.of(difference).bytes()
        : written(format, DifferenceDocument.of(difference));
  }

  private static byte[] written(Format format, List<Block> document) {
    String text = format == Format.HTML ? HtmlPage.of(document) : MarkdownPage.of(document);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Written once, away from the threads that serve: two versions run over thousands of items. */
  private CompletionStage<HttpResponse> page(String key, Format format, Supplier<byte[]> writing) {
    if (pages.size() > KEPT) pages.clear();
    return pages
        .computeIfAbsent(key, k -> CompletableFuture.supplyAsync(writing))
        .thenApply(
            bytes ->
                Responses.ok(format.content, bytes)
                    .addHeader(RawHeader.create("Content-Security-Policy", POLICY)));
  }
}
