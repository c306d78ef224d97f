package http;

import electrical.catalogue.MethodCatalogue;
import electrical.method.CalculationSheet;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import http.Route.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import wire.Problem;

/** The published methods: which there are, and each to be used by itself. Nothing is kept. */
final class Methods {
  /** A body of a megabyte can be wrong in a hundred thousand places. */
  private static final int TOLD = 100;

  private final MethodCatalogue catalogue;

  Methods(MethodCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Route> routes() {
    return List.of(
        Route.get(MethodDescription.PATH, this::list),
        Route.get(MethodDescription.PATH + "/{method}", this::one),
        Route.post(MethodDescription.PATH + "/{method}", this::calculate));
  }

  private CompletionStage<HttpResponse> list(Call call) {
    Optional<String> domain = call.query("domain");
    List<JsonObject> found =
        catalogue.all().stream()
            .filter(method -> domain.isEmpty() || domain.get().equals(method.domain()))
            .map(MethodDescription::of)
            .toList();
    if (found.isEmpty()) throw unknownDomain(domain.orElse(""));
    return done(
        Responses.ok(new JsonObject().with("total", found.size()).objects("methods", found)));
  }

  private Refusal unknownDomain(String domain) {
    TreeSet<String> known =
        catalogue.all().stream().map(Method::domain).collect(Collectors.toCollection(TreeSet::new));
    return Refusal.of(
        ErrorCode.DATA_NOT_FOUND,
        "domain '" + domain + "' is not known; there are " + String.join(", ", known));
  }

  private CompletionStage<HttpResponse> one(Call call) {
    return done(Responses.ok(MethodDescription.of(asked(call))));
  }

  private Method asked(Call call) {
    String id = call.variable("method");
    return catalogue.find(id).orElseThrow(() -> unknown(id));
  }

  private Refusal unknown(String id) {
    List<String> closest = catalogue.closest(id);
    String hint =
        closest.isEmpty()
            ? "GET " + MethodDescription.PATH + " lists them"
            : "closest: " + String.join(", ", closest);
    return Refusal.of(ErrorCode.DATA_NOT_FOUND, "method '" + id + "' is not known; " + hint);
  }

  private CompletionStage<HttpResponse> calculate(Call call) {
    Method method = asked(call);
    MethodInputs inputs = MethodInputs.read(method, call.body().toArray());
    return switch (method.calculate(inputs.raw())) {
      case Outcome.Refused refused -> throw refusal(inputs, refused);
      case Outcome.Calculated calculated ->
          done(
              call.prefersText()
                  ? text(CalculationSheet.of(method, inputs.raw(), calculated.sheet()))
                  : json(method, calculated.sheet()));
    };
  }

  private static Refusal refusal(MethodInputs inputs, Outcome.Refused refused) {
    List<Problem> all = refused.refusals().stream().map(inputs::problem).toList();
    return Refusal.of(ErrorCode.VALIDATION_ERROR, told(all));
  }

  /** As many as are told, and how many more there are. */
  static List<Problem> told(List<Problem> all) {
    if (all.size() <= TOLD) return all;
    List<Problem> told = new java.util.ArrayList<>(all.subList(0, TOLD));
    told.add(new Problem("", "MORE", (all.size() - TOLD) + " more", "no wrong inputs"));
    return told;
  }

  private static HttpResponse json(Method method, Sheet sheet) {
    JsonObject answer = MethodAnswer.of(method, sheet);
    return Responses.ok(answer);
  }

  private static HttpResponse text(String page) {
    return Responses.ok(ContentTypes.TEXT_PLAIN_UTF8, page.getBytes(StandardCharsets.UTF_8));
  }

  private static CompletionStage<HttpResponse> done(HttpResponse response) {
    return CompletableFuture.completedStage(response);
  }
}
