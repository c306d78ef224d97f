package http;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import views.query.Grain;

/**
 * From when to when, and how finely, a history was asked for.
 *
 * @param from UTC day, all of it included
 * @param to likewise; not after today
 */
record SpanRequest(Grain grain, LocalDate from, LocalDate to) {
  /** More are of no use to anyone at once. */
  private static final int MOST_PERIODS = 4_000;

  private static final String EXPECTED = "a UTC date such as 2026-05-31";

  /** Reads from, to and resolution; what is wrong is told when the parameters end. */
  static SpanRequest read(Parameters parameters, InstantSource clock, Grain... grains) {
    List<Grain> allowed = List.of(grains);
    Grain grain =
        parameters.word(
            "resolution",
            word -> allowed.stream().filter(g -> name(g).equals(word)).findAny(),
            "one of " + String.join(", ", allowed.stream().map(SpanRequest::name).toList()),
            allowed.getFirst());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate to = day(parameters, "to", today).orElse(today);
    LocalDate from = day(parameters, "from", to).orElse(usual(grain, to));
    SpanRequest span = new SpanRequest(grain, from, to);
    if (grain != Grain.RAW && span.periods().size() > MOST_PERIODS)
      parameters.problem(
          "from", "TOO_LARGE", from.toString(), "at most " + MOST_PERIODS + " periods until " + to);
    return span;
  }

  private static LocalDate usual(Grain grain, LocalDate to) {
    return grain == Grain.DAY ? to.minusDays(89) : to.minusMonths(11).withDayOfMonth(1);
  }

  private static Optional<LocalDate> day(Parameters parameters, String name, LocalDate latest) {
    Optional<String> text = parameters.text(name);
    Optional<LocalDate> day = text.flatMap(views.query.Kind.DAY::parse).map(LocalDate.class::cast);
    if (text.isPresent() && day.isEmpty())
      parameters.problem(name, "BAD_DATE", text.get(), EXPECTED);
    boolean late = day.isPresent() && day.get().isAfter(latest);
    if (late)
      parameters.problem(
          name,
          name.equals("to") ? "DATE_IN_FUTURE" : "OUT_OF_RANGE",
          text.get(),
          "not after " + latest);
    return day.filter(d -> !late);
  }

  static String name(Grain grain) {
    return grain.name().toLowerCase(Locale.ROOT);
  }

  List<Period> periods() {
    return Period.of(grain, from, to);
  }

  Instant begins() {
    return grain == Grain.MONTH ? Period.start(from.withDayOfMonth(1)) : Period.start(from);
  }

  /**
   * The first moment after it; today is taken as whole, since another node's clock may be ahead.
   */
  Instant ends() {
    return Period.start(to.plusDays(1));
  }

  JsonObject into(JsonObject answer) {
    return answer.with("resolution", name(grain)).with("from", from).with("to", to);
  }
}
