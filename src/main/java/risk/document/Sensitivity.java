package risk.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import risk.cel.Kind;

/**
 * How far one input alone moves a score. A number goes to both ends of a range: 10 % below and
 * above its value, and, where formulas compare it with numbers, 10 % beyond the least and the
 * greatest of those. A flag is turned over; a text becomes each word formulas compare it with. What
 * is not known stays so.
 */
final class Sensitivity {
  private static final double BEYOND = 0.1;
  private static final double NOTICEABLE = 0.005;

  private final Runner runner;

  Sensitivity(Runner runner) {
    this.runner = runner;
  }

  /** Greatest first; inputs that move the score by less than 0.005 points are left out. */
  List<Effect> of(Run run) {
    List<Effect> effects = new ArrayList<>();
    runner
        .version()
        .inputs()
        .forEach(
            (name, kind) -> {
              if (run.known().containsKey(name) && !name.equals("type"))
                effect(run, name, kind).ifPresent(effects::add);
            });
    effects.removeIf(effect -> effect.size() < NOTICEABLE);
    effects.sort(Comparator.comparingDouble(Effect::size).reversed());
    return effects;
  }

  private Optional<Effect> effect(Run run, String name, Kind kind) {
    return switch (kind) {
      case NUMBER -> Optional.of(number(run, name));
      case FLAG -> Optional.of(flag(run, name));
      case TEXT -> text(run, name);
    };
  }

  private Effect number(Run run, String name) {
    double value = (Double) run.known().get(name);
    NavigableSet<Double> marks = runner.formulas().marks(name);
    double low = value - BEYOND * Math.abs(value);
    double high = value + BEYOND * Math.abs(value);
    if (!marks.isEmpty()) {
      low = Math.min(low, marks.first() - BEYOND * Math.abs(marks.first()));
      high = Math.max(high, marks.last() + BEYOND * Math.abs(marks.last()));
    }
    return new Effect(
        name,
        Numerals.shown(low),
        Numerals.shown(high),
        change(run, name, low),
        change(run, name, high));
  }

  private Effect flag(Run run, String name) {
    boolean set = (Boolean) run.known().get(name);
    double change = change(run, name, !set);
    return new Effect(name, "no", "yes", set ? change : 0, set ? 0 : change);
  }

  private Optional<Effect> text(Run run, String name) {
    List<String> words = new ArrayList<>(runner.formulas().words(name));
    if (words.isEmpty()) return Optional.empty();
    words.add("other");
    words.sort(Comparator.comparingDouble(word -> change(run, name, word)));
    String low = words.getFirst();
    String high = words.getLast();
    return Optional.of(
        new Effect(name, low, high, change(run, name, low), change(run, name, high)));
  }

  /** Points of the exact score; other inputs, derived ones too, stay as they are. */
  private double change(Run run, String name, Object value) {
    Map<String, Object> evidence = new HashMap<>(run.known());
    evidence.put(name, value);
    LocalDate asOf = run.assessment().asOf();
    return runner.quick(evidence, asOf).exact() - run.assessment().exact();
  }
}
