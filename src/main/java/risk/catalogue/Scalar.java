package risk.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What is written at one place. What it means follows from where it stands, not from the many
 * guesses of YAML 1.1: {@code no} is no flag, {@code 010} no number.
 */
record Scalar(ScalarNode node) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final List<String> OTHER_FLAGS =
      List.of("yes", "no", "on", "off", "true", "false", "null", "~");

  /** Constants of an enum as version files write them. */
  static <E extends Enum<E>> List<String> names(Class<E> words, boolean lower) {
    return Arrays.stream(words.getEnumConstants())
        .map(e -> lower ? e.name().toLowerCase(Locale.ROOT) : e.name())
        .toList();
  }

  String text() {
    return node.getValue();
  }

  /** Without quotes. */
  boolean plain() {
    return node.getScalarStyle() == ScalarStyle.PLAIN;
  }

  /** Whether other readers of YAML would take it for something that is no text. */
  boolean ambiguous() {
    return plain()
        && (text().isEmpty()
            || OTHER_FLAGS.contains(text().toLowerCase(Locale.ROOT))
            || NUMBER.matcher(text()).matches());
  }

  /** NaN when it is no decimal number. */
  double number() {
    boolean decimal = plain() && NUMBER.matcher(text()).matches();
    return decimal ? Double.parseDouble(text()) : Double.NaN;
  }

  boolean is(String word) {
    return plain() && text().equals(word);
  }

  /** For messages. */
  String shown() {
    if (!plain()) return "the text \"" + text() + "\"";
    return text().isEmpty() ? "nothing" : text();
  }
}
