package http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;

/**
 * The API's description and its console. All files are read once, when this is made: nothing is
 * read from disk, and nothing from other hosts, while serving.
 */
final class Documentation {
  /** Only what this server sends may run; data: is for the console's icons. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private static final ContentType JAVASCRIPT =
      ContentTypes.parse("application/javascript; charset=utf-8");
  private static final ContentType CSS = ContentTypes.parse("text/css; charset=utf-8");
  private static final String CONSOLE = "/META-INF/resources/webjars/swagger-ui/";

  private final Map<String, CompletionStage<HttpResponse>> files = new HashMap<>();
  private final CompletionStage<HttpResponse> description =
      file(ContentTypes.parse("application/yaml"), read("/http/openapi.yaml"));

  Documentation() {
    String console = CONSOLE + consoleVersion() + "/";
    files.put("", file(ContentTypes.TEXT_HTML_UTF8, read("/http/docs.html")));
    files.put("errors", file(ContentTypes.TEXT_HTML_UTF8, ErrorPage.html()));
    files.put("init.js", file(JAVASCRIPT, read("/http/init.js")));
    files.put("swagger-ui-bundle.js", file(JAVASCRIPT, read(console + "swagger-ui-bundle.js")));
    files.put("swagger-ui.css", file(CSS, read(console + "swagger-ui.css")));
  }

  List<Route> routes() {
    return List.of(
        Route.open("/openapi.yaml", call -> description),
        Route.open("/docs", call -> files.get("")),
        Route.open("/docs/{file}", call -> find(call.variable("file"))));
  }

  private CompletionStage<HttpResponse> find(String name) {
    CompletionStage<HttpResponse> found = name.isEmpty() ? null : files.get(name);
    if (found == null) throw Refusal.unknown("file", name);
    return found;
  }

  private static CompletionStage<HttpResponse> file(ContentType type, byte[] content) {
    return CompletableFuture.completedStage(
        Responses.ok(type, content)
            .addHeader(RawHeader.create("Content-Security-Policy", POLICY))
            .addHeader(RawHeader.create("Cache-Control", "no-cache")));
  }

  private static String consoleVersion() {
    Properties properties = new Properties();
    String text =
        new String(
            read("/META-INF/maven/org.webjars/swagger-ui/pom.properties"), StandardCharsets.UTF_8);
    try {
      properties.load(new java.io.StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static byte[] read(String resource) {
    try (InputStream in = Documentation.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("not on the class path: " + resource);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
