package electrical.hazards;

import static electrical.method.Input.text;

import electrical.hazards.KnownEquipment.Match;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Binding of {@link KnownEquipment}. */
final class KnownEquipmentMethod {
  static final Method METHOD =
      new Method(
          "known-equipment",
          "1.0.0",
          "hazards",
          "Equipment with a documented history",
          List.of(KnownEquipment.TABLE.citation()),
          List.of(
              text("manufacturer", "maker, as on the nameplate"),
              text("model", "model, series or design").optional(),
              Years.input("year", "year of manufacture").optional()),
          List.of(
              new Output("status", "", "wording of the first match, or nothing documented"),
              new Output("certainty", "", "named, possible, outside_years or none"),
              new Output("matches", "", "every match: item, status, certainty, facts, confidence")),
          WholeNumbers.only(
              List.of("year"),
              Precondition.before(
                  KnownEquipmentMethod::calculate,
                  Precondition.of(KnownEquipmentMethod::unnamed))));

  private KnownEquipmentMethod() {}

  private static Optional<Refusal> unnamed(Inputs in) {
    return in.word("manufacturer").isBlank()
        ? Optional.of(
            new Refusal("/manufacturer", "EMPTY_TEXT", "nothing", "the name of the maker"))
        : Optional.empty();
  }

  private static Outcome calculate(Inputs in) {
    String maker = in.word("manufacturer");
    OptionalInt year = Years.of(in, "year");
    List<Match> matches = KnownEquipment.matches(maker, in.maybeWord("model").orElse(""), year);
    Sheet.Draft sheet =
        Sheet.draft()
            .value("status", matches.isEmpty() ? "nothing documented" : matches.getFirst().status())
            .result("certainty", matches.isEmpty() ? "none" : word(matches.getFirst()))
            .result("matches", matches.stream().map(KnownEquipmentMethod::shown).toList())
            .valid("makers and designs of the table; equipment under another label is not found");
    for (Match match : matches) sheet.step(match.item(), match.facts(), word(match), "");
    if (!in.has("model")) sheet.unknown("model: a maker alone gives at most a possible match");
    if (year.isEmpty()) sheet.unknown("year of manufacture");
    if (matches.isEmpty()) sheet.warn("not on the list; that is no evidence of soundness");
    return sheet.done();
  }

  private static Map<String, Object> shown(Match match) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("item", match.item());
    shown.put("status", match.status());
    shown.put("certainty", word(match));
    shown.put("facts", match.facts());
    shown.put("confidence", match.confidence());
    return shown;
  }

  private static String word(Match match) {
    return match.certainty().name().toLowerCase(Locale.ROOT);
  }
}
