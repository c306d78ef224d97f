package wire;

import com.fasterxml.jackson.databind.JsonNode;
import equipment.EquipmentType;
import equipment.Shape;
import identity.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quantity.Dimension;
import quantity.QuantityText;
import quantity.Unit;
import quantity.Value;

/** Reads one value by its shape, or says what is wrong with it. */
final class Values {
  static final int LONGEST_TEXT = 2_000;

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("panelboard", EquipmentType.PANEL.name()),
          Map.entry("mcc", EquipmentType.MOTOR_CONTROL_CENTER.name()),
          Map.entry("motor_control_centre", EquipmentType.MOTOR_CONTROL_CENTER.name()),
          Map.entry("circuit_breaker", EquipmentType.BREAKER.name()),
          Map.entry("vfd", EquipmentType.VARIABLE_FREQUENCY_DRIVE.name()),
          Map.entry("ats", EquipmentType.TRANSFER_SWITCH.name()),
          Map.entry("safety_switch", EquipmentType.DISCONNECT.name()),
          Map.entry("busduct", EquipmentType.BUSWAY.name()),
          Map.entry("aluminium", "aluminum"),
          Map.entry("cu", "copper"),
          Map.entry("al", "aluminum"));

  private final Reading reading;
  private final Instant arrivedAt;

  Values(Reading reading, Instant arrivedAt) {
    this.reading = reading;
    this.arrivedAt = arrivedAt;
  }

  Optional<Value> read(Reading.Member member, Shape shape) {
    return switch (shape) {
      case Shape.Amount amount -> amount(member, amount);
      case Shape.Flag flag -> flag(member);
      case Shape.Word word -> word(member, word.allowed());
      case Shape.Text text -> text(member);
      case Shape.Id id -> id(member);
      case Shape.Day day -> Times.day(reading, member, arrivedAt).map(Value.Day::new);
    };
  }

  private Optional<Value> amount(Reading.Member member, Shape.Amount shape) {
    Optional<Double> number = number(member, shape.dimension());
    if (number.isEmpty()) {
      reading.problem(member, "BAD_QUANTITY", expected(shape));
      return Optional.empty();
    }
    boolean inRange = number.get() >= shape.min() && number.get() <= shape.max(); // NaN fails
    if (!inRange) reading.problem(member, "OUT_OF_RANGE", expected(shape));
    return inRange ? Optional.of(new Value.Amount(number.get())) : Optional.empty();
  }

  private static Optional<Double> number(Reading.Member member, Dimension dimension) {
    JsonNode node = member.node();
    if (node.isNumber()) return Optional.of(node.doubleValue());
    if (node.isTextual())
      return QuantityText.parse(node.textValue(), dimension).map(QuantityText.Quantity::canonical);
    if (node.isObject()
        && node.size() == 2
        && node.path("value").isNumber()
        && node.path("unit").isTextual()) {
      return Unit.of(dimension, node.get("unit").textValue())
          .map(u -> u.toCanonical(node.get("value").doubleValue()));
    }
    return Optional.empty();
  }

  private static String expected(Shape.Amount shape) {
    return "a number from %s to %s %s, or with one of the units %s"
        .formatted(
            plain(shape.min()),
            plain(shape.max()),
            shape.dimension().unit(),
            String.join(", ", Unit.codes(shape.dimension())));
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private Optional<Value> flag(Reading.Member member) {
    if (member.node().isBoolean()) return Optional.of(new Value.Flag(member.node().booleanValue()));
    reading.problem(member, "WRONG_TYPE", "true or false");
    return Optional.empty();
  }

  private Optional<Value> word(Reading.Member member, List<String> allowed) {
    String expected = "one of " + String.join(", ", allowed);
    if (!member.node().isTextual()) {
      reading.problem(member, "WRONG_TYPE", expected);
      return Optional.empty();
    }
    String plain =
        member.node().textValue().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    String word = WORDS.getOrDefault(plain, plain);
    Optional<Value> found =
        allowed.stream().filter(a -> a.equalsIgnoreCase(word)).findFirst().map(Value.Text::new);
    if (found.isEmpty()) reading.problem(member, "UNKNOWN_WORD", expected);
    return found;
  }

  private Optional<Value> text(Reading.Member member) {
    String expected = "a text of 1 to " + LONGEST_TEXT + " characters";
    Optional<String> text = reading.text(member, expected).map(String::strip);
    if (text.isEmpty()) return Optional.empty();
    boolean fits =
        !text.get().isEmpty()
            && text.get().length() <= LONGEST_TEXT
            && text.get().indexOf('\0') < 0;
    if (!fits) reading.problem(member, "BAD_TEXT", expected);
    return fits ? Optional.of(new Value.Text(text.get())) : Optional.empty();
  }

  private Optional<Value> id(Reading.Member member) {
    Optional<String> text = reading.text(member, Ids.RULE);
    if (text.isPresent() && !Ids.valid(text.get())) reading.problem(member, "BAD_ID", Ids.RULE);
    return text.filter(Ids::valid).map(Value.Text::new);
  }
}
