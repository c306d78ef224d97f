package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;

/** What every error answer must be, for RFC 9457 and for MasterBus at once. */
final class ProblemAssert {
  private ProblemAssert() {}

  static void isProblem(Answer answer) {
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    isProblem(answer.json(), answer.status());
    assertThat(answer.json().path("error").path("request_id").asText())
        .isEqualTo(answer.header("X-Request-Id"))
        .isNotBlank();
  }

  static void isProblem(JsonNode body, int status) {
    assertThat(body.path("status").asInt()).isEqualTo(status);
    assertThat(body.path("type").asText()).startsWith("/docs/errors#");
    assertThat(body.path("title").asText()).isNotBlank();
    assertThat(body.path("detail").asText()).isNotBlank();
    JsonNode error = body.path("error");
    assertThat(error.isObject()).isTrue();
    assertThat(error.path("code").asText()).matches("[A-Z_]+");
    assertThat(error.path("message").asText()).isNotBlank();
    assertThat(error.path("details").isObject()).isTrue();
  }
}
