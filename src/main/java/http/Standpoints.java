package http;

import equipment.AsOf;
import equipment.EquipmentRules.InForce;
import equipment.Releases;
import equipment.Standpoint;
import equipment.Timeline;
import http.Route.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wire.Moments;
import wire.Problem;

/** Reads from where a request wants to look; whatever is wrong with it is told at once. */
final class Standpoints {
  /** Everything there is: another node's clock may be ahead of ours. */
  static final Instant ALL_KNOWN = Instant.MAX;

  /** Whether a time of knowledge was named. */
  static boolean then(Instant knownAt) {
    return knownAt.isBefore(ALL_KNOWN);
  }

  private final Releases releases;
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  Standpoints(Releases releases, Instant now) {
    this.releases = releases;
    this.now = now;
  }

  /** Whether an item's risk is asked for from anywhere but here and now. */
  static boolean asked(Call call) {
    return call.request().getUri().rawQueryString().isPresent()
        && List.of("as_of", "known_at", "algorithm_version").stream()
            .anyMatch(name -> call.query(name).isPresent());
  }

  /**
   * As of a moment with what was known at another; both are now unless named.
   *
   * @throws Refusal naming everything wrong with the query
   */
  Standpoint one(Call call) {
    Optional<AsOf> asOf = moment(call, "as_of");
    Optional<AsOf> knownAt = moment(call, "known_at");
    knownAt.ifPresent(known -> past(call, known));
    Optional<InForce> version = version("/algorithm_version", call.query("algorithm_version"));
    refuse();
    return new Standpoint(
        asOf.orElse(AsOf.live(now)),
        knownAt.map(AsOf::until).orElse(ALL_KNOWN),
        version.orElse(releases.inForce()));
  }

  /** The end of today is not over, but what is known by then is what is known now. */
  private void past(Call call, AsOf knownAt) {
    AsOf today = AsOf.endOf(AsOf.live(now).day());
    if (!knownAt.until().isAfter(now) || knownAt.equals(today)) return;
    String text = call.query("known_at").orElseThrow();
    problems.add(
        new Problem("/known_at", "DATE_IN_FUTURE", text, "not after " + now + ", which is now"));
  }

  /** Two moments, each with what was known then. */
  record Two(AsOf from, AsOf to, Optional<InForce> fromVersion, Optional<InForce> toVersion) {

    /** Each version is the one that spoke then, unless another is named. */
    Standpoint before(Timeline timeline, Releases releases) {
      return new Standpoint(from, from.until(), version(fromVersion, from, timeline, releases));
    }

    Standpoint after(Timeline timeline, Releases releases) {
      return new Standpoint(to, to.until(), version(toVersion, to, timeline, releases));
    }

    private static InForce version(
        Optional<InForce> named, AsOf at, Timeline timeline, Releases releases) {
      return named
          .or(() -> timeline.saidAt(at.until()).flatMap(s -> releases.find(s.version().value())))
          .orElse(releases.inForce());
    }
  }

  /**
   * From one moment to another, or to now.
   *
   * @throws Refusal naming everything wrong with the query
   */
  Two two(Call call) {
    Optional<AsOf> from = moment(call, "from");
    if (call.query("from").isEmpty())
      problems.add(new Problem("/from", "MISSING_FIELD", "nothing", Moments.EXPECTED));
    Optional<AsOf> to = moment(call, "to");
    Optional<InForce> fromVersion = version("/from_version", call.query("from_version"));
    Optional<InForce> toVersion = version("/to_version", call.query("to_version"));
    refuse();
    return new Two(from.orElseThrow(), to.orElse(AsOf.live(now)), fromVersion, toVersion);
  }

  /**
   * With everything known.
   *
   * @throws Refusal when there is no such version
   */
  Standpoint supposed(Optional<AsOf> asOf, Optional<String> version) {
    Optional<InForce> named = version("/algorithm_version", version);
    refuse();
    return new Standpoint(asOf.orElse(AsOf.live(now)), ALL_KNOWN, named.orElse(releases.inForce()));
  }

  private Optional<AsOf> moment(Call call, String name) {
    // A plus sign that was not encoded arrives as a blank.
    return call.query(name)
        .flatMap(t -> Moments.read("/" + name, t.replace(' ', '+'), now, problems::add));
  }

  private Optional<InForce> version(String pointer, Optional<String> name) {
    Optional<InForce> found = name.flatMap(releases::find);
    if (name.isPresent() && found.isEmpty()) {
      String expected = "one of " + String.join(", ", releases.names());
      problems.add(new Problem(pointer, "UNKNOWN_WORD", name.get(), expected));
    }
    return found;
  }

  private void refuse() {
    if (!problems.isEmpty()) throw Refusal.of(ErrorCode.VALIDATION_ERROR, List.copyOf(problems));
  }
}
