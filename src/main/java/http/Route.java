package http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.http.scaladsl.model.IllegalUriException;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.util.ByteString;
import wire.Problem;

/**
 * One line of the route table.
 *
 * @param method GET or POST; HEAD is answered wherever GET is
 * @param template path with {names} for its variable segments, without a trailing slash
 * @param access who may call it
 * @param handler answers; a {@link Refusal} is thrown or fails the stage
 */
record Route(String method, String template, Access access, Handler handler) {
  /** Whether a key is needed where keys are set. */
  enum Access {
    OPEN,
    KEYED
  }

  /**
   * What a handler gets to see.
   *
   * @param variables the path's variable segments, decoded, by name
   * @param request for its query and headers; its body is taken already
   * @param body empty for GET
   */
  record Call(Map<String, String> variables, HttpRequest request, ByteString body) {
    String variable(String name) {
      return variables.get(name);
    }

    /** A parameter of the query; the first when there are several. */
    Optional<String> query(String name) {
      try {
        return request.getUri().query().get(name);
      } catch (IllegalUriException e) {
        throw Refusal.of(ErrorCode.MALFORMED_REQUEST, "the query is not valid");
      }
    }

    /**
     * @throws Refusal naming every parameter of the query that is none of these, or is there twice:
     *     a misspelt one would silently ask for something else
     */
    void knows(String... names) {
      if (request.getUri().rawQueryString().isEmpty()) return; // most have none
      List<Problem> problems = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (String name : parameters()) {
        if (!List.of(names).contains(name))
          problems.add(
              new Problem("/" + name, "UNKNOWN_FIELD", name, "one of " + String.join(", ", names)));
        else if (!seen.add(name))
          problems.add(new Problem("/" + name, "DUPLICATE_FIELD", "given twice", "once"));
      }
      if (!problems.isEmpty()) throw Refusal.of(ErrorCode.VALIDATION_ERROR, problems);
    }

    private List<String> parameters() {
      try {
        return request.getUri().query().toList().stream().map(Pair::first).toList();
      } catch (IllegalUriException e) {
        throw Refusal.of(ErrorCode.MALFORMED_REQUEST, "the query is not valid");
      }
    }

    /** Whether the sender would rather have text than JSON. */
    boolean prefersText() {
      return Preference.of(request).prefers(MediaTypes.TEXT_PLAIN, MediaTypes.APPLICATION_JSON);
    }
  }

  /** Must not block. */
  @FunctionalInterface
  interface Handler {
    CompletionStage<HttpResponse> handle(Call call);
  }

  static Route get(String template, Handler handler) {
    return new Route("GET", template, Access.KEYED, handler);
  }

  static Route post(String template, Handler handler) {
    return new Route("POST", template, Access.KEYED, handler);
  }

  /** A GET that asks for no key. */
  static Route open(String template, Handler handler) {
    return new Route("GET", template, Access.OPEN, handler);
  }
}
