package http;

import java.util.Map;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.util.ByteString;

/** Puts finished bodies into responses. */
final class Responses {
  private static final ContentType PROBLEM = ContentTypes.parse("application/problem+json");

  private Responses() {}

  /** 200: on these routes the client takes no other success. */
  static HttpResponse ok(JsonObject body) {
    return ok(ContentTypes.APPLICATION_JSON, body.bytes());
  }

  static HttpResponse ok(ContentType type, byte[] body) {
    // Nobody else holds these bytes: they need not be copied once more.
    return HttpResponse.create()
        .withEntity(HttpEntities.create(type, ByteString.fromArrayUnsafe(body)));
  }

  /** An error: RFC 9457 problem details with the headers its status asks for. */
  static HttpResponse problem(int status, JsonObject body, Map<String, String> headers) {
    HttpResponse response =
        HttpResponse.create()
            .withStatus(StatusCodes.get(status))
            .withEntity(HttpEntities.create(PROBLEM, body.bytes()));
    for (Map.Entry<String, String> header : headers.entrySet())
      response = response.addHeader(RawHeader.create(header.getKey(), header.getValue()));
    return response;
  }
}
