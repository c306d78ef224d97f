package http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** One line of the route table. */
record Route(String method, String template, Handler handler) {
  /** Answers with JSON; a refusal is thrown or fails the stage. */
  interface Handler {
    CompletionStage<? extends JsonNode> handle(List<String> path, byte[] body);
  }

  /** The path's variable segments when it fits the template, with or without a trailing slash. */
  Optional<List<String>> match(List<String> segments) {
    String[] parts = template.substring(1).split("/", -1);
    if (parts.length != segments.size()) return Optional.empty();
    List<String> variables = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].startsWith("{")) variables.add(segments.get(i));
      else if (!parts[i].equals(segments.get(i))) return Optional.empty();
    }
    return Optional.of(variables);
  }
}
