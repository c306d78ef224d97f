package http;

import http.Route.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pekko.http.scaladsl.model.IllegalUriException;
import org.apache.pekko.japi.Pair;
import wire.Problem;

/** The query of a request, taken apart; whatever is wrong with it is told at once. */
final class Parameters {
  private static final int SHOWN = 100;

  private final Map<String, List<String>> left = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Parameters() {}

  static Parameters of(Call call) {
    Parameters parameters = new Parameters();
    try {
      for (Pair<String, String> pair : call.request().getUri().query().toList())
        parameters.left.computeIfAbsent(pair.first(), n -> new ArrayList<>()).add(pair.second());
    } catch (IllegalUriException e) {
      throw Refusal.of(ErrorCode.MALFORMED_REQUEST, "the query is not valid");
    }
    return parameters;
  }

  /** A parameter that is given once, or not at all. */
  Optional<String> text(String name) {
    List<String> values = left.remove(name);
    if (values == null) return Optional.empty();
    if (values.size() > 1)
      problem(name, "DUPLICATE_FIELD", String.join(", ", values), "the parameter once");
    return Optional.of(values.getFirst());
  }

  /** A whole number within limits; what stands for it when it is missing or wrong. */
  int number(String name, int least, int most, int otherwise) {
    return text(name)
        .flatMap(
            text -> {
              Optional<Integer> number = whole(text).filter(n -> n >= least && n <= most);
              if (number.isEmpty())
                problem(name, "OUT_OF_RANGE", text, "a whole number " + least + " to " + most);
              return number;
            })
        .orElse(otherwise);
  }

  private static Optional<Integer> whole(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** One of some words, read by a function that is empty for others. */
  <T> T word(String name, Function<String, Optional<T>> read, String expected, T otherwise) {
    Optional<String> text = text(name);
    Optional<T> value = text.flatMap(read);
    if (text.isPresent() && value.isEmpty()) problem(name, "UNKNOWN_WORD", text.get(), expected);
    return value.orElse(otherwise);
  }

  /** Those not taken yet. */
  Map<String, List<String>> rest() {
    return left;
  }

  /**
   * @param expected in words
   */
  void problem(String name, String code, String found, String expected) {
    String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN);
    problems.add(new Problem("/" + name, code, shown, expected));
  }

  /** Nothing else is understood. */
  void end(String known) {
    left.forEach(
        (name, values) -> problem(name, "UNKNOWN_FIELD", String.join(", ", values), known));
    left.clear();
    refuse();
  }

  void refuse() {
    if (!problems.isEmpty()) throw Refusal.of(ErrorCode.VALIDATION_ERROR, List.copyOf(problems));
  }
}
