package http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wire.Problem;

/**
 * The one body of every error answer: RFC 9457 members, {@code errors} with a pointer per problem,
 * and the {@code error} object without which the client cannot even read the message.
 *
 * @param status equals the HTTP status
 * @param instance path of the request
 */
record ProblemBody(int status, ErrorCode code, String detail, String instance, String requestId) {

  JsonObject with(List<Problem> problems) {
    Map<String, String> places = new TreeMap<>();
    for (Problem problem : problems)
      places.merge(place(problem), inWords(problem), (one, other) -> one + "; " + other);
    JsonObject body = with(places);
    if (!problems.isEmpty())
      body.objects("errors", problems.stream().map(ProblemBody::entry).toList());
    return body;
  }

  /** With reasons by name, shown to the client as error.details. */
  JsonObject with(Map<String, String> reasons) {
    JsonObject details = new JsonObject();
    new TreeMap<>(reasons).forEach(details::with);
    return new JsonObject()
        .with("type", code.type())
        .with("title", code.title())
        .with("status", status)
        .with("detail", detail)
        .with("instance", instance)
        .with(
            "error",
            new JsonObject()
                .with("code", code.name())
                .with("message", detail)
                .with("details", details)
                .with("request_id", requestId));
  }

  private static JsonObject entry(Problem problem) {
    return new JsonObject()
        .with("pointer", "#" + problem.pointer())
        .with("code", problem.code())
        .with("detail", inWords(problem));
  }

  private static String place(Problem problem) {
    return problem.pointer().isEmpty() ? "body" : problem.pointer();
  }

  private static String inWords(Problem problem) {
    return "expected " + problem.expected() + ", found " + problem.found();
  }
}
