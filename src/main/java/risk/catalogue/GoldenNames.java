package risk.catalogue;

import java.util.Optional;
import risk.catalogue.KnownInputs.Input;
import risk.cel.Kind;

/** Reports golden cases that no item could have, or that prove too little. */
final class GoldenNames {
  /** In points; more could hide a coefficient that was mistyped. */
  private static final double LARGEST_TOLERANCE = 0.01;

  private GoldenNames() {}

  /** Whether the case is none that an item could have. */
  static boolean check(Node golden) {
    int before = golden.flaws();
    golden.peek("evidence").ifPresent(e -> e.parts().forEach(GoldenNames::evidence));
    Optional<Node> tolerance = golden.peek("tolerance");
    double stated = tolerance.flatMap(Node::said).map(Scalar::number).orElse(0.0);
    if (stated > LARGEST_TOLERANCE)
      tolerance.orElseThrow().flaw("expected at most " + LARGEST_TOLERANCE + ", found " + stated);
    return golden.flaws() > before;
  }

  private static void evidence(Node value) {
    String name = value.name();
    if (Vocabulary.dates(name)) {
      if (!KnownInputs.days().contains(name))
        value.flawOfName(
            "there is no date '" + name + "'" + Closest.near(name, KnownInputs.days()));
      return;
    }
    Optional<Scalar> said = value.said();
    Optional<Input> input = KnownInputs.find(name);
    if (said.isEmpty() || input.isEmpty()) return;
    NameCheck.word(name, value);
    if (input.get().kind().equals(Optional.of(Kind.NUMBER))) range(value, input.get(), said.get());
  }

  private static void range(Node value, Input input, Scalar said) {
    if (said.number() < input.least() || said.number() > input.most())
      value.flaw("expected %s to %s, found %s".formatted(input.least(), input.most(), said.text()));
  }
}
