package http;

import http.Route.Call;
import identity.AlgorithmVersion;
import identity.Ids;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaType;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.OverriddenAlgorithm;
import risk.catalogue.Release;
import risk.catalogue.SourceState;
import risk.catalogue.VersionSource;
import wire.Problem;

/** Which algorithm versions there are, who released them, and what each of them says. */
final class AlgorithmVersions {
  private static final String PATH = "/api/v1/algorithms";
  private static final ContentType YAML = ContentTypes.parse("application/yaml");
  private static final MediaType YAML_TYPE = YAML.mediaType();

  private final Server.Around around;
  private final VersionSource source;

  AlgorithmVersions(Server.Around around) {
    this.around = around;
    this.source = around.source();
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, call -> done(Responses.ok(list(source.state())))),
        Route.post(PATH + "/refresh", call -> refresh()),
        Route.get(PATH + "/{version}", this::one));
  }

  private AlgorithmCatalogue catalogue() {
    return around.algorithms().current();
  }

  private AlgorithmVersion inForce() {
    return around.releases().inForce().algorithm().version();
  }

  /** The version items are assessed with, or one that replaces its parameters for some of them. */
  private boolean inForce(Release release) {
    if (release.number().equals(inForce())) return true;
    return around.releases().inForce().algorithm() instanceof OverriddenAlgorithm overridden
        && overridden.overrides().contains(release.number());
  }

  private JsonObject list(SourceState state) {
    List<JsonObject> versions =
        catalogue().releases().stream().map(r -> ReleaseAnswer.of(r, inForce(r))).toList();
    return new JsonObject()
        .with("in_force", inForce().value())
        .with("total", versions.size())
        .objects("versions", versions)
        .with("source", ReleaseAnswer.of(state));
  }

  /** The body tells a webhook's reasons and is not read. */
  private CompletionStage<HttpResponse> refresh() {
    return source
        .refresh()
        .thenApply(
            state -> {
              if (!state.answered()) throw Refusal.unavailable(state.errors().getFirst());
              if (!state.errors().isEmpty()) throw refused(state.errors());
              return Responses.ok(list(state));
            });
  }

  private static Refusal refused(List<String> errors) {
    return Refusal.of(
        ErrorCode.VALIDATION_ERROR,
        errors.stream()
            .map(error -> new Problem("", "INVALID_VERSION", error, "good version files"))
            .toList());
  }

  private CompletionStage<HttpResponse> one(Call call) {
    Release release = release(call.variable("version"));
    boolean yaml = Preference.of(call.request()).prefers(YAML_TYPE, MediaTypes.APPLICATION_JSON);
    return done(
        yaml
            ? Responses.ok(YAML, release.file().bytes())
            : Responses.ok(DefinitionAnswer.of(release, inForce(release))));
  }

  private Release release(String number) {
    AlgorithmCatalogue now = catalogue();
    if (!Ids.valid(number)) throw Refusal.unknown("algorithm version", number);
    return now.release(new AlgorithmVersion(number))
        .orElseThrow(
            () ->
                Refusal.of(
                    ErrorCode.DATA_NOT_FOUND,
                    "algorithm version '"
                        + number
                        + "' is not known; there are "
                        + String.join(
                            ", ", now.versions().stream().map(AlgorithmVersion::value).toList())));
  }

  private static CompletionStage<HttpResponse> done(HttpResponse response) {
    return CompletableFuture.completedStage(response);
  }
}
