package risk.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import risk.Compliance;
import risk.Due;
import risk.Outlook;
import risk.catalogue.Derived.Age;
import risk.catalogue.Version.Direction;
import risk.cel.Kind;
import risk.original.OriginalCompliance;

/** Says until when what a version says of an item holds. */
final class Forecast {
  private final Version file;
  private final Scorer scorer;
  private final Derived derived;
  private final ComplianceCheck firstCut;

  Forecast(Version file, Scorer scorer, Derived derived, ComplianceCheck firstCut) {
    this.file = file;
    this.scorer = scorer;
    this.derived = derived;
    this.firstCut = firstCut;
  }

  Outlook of(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = derived.from(evidence, asOf);
    return new Outlook(turn(evidence, known, asOf), Optional.empty()).and(compliance(known, asOf));
  }

  private Optional<LocalDate> turn(
      Map<String, Object> evidence, Map<String, Object> known, LocalDate asOf) {
    List<Age> ages = derived.ages(evidence).stream().filter(this::read).toList();
    if (ages.isEmpty()) return Optional.empty();
    Course course = Course.of(file, scorer, known, ages);
    NextTurn next = new NextTurn(course, asOf, Outlook.horizon(asOf));
    return monotone(ages) ? next.monotone() : next.dayByDay();
  }

  private boolean read(Age age) {
    return file.inputs().get(age.input()) == Kind.NUMBER;
  }

  /** Whether the version declares that each grows the same way; it then says so of the cell too. */
  private boolean monotone(List<Age> ages) {
    Set<Optional<Direction>> ways = new HashSet<>();
    for (Age age : ages) ways.add(Optional.ofNullable(file.monotone().get(age.input())));
    return ways.size() == 1 && !ways.contains(Optional.<Direction>empty());
  }

  private Outlook compliance(Map<String, Object> known, LocalDate asOf) {
    String type = (String) known.getOrDefault("type", "OTHER");
    return switch (file.compliance().method()) {
      case FIRST_CUT ->
          new Outlook(
              first(firstCut.turns(type, known), asOf, day -> firstCut.check(type, known, day)),
              firstCut.due(type, known, asOf));
      case ORIGINAL ->
          new Outlook(
              first(
                  OriginalCompliance.turns(type, known),
                  asOf,
                  day -> OriginalCompliance.check(type, known, day)),
              Optional.<Due>empty());
      case REQUIREMENTS -> Outlook.STANDING;
    };
  }

  /** The first of these days that really turns something; more days than there are do no harm. */
  private static Optional<LocalDate> first(
      List<LocalDate> turns, LocalDate asOf, Function<LocalDate, List<Compliance>> check) {
    LocalDate last = Outlook.horizon(asOf);
    List<LocalDate> ahead =
        turns.stream()
            .filter(day -> day.isAfter(asOf) && !day.isAfter(last))
            .distinct()
            .sorted()
            .toList();
    if (ahead.isEmpty()) return Optional.empty();
    List<Compliance> now = check.apply(asOf);
    return ahead.stream().filter(day -> !Compliance.same(now, check.apply(day))).findFirst();
  }
}
