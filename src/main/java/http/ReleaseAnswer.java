package http;

import java.util.Locale;
import risk.catalogue.Adjustment;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.SourceState;
import risk.catalogue.Version;

/** A version in the list: what it is and who released it; and where versions come from. */
final class ReleaseAnswer {
  private ReleaseAnswer() {}

  static JsonObject of(Release release, boolean inForce) {
    Version version = release.version();
    JsonObject answer =
        new JsonObject()
            .with("version", version.version().value())
            .with("description", version.description())
            .with("sha256", version.hash())
            .with("in_force", inForce)
            .with("url", "/api/v1/algorithms/" + version.version().value());
    version.adjustment().ifPresent(a -> answer.with("override", of(a)));
    release.provenance().ifPresent(p -> answer.with("released", of(p)));
    return answer;
  }

  private static JsonObject of(Adjustment adjustment) {
    JsonObject scope =
        new JsonObject()
            .with(
                adjustment.scope().extent().name().toLowerCase(Locale.ROOT),
                adjustment.scope().value());
    JsonObject parameters = new JsonObject();
    adjustment.parameters().forEach((name, value) -> parameters.with(name, value.doubleValue()));
    return new JsonObject()
        .with("base", adjustment.base().value())
        .with("scope", scope)
        .with("reason", adjustment.reason())
        .with("parameters", parameters);
  }

  private static JsonObject of(Provenance from) {
    return new JsonObject()
        .with("file", from.file())
        .with("commit", from.commit())
        .with("by", from.author())
        .with("at", from.at())
        .with("why", from.message())
        .with("recorded_at", from.recordedAt());
  }

  static JsonObject of(SourceState state) {
    JsonObject answer = new JsonObject();
    if (!state.location().isEmpty())
      answer.with("repository", state.location()).with("branch", state.branch());
    answer.with("commit", state.commit());
    state.checkedAt().ifPresent(at -> answer.with("checked_at", at));
    return answer.texts("errors", state.errors());
  }
}
