package electrical.hazards;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Equipment with a documented history of defects. */
public final class KnownEquipment {
  static final Table TABLE = Table.load("electrical/hazards/known-equipment.csv");
  private static final List<Entry> ENTRIES = TABLE.rows().stream().map(Entry::of).toList();

  /** Years an approximate year may be off. */
  private static final int ABOUT = 5;

  private KnownEquipment() {}

  /** How sure it is that a piece of equipment is what an entry means. */
  public enum Certainty {
    /** The name says so and the year, if known, fits. */
    NAMED,
    /** The maker fits, or the name fits and the year that decides is not known. */
    POSSIBLE,
    /** The name says so, but it was made outside the approximate years. */
    OUTSIDE_YEARS
  }

  /**
   * An entry that fits.
   *
   * @param status wording to use, for instance documented hazard, not recalled
   */
  public record Match(
      String item, Certainty certainty, String status, String facts, String confidence) {}

  /**
   * Entries that fit a maker, a model and a year of manufacture, in the order of the table.
   *
   * <p>Source: CPSC notices, court records and published tests; confidence by entry.
   *
   * @param year of manufacture, empty when not known
   */
  public static List<Match> matches(String maker, String model, OptionalInt year) {
    String text =
        (maker + " " + model).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    List<Match> matches = new ArrayList<>();
    for (Entry entry : ENTRIES)
      entry
          .certainty(text, year)
          .map(
              certainty ->
                  new Match(
                      entry.row.get("item"),
                      certainty,
                      entry.wording(),
                      entry.row.get("facts"),
                      entry.row.get("confidence")))
          .ifPresent(matches::add);
    return List.copyOf(matches);
  }

  private record Entry(Map<String, String> row, Pattern named, Optional<Pattern> possible) {
    static Entry of(Map<String, String> row) {
      return new Entry(
          row,
          Pattern.compile(row.get("named")),
          Optional.of(row.get("possible")).filter(p -> !p.isEmpty()).map(Pattern::compile));
    }

    Optional<Certainty> certainty(String text, OptionalInt year) {
      boolean byName = named.matcher(text).find();
      if (!byName && possible.filter(p -> p.matcher(text).find()).isEmpty())
        return Optional.empty();
      boolean exact = row.get("years").equals("exact");
      if (year.isPresent() && !fits(year.getAsInt()))
        return exact || !byName ? Optional.empty() : Optional.of(Certainty.OUTSIDE_YEARS);
      boolean sure = byName && (!exact || year.isPresent());
      return Optional.of(sure ? Certainty.NAMED : Certainty.POSSIBLE);
    }

    String wording() {
      String recall = row.get("recall");
      return recall.isEmpty() ? row.get("status") : row.get("status") + ", " + recall;
    }

    private boolean fits(int year) {
      int margin = row.get("years").equals("exact") ? 0 : ABOUT;
      String from = row.get("from_year");
      String to = row.get("to_year");
      return (from.isEmpty() || year >= Integer.parseInt(from) - margin)
          && (to.isEmpty() || year <= Integer.parseInt(to) + margin);
    }
  }
}
