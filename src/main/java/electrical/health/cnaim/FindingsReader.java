package electrical.health.cnaim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what was observed or measured: an object of input names and words (or fault rates). */
final class FindingsReader {
  private final Reading reading;

  FindingsReader(Reading reading) {
    this.reading = reading;
  }

  /** The modifier of an open input; unknown names and words are refused. */
  Modifier modifier(String name, ConditionSet set) {
    Map<String, Modifier> findings = new HashMap<>();
    reading
        .in()
        .open(name)
        .forEach(
            (key, found) -> {
              if (found != null)
                finding(name + "/" + escaped(key), set.inputs(), key, found)
                    .ifPresent(modifier -> findings.put(key, modifier));
            });
    assumeMissing(name, set, findings);
    return set.modifier(findings);
  }

  private void assumeMissing(String name, ConditionSet set, Map<String, Modifier> findings) {
    List<String> missing = new ArrayList<>(set.inputs().keySet());
    missing.removeAll(findings.keySet());
    if (!missing.isEmpty())
      reading.assume(
          name + " without " + String.join(", ", missing) + ": neutral (1, cap 10, collar 0.5)");
  }

  private Optional<Modifier> finding(
      String pointer, Map<String, ConditionInput> inputs, String key, Object found) {
    ConditionInput input = inputs.get(key);
    if (input == null) {
      String allowed =
          inputs.isEmpty() ? "nothing" : "one of " + String.join(", ", inputs.keySet());
      reading.refuse(pointer, "UNKNOWN_FIELD", found, allowed + " for this category");
      return Optional.empty();
    }
    return switch (found) {
      case Number rate ->
          input.rates().isEmpty()
              ? wrong(pointer, input, rate)
              : rate(pointer, input, rate.doubleValue());
      case String word -> word(pointer, input, word);
      default -> wrong(pointer, input, found);
    };
  }

  private Optional<Modifier> wrong(String pointer, ConditionInput input, Object found) {
    reading.refuse(pointer, "WRONG_TYPE", found, expected(input));
    return Optional.empty();
  }

  private Optional<Modifier> rate(String pointer, ConditionInput input, double rate) {
    Optional<Modifier> modifier = input.rate(rate);
    if (modifier.isEmpty()) reading.refuse(pointer, "OUT_OF_RANGE", rate, expected(input));
    return modifier;
  }

  private Optional<Modifier> word(String pointer, ConditionInput input, String word) {
    Optional<Modifier> modifier = input.word(word.toUpperCase(Locale.ROOT));
    if (modifier.isEmpty()) reading.refuse(pointer, "UNKNOWN_WORD", word, expected(input));
    return modifier;
  }

  private static String expected(ConditionInput input) {
    String words = "one of " + String.join(", ", input.criteria().keySet());
    return input.rates().isEmpty()
        ? words
        : words + ", or a number of faults per km and year of 0 or more";
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
