package http;

import equipment.Change;
import equipment.Change.Cause;
import equipment.Change.Move;
import equipment.Change.Step;
import equipment.Points;
import identity.EquipmentId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A change of an item's score, step by step. */
final class ChangeAnswer {
  private ChangeAnswer() {}

  static JsonObject of(EquipmentId id, Change change, Instant now) {
    return new JsonObject(8192)
        .with("equipment_id", id.value())
        .with("before", SituationAnswer.side(id, change.before(), now))
        .with("after", SituationAnswer.side(id, change.after(), now))
        .with("effect_micros", change.effect())
        .with("effect", points(change.effect()))
        .objects("steps", change.steps().stream().map(ChangeAnswer::step).toList());
  }

  private static double points(long micros) {
    return micros / Points.MICROS;
  }

  private static JsonObject step(Step step) {
    return cause(step.cause())
        .with("effect_micros", step.effect())
        .with("effect", points(step.effect()))
        .objects("terms", step.terms().entrySet().stream().map(ChangeAnswer::term).toList())
        .with("risk_score_micros", step.points().micros())
        .with("risk_score", step.points().score())
        .with("risk_level", Words.upper(step.points().level()));
  }

  private static JsonObject term(Map.Entry<String, Long> term) {
    return new JsonObject()
        .with("name", term.getKey())
        .with("effect_micros", term.getValue())
        .with("effect", points(term.getValue()));
  }

  private static JsonObject cause(Cause cause) {
    return switch (cause) {
      case Cause.Facts facts ->
          named("fact", inWords(facts.moves()))
              .objects("facts", facts.moves().stream().map(ChangeAnswer::move).toList());
      case Cause.Time time ->
          named("time", "the day went from " + time.from() + " to " + time.to())
              .with("from", time.from())
              .with("to", time.to());
      case Cause.Version version ->
          named("version", "version " + version.from() + " gave way to " + version.to())
              .with("from", version.from().value())
              .with("to", version.to().value());
    };
  }

  private static JsonObject named(String cause, String description) {
    return new JsonObject().with("cause", cause).with("description", description);
  }

  private static String inWords(List<Move> moves) {
    return moves.stream()
        .map(m -> lower(m.fact().kind()) + " " + m.fact().id() + " " + words(m))
        .collect(Collectors.joining("; "));
  }

  private static String words(Move move) {
    String day = move.fact().at().toString().substring(0, 10);
    return switch (move.reason()) {
      case BECAME_KNOWN -> "of " + day + " became known";
      case CAME_TO_PASS -> "of " + day + " came to pass";
      case REINSTATED -> "of " + day + " counts, since what took it out of force is not known";
      case CORRECTED -> "of " + day + " was corrected";
      case RETRACTED -> "of " + day + " was retracted";
      case NOT_KNOWN_YET -> "of " + day + " is not known yet";
      case NOT_COME_TO_PASS_YET -> "of " + day + " has not come to pass yet";
    };
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject move(Move move) {
    return FactAnswer.head(move.fact())
        .with("counts", move.reason().added())
        .with("reason", lower(move.reason()))
        .with("says", FactAnswer.says(move.fact()));
  }
}
