package wire;

import com.fasterxml.jackson.databind.JsonNode;
import identity.AlgorithmVersion;
import identity.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import replay.By;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Request;
import replay.Scope;

/**
 * Reads what operators ask of campaigns: {@code version, scope, mode, depth, throttle} to submit
 * one, {@code expected_revision} and what the step needs for a step, and always {@code by} and
 * {@code reason}. Every problem is told with its place.
 */
public final class CampaignReader {
  private static final double HALF_OF_THE_TIME = 0.5;
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_REASON = 2_000;
  private static final List<Deed> PLAIN =
      List.of(
          new Deed.Pause(),
          new Deed.Resume(),
          new Deed.Cancel(),
          new Deed.Approve(),
          new Deed.Rollback(),
          new Deed.Promote(),
          new Deed.Withdraw());

  private final Instant now;
  private final Reading.Notes notes = new Reading.Notes();

  private CampaignReader(Instant now) {
    this.now = now;
  }

  /** The words of all steps. */
  public static List<String> words() {
    return Stream.concat(PLAIN.stream().map(Deed::word), Stream.of("throttle", "activate"))
        .sorted()
        .toList();
  }

  /**
   * Reads a submission. The state of the UTC day of {@code now} is what is calculated.
   *
   * @param key names the request
   */
  public static CampaignOrder submission(byte[] body, String key, Instant now) {
    CampaignReader reader = new CampaignReader(now);
    return switch (Json.object(body)) {
      case Json.Parsed.Broken broken -> new CampaignOrder.Refused(broken.problems());
      case Json.Parsed.Document document -> reader.submission(document.value(), key);
    };
  }

  /**
   * Reads a step.
   *
   * @param word one of {@link #words}
   */
  public static CampaignOrder step(byte[] body, String word, Instant now) {
    CampaignReader reader = new CampaignReader(now);
    return switch (Json.object(body)) {
      case Json.Parsed.Broken broken -> new CampaignOrder.Refused(broken.problems());
      case Json.Parsed.Document document -> reader.step(document.value(), word);
    };
  }

  private CampaignOrder submission(JsonNode document, String key) {
    Reading reading = new Reading(document, "", notes);
    Optional<String> version = id(reading);
    Optional<Scope> scope = new ScopeReader(reading).read();
    Optional<Mode> mode = word(reading, "mode", List.of(Mode.values()), Optional.empty());
    Optional<Depth> depth =
        word(reading, "depth", List.of(Depth.values()), Optional.of(Depth.CURRENT));
    double throttle = share(reading, "throttle").orElse(HALF_OF_THE_TIME);
    Optional<By> by = by(reading);
    return done(
        reading,
        () -> {
          LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
          Request.Goal goal =
              new Request.Goal(
                  new AlgorithmVersion(version.orElseThrow()),
                  scope.orElseThrow(),
                  depth.orElseThrow(),
                  day);
          return new CampaignOrder.Submit(
              new Request(key, goal, mode.orElseThrow(), throttle), by.orElseThrow());
        });
  }

  private CampaignOrder step(JsonNode document, String word) {
    Reading reading = new Reading(document, "", notes);
    Optional<Deed> deed = deed(reading, word);
    OptionalLong expected = revision(reading);
    Optional<By> by = by(reading);
    return done(
        reading, () -> new CampaignOrder.Step(expected, deed.orElseThrow(), by.orElseThrow()));
  }

  private CampaignOrder done(Reading reading, Supplier<CampaignOrder> order) {
    Decoder.nothingElse(reading);
    return notes.problems().isEmpty()
        ? order.get()
        : new CampaignOrder.Refused(List.copyOf(notes.problems()));
  }

  private Optional<Deed> deed(Reading reading, String word) {
    return switch (word) {
      case "activate" -> Optional.of(new Deed.Activate(forced(reading)));
      case "throttle" -> throttle(reading);
      default -> PLAIN.stream().filter(deed -> deed.word().equals(word)).findFirst();
    };
  }

  private Optional<Deed> throttle(Reading reading) {
    Optional<Double> share = share(reading, "share");
    if (share.isEmpty() && notes.problems().isEmpty())
      reading.problem("share", "MISSING_FIELD", "nothing", "a number above 0 and at most 1");
    return share.map(Deed.Throttle::new);
  }

  private static boolean forced(Reading reading) {
    Optional<Reading.Member> member = reading.take("force");
    if (member.isPresent() && !member.get().node().isBoolean())
      reading.problem(member.get(), "WRONG_TYPE", "true or false");
    return member.isPresent() && member.get().node().asBoolean();
  }

  private static Optional<Double> share(Reading reading, String name) {
    Optional<Reading.Member> member = reading.take(name);
    if (member.isEmpty()) return Optional.empty();
    double share = member.get().node().asDouble(Double.NaN);
    boolean good = member.get().node().isNumber() && share > 0 && share <= 1;
    if (!good) reading.problem(member.get(), "OUT_OF_RANGE", "a number above 0 and at most 1");
    return good ? Optional.of(share) : Optional.empty();
  }

  private static OptionalLong revision(Reading reading) {
    Optional<Reading.Member> member = reading.take("expected_revision");
    if (member.isEmpty()) return OptionalLong.empty();
    JsonNode node = member.get().node();
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0)
      return OptionalLong.of(node.longValue());
    reading.problem(member.get(), "OUT_OF_RANGE", "a whole number from 1");
    return OptionalLong.empty();
  }

  private static Optional<String> id(Reading reading) {
    Optional<String> version = reading.required("version", "a released version");
    if (version.isEmpty() || Ids.valid(version.get())) return version;
    reading.problem("version", "BAD_ID", Reading.shortened(version.get()), Ids.RULE);
    return Optional.empty();
  }

  private Optional<By> by(Reading reading) {
    Optional<String> who = said(reading, "by", LONGEST_NAME);
    Optional<String> why = said(reading, "reason", LONGEST_REASON);
    return who.flatMap(name -> why.map(reason -> new By(name, now, reason)));
  }

  private static Optional<String> said(Reading reading, String name, int longest) {
    String expected = "a text of 1 to %,d characters".formatted(longest);
    Optional<String> text = reading.required(name, expected).map(String::strip);
    if (text.isEmpty() || (!text.get().isEmpty() && text.get().length() <= longest)) return text;
    reading.problem(name, "BAD_TEXT", Reading.shortened(text.get()), expected);
    return Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> word(
      Reading reading, String name, List<E> words, Optional<E> otherwise) {
    Optional<Reading.Member> member = reading.take(name);
    String expected =
        "one of "
            + String.join(
                ", ", words.stream().map(w -> w.name().toLowerCase(Locale.ROOT)).toList());
    if (member.isEmpty()) {
      if (otherwise.isEmpty()) reading.problem(name, "MISSING_FIELD", "nothing", expected);
      return otherwise;
    }
    String text = member.get().node().asText();
    Optional<E> found = words.stream().filter(w -> w.name().equalsIgnoreCase(text)).findFirst();
    if (found.isEmpty()) reading.problem(member.get(), "UNKNOWN_WORD", expected);
    return found;
  }
}
