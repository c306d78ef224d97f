package http;

import equipment.Attribute;
import equipment.Fact;
import java.util.Locale;
import quantity.Value;

/** A fact as it was told, checked and in canonical units. */
final class FactAnswer {
  private FactAnswer() {}

  static JsonObject of(Fact fact) {
    return head(fact).with("says", says(fact));
  }

  /** Which fact it is. */
  static JsonObject head(Fact fact) {
    return new JsonObject()
        .with("record_id", fact.id().value())
        .with("kind", fact.kind().name().toLowerCase(Locale.ROOT))
        .with("at", fact.at())
        .with("supersedes", fact.supersedes().map(Object::toString));
  }

  static JsonObject says(Fact fact) {
    JsonObject says = new JsonObject();
    fact.values().forEach((attribute, value) -> say(says, attribute, value));
    return says;
  }

  private static void say(JsonObject says, Attribute attribute, Value value) {
    String name = attribute.wireName();
    switch (value) {
      case Value.Amount amount -> says.with(name, amount.number());
      case Value.Flag flag -> says.with(name, flag.set());
      case Value.Text text -> says.with(name, text.text());
      case Value.Day day -> says.with(name, day.date());
    }
  }
}
