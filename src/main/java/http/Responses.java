package http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;

/** Puts finished bodies into responses. */
final class Responses {
  private static final ObjectWriter WRITER = new ObjectMapper().writer();
  private static final ContentType PROBLEM = ContentTypes.parse("application/problem+json");

  private Responses() {}

  /** 200: on these routes the client takes no other success. */
  static HttpResponse ok(JsonObject body) {
    return ok(ContentTypes.APPLICATION_JSON, bytes(body.node()));
  }

  /** 200 with a tree in which null has a meaning. */
  static HttpResponse ok(JsonNode body) {
    return ok(ContentTypes.APPLICATION_JSON, bytes(body));
  }

  static HttpResponse ok(ContentType type, byte[] body) {
    return HttpResponse.create().withEntity(HttpEntities.create(type, body));
  }

  /** An error: RFC 9457 problem details with the headers its status asks for. */
  static HttpResponse problem(int status, JsonObject body, Map<String, String> headers) {
    HttpResponse response =
        HttpResponse.create()
            .withStatus(StatusCodes.get(status))
            .withEntity(HttpEntities.create(PROBLEM, bytes(body.node())));
    for (Map.Entry<String, String> header : headers.entrySet())
      response = response.addHeader(RawHeader.create(header.getKey(), header.getValue()));
    return response;
  }

  private static byte[] bytes(JsonNode body) {
    try {
      return WRITER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }
}
