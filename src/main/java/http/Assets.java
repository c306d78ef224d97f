package http;

import http.Problems.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;

/** The few files of Swagger UI that the documentation page needs, out of its jar. */
final class Assets {
  private static final String OURS = "init.js";
  private static final Set<String> SERVED =
      Set.of("swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", OURS);
  private static final String VERSION = version();

  private Assets() {}

  private static String version() {
    try (InputStream in =
        Assets.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static HttpResponse asset(String path) {
    String name = path.substring("/docs/assets/".length());
    if (!SERVED.contains(name)) throw new Refusal(404, "DATA_NOT_FOUND", "no such file: " + path);
    String place =
        name.equals(OURS)
            ? "/http/init.js"
            : "/META-INF/resources/webjars/swagger-ui/" + VERSION + "/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      return HttpResponse.create().withEntity(HttpEntities.create(type(name), in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ContentType type(String name) {
    return name.endsWith(".css")
        ? MediaTypes.TEXT_CSS.toContentType(org.apache.pekko.http.javadsl.model.HttpCharsets.UTF_8)
        : ContentTypes.create(
            MediaTypes.APPLICATION_JAVASCRIPT,
            org.apache.pekko.http.javadsl.model.HttpCharsets.UTF_8);
  }
}
