package risk.cel;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Well-typed formulas of the compiled part of CEL, at random. */
final class RandomFormulas {
  private static final List<String> TEXTS =
      List.of("", "A", "B", "TRANSFORMER", "\u00e9\ud83d\ude00");

  private final SplittableRandom random;
  private final List<Layout.Slot> names;

  RandomFormulas(SplittableRandom random, Layout layout) {
    this.random = random;
    this.names = layout.slots();
  }

  String number(int depth) {
    if (depth == 0) return random.nextBoolean() ? name(Kind.NUMBER) : literal();
    int d = depth - 1;
    return switch (random.nextInt(12)) {
      case 0, 1 -> "(" + number(d) + " + " + number(d) + ")";
      case 2 -> "(" + number(d) + " - " + number(d) + ")";
      case 3 -> number(0) + " * " + number(d);
      case 4 -> "(" + number(d) + ") / " + number(0);
      case 5 -> "-(" + number(d) + ")";
      case 6, 7 -> "(" + flag(d) + " ? " + number(d) + " : " + number(d) + ")";
      case 8 -> one("min", "max", "pow") + "(" + number(d) + ", " + number(d) + ")";
      case 9 -> one("root", "share", "abs", "rint", "ln") + "(" + number(d) + ")";
      case 10 -> "weight_of(" + text(d) + ", " + flag(d) + ")";
      default -> number(0);
    };
  }

  String flag(int depth) {
    if (depth == 0) return random.nextInt(5) == 0 ? one("true", "false") : name(Kind.FLAG);
    int d = depth - 1;
    return switch (random.nextInt(12)) {
      case 0, 1 -> "(" + flag(d) + " && " + flag(d) + ")";
      case 2, 3 -> "(" + flag(d) + " || " + flag(d) + ")";
      case 4 -> "!(" + flag(d) + ")";
      case 5, 6 -> "(" + number(d) + one(" < ", " <= ", " > ", " >= ") + number(d) + ")";
      case 7 -> "(" + number(d) + one(" == ", " != ") + number(d) + ")";
      case 8 -> "(" + flag(d) + one(" == ", " != ") + flag(d) + ")";
      case 9 -> "(" + text(d) + one(" == ", " != ") + text(d) + ")";
      case 10 -> "(" + text(d) + " in " + list() + ")";
      default -> one("lossless(" + number(d) + ")", "(" + chain(d) + ")");
    };
  }

  private String text(int depth) {
    if (depth > 0 && random.nextInt(4) == 0)
      return "(" + flag(depth - 1) + " ? " + text(depth - 1) + " : " + text(depth - 1) + ")";
    return random.nextBoolean() ? name(Kind.TEXT) : quoted(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  /** Without brackets: CEL's parser balances these, and && binds before ||. */
  private String chain(int depth) {
    int links = 2 + random.nextInt(4);
    return Stream.generate(() -> flag(Math.min(depth, 2)))
        .limit(links)
        .reduce((a, b) -> a + one(" && ", " || ") + b)
        .orElseThrow();
  }

  private String list() {
    return Stream.generate(() -> quoted(TEXTS.get(random.nextInt(TEXTS.size()))))
        .limit(1 + random.nextInt(3))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String literal() {
    return switch (random.nextInt(6)) {
      case 0 -> "0.0";
      case 1 -> "-0.0";
      case 2 -> "1.0";
      case 3 -> "4.9e-324";
      case 4 -> "1.7976931348623157e308";
      default -> Double.toString(random.nextDouble(-100, 100));
    };
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String name(Kind kind) {
    List<String> fitting =
        names.stream().filter(s -> s.kind() == kind).map(Layout.Slot::name).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }
}
