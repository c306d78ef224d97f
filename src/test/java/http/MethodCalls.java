package http;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;

/** Calls of methods over HTTP. */
final class MethodCalls {
  /** IEEE 1584-2018 Annex D.1. */
  static final String ANNEX_D1 =
      """
      {"V_oc_kV": 4.16, "electrode_config": "VCB", "I_bf_kA": 15, "gap_mm": 104,
       "working_distance_mm": 914.4, "enclosure_height_mm": 1143, "enclosure_width_mm": 762,
       "enclosure_depth_mm": 508, "T_arc_full_ms": 197, "T_arc_reduced_ms": 223}
      """;

  private final LiveServer server;

  MethodCalls(LiveServer server) {
    this.server = server;
  }

  Answer post(String method, String body) {
    return server.post("/api/v1/methods/" + method, body);
  }

  /** The page of text for a call. */
  Answer page(String method, String body) {
    return accepting("text/plain", method, body);
  }

  Answer accepting(String accepted, String method, String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri("/api/v1/methods/" + method))
            .headers("Content-Type", "application/json", "Accept", accepted)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** "CODE at pointer" of every error, sorted. */
  static List<String> errors(Answer answer) {
    return stream(answer.json().path("errors"))
        .map(e -> e.path("code").asText() + " at " + e.path("pointer").asText())
        .sorted()
        .toList();
  }

  static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
